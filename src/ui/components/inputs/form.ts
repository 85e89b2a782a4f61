import type { FieldState } from '../../../domain/fields/field.ts';
import type { FormField } from '../../../domain/view.ts';
import { BLANK, type Line, piece, truncated } from '../../line.ts';
import { MEASURE } from '../blocks/draw.ts';
import { compose } from './composer.ts';
import { type DrawInput, type Drawing, drawingHeight, type Space } from './drawing.ts';
import { line } from './line.ts';
import { choose } from './list.ts';

interface Place {
  readonly field: FormField;
  readonly state: FieldState;
  readonly hasFocus: boolean;
  /** The learner has been here: what is highlighted counts. */
  readonly isPassed: boolean;
}

/** Several fields one below the other; where not all fit, only the one with the focus is open. */
export const form: DrawInput<'form'> = ({ fields }, state, space) => {
  const at = state.type === 'form' ? state.at : 0;
  const places = fields.map((field, index): Place => {
    const inner = state.type === 'form' ? state.fields[index] : undefined;
    return { field, state: inner ?? { type: 'none' }, hasFocus: index === at, isPassed: index < at };
  });
  const open = places.map(place => drawField(place, space));
  const rows = open.reduce((sum, drawing) => sum + drawingHeight(drawing), 0);
  if (rows <= space.height) return stacked(open, at, rows + open.length - 1 <= space.comfort);
  const closed = places.map(place => (place.hasFocus ? null : closedField(place, space.width)));
  const rest = Math.max(3, space.height - (places.length - 1));
  return stacked(
    places.map(
      (place, index) => closed[index] ?? drawField(place, { ...space, height: rest, comfort: rest }),
    ),
    at,
    false,
  );
};

function drawField({ field, state, hasFocus, isPassed }: Place, space: Space): Drawing {
  const away = { ...space, isAway: !hasFocus };
  switch (field.type) {
    case 'line':
      return line(field, state, { ...away, isBesideLabel: true });
    case 'compose':
      return compose(field, state, away);
    case 'choose': {
      const isMarked = hasFocus || isPassed || (state.type === 'list' && state.chosen.length > 0);
      const shown = state.type === 'list' && !isMarked ? { ...state, focus: -1 } : state;
      return choose(field, shown, { ...away, isBesideLabel: true });
    }
  }
}

/** A field in one row: what it asks, and what it says so far. */
function closedField({ field, state }: Place, width: number): Drawing {
  const said = (): string => {
    if (state.type === 'text') return state.buffer.text.replaceAll('\n', ' ');
    return state.type === 'list' && field.type === 'choose' ? (field.options[state.focus]?.label ?? '') : '';
  };
  const row: Line = [piece(field.prompt, undefined, { bold: true }), piece(`  ${said()}`, 'muted')];
  return { groups: [{ lines: [truncated(row, Math.min(width, MEASURE))] }], cursor: null };
}

/** Drawings one below the other, with the cursor of the one that has the focus. */
function stacked(drawings: readonly Drawing[], at: number, isSpacious: boolean): Drawing {
  const gap = isSpacious ? [{ lines: [BLANK] }] : [];
  const above = drawings.slice(0, at).reduce((sum, drawing) => sum + drawingHeight(drawing) + gap.length, 0);
  const cursor = drawings[at]?.cursor ?? null;
  return {
    groups: drawings.flatMap(({ groups }, index) => (index === 0 ? groups : [...gap, ...groups])),
    cursor: cursor && { x: cursor.x, y: cursor.y + above },
  };
}
