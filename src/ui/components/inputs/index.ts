import type { FieldState } from '../../../domain/fields/field.ts';
import type { Input } from '../../../domain/view.ts';
import { piece, truncated } from '../../line.ts';
import { pickDay } from './calendar.ts';
import { compose } from './composer.ts';
import type { DrawInput, Drawing, Space } from './drawing.ts';
import { form } from './form.ts';
import { line } from './line.ts';
import { choose, chooseSeveral, order } from './list.ts';
import { pickSegment } from './segments.ts';

/** What Enter does, where there is only one thing to do. */
const goOn: DrawInput<'continue'> = ({ label }, _field, { width }) => ({
  groups: [{ lines: [truncated([piece(`› ${label}`, 'focus')], width)], item: { isFocused: true } }],
  cursor: null,
});

/** How each type of input is drawn. */
const INPUTS: { readonly [Type in Input['type']]: DrawInput<Type> } = {
  choose,
  'choose-several': chooseSeveral,
  compose,
  continue: goOn,
  form,
  line,
  order,
  'pick-day': pickDay,
  'pick-segment': pickSegment,
};

/** An input with its field as rows within a space. */
export function drawInput(input: Input, field: FieldState, space: Space): Drawing {
  const draw = INPUTS[input.type] as DrawInput<Input['type']>;
  return draw(input as never, field, space);
}
