import { addDays, dateInWords } from '../domain/calendar.ts';
import type { Focused } from '../domain/fields/focus.ts';
import type { Intent } from '../domain/intent.ts';
import type { Input } from '../domain/view.ts';
import type { Paragraph } from './blocks.ts';

/** What a typed line means to an input: an intent, or what is wrong with it. */
export type Reading = { readonly intent: Intent } | { readonly problem: string };

const numbered = (labels: readonly string[]): Paragraph[] =>
  labels.map((text, i) => ({ text, indent: `${i + 1}. ` }));

/** An option with what stands beside it: "Label (detail; note, note)". */
function inWords({
  label,
  detail,
  notes = [],
}: Extract<Input, { type: 'choose' }>['options'][number]): string {
  const beside = [detail ?? '', notes.join(', ')].filter(part => part !== '').join(' ');
  return beside === '' ? label : `${label} (${beside})`;
}

const given = (prompt: string): Paragraph[] => (prompt ? [{ text: prompt }] : []);

/** What is printed before a line is read. `kept` is the text that a field already holds. */
export function askFor(input: Focused['input'], kept: string): readonly Paragraph[] {
  switch (input.type) {
    case 'continue':
      return [{ text: `Press Enter: ${input.label}.` }];
    case 'choose':
      return [
        ...given(input.prompt),
        ...numbered(input.options.map(inWords)),
        { text: `Type a number from 1 to ${input.options.length}.` },
      ];
    case 'choose-several':
      return [
        ...given(input.prompt),
        ...numbered(input.options.map(({ label }) => label)),
        { text: 'Type the numbers with spaces between them, e.g. 1 3.' },
      ];
    case 'order':
      return [
        ...given(input.prompt),
        ...numbered(input.items),
        { text: `Type all ${input.items.length} numbers in the order you want, with spaces between them.` },
      ];
    case 'pick-segment':
      return [
        ...given(input.prompt),
        ...numbered(input.segments.map(segment => segment.trim())),
        { text: `Type a number from 1 to ${input.segments.length}.` },
      ];
    case 'pick-day':
      return [
        ...given(input.prompt),
        {
          text: `From day ${dayName(input.zero, input.from)} to day ${dayName(input.zero, input.to)}. Type the number of the day.`,
        },
      ];
    case 'compose':
      return [
        ...given(input.prompt),
        ...(kept
          ? [{ text: 'Your text so far:' }, ...kept.split('\n').map(text => ({ text, indent: '| ' }))]
          : []),
        {
          text: kept
            ? `More lines are added to it. A line with only a full stop (.) ends it, to ${input.action}; :clear empties it.`
            : `Write as many lines as you like. A line with only a full stop (.) ends it, to ${input.action}.`,
        },
      ];
    case 'line':
      return [{ text: `${input.prompt}${besideLine(kept, input.placeholder)}:` }];
  }
}

const besideLine = (kept: string, placeholder: string): string => {
  if (kept !== '') return ` (Enter keeps “${kept}”, :clear empties it)`;
  return placeholder === '' ? '' : ` (${placeholder})`;
};

const dayName = (zero: string, day: number): string => `${day} (${dateInWords(addDays(zero, day))})`;

/** Reads a line as an answer to any input but the composer; `kept` is what a one-line field already holds. */
export function readAnswer(
  input: Exclude<Focused['input'], { type: 'compose' }>,
  typed: string,
  kept = '',
): Reading {
  switch (input.type) {
    case 'continue':
      return { intent: { type: 'reading.continued' } };
    case 'choose': {
      const index = oneOf(typed, input.options.length);
      return index === null ? tooFar(input.options.length) : { intent: { type: 'option.chosen', index } };
    }
    case 'pick-segment': {
      const index = oneOf(typed, input.segments.length);
      return index === null ? tooFar(input.segments.length) : { intent: { type: 'segment.picked', index } };
    }
    case 'choose-several': {
      const indexes = someOf(typed, input.options.length);
      return indexes ? { intent: { type: 'options.submitted', indexes } } : tooFar(input.options.length);
    }
    case 'order': {
      const order = someOf(typed, input.items.length);
      if (order?.length === input.items.length) return { intent: { type: 'order.submitted', order } };
      return { problem: `Please type each number from 1 to ${input.items.length} once.` };
    }
    case 'pick-day': {
      const day = typed.trim() === '' ? Number.NaN : Number(typed.trim());
      if (Number.isInteger(day) && day >= input.from && day <= input.to)
        return { intent: { type: 'day.picked', day } };
      return { problem: `Please type a day from ${input.from} to ${input.to}.` };
    }
    case 'line':
      if ((typed.trim() || kept.trim()) === '' && !input.optional)
        return { problem: 'Please type something, or :back.' };
      return { intent: { type: 'text.submitted', text: typed.trim() || kept.trim() } };
  }
}

const tooFar = (count: number): Reading => ({
  problem: `Please type a number from 1 to ${count}, or :help.`,
});

function oneOf(typed: string, count: number): number | null {
  const all = someOf(typed, count);
  return all?.length === 1 ? all[0]! : null;
}

/** Distinct numbers from 1 to `count` as indexes; null when there are none or others. */
function someOf(typed: string, count: number): number[] | null {
  const words = typed
    .trim()
    .split(/[\s,]+/)
    .filter(word => word !== '');
  const indexes = words.map(word => (/^\d{1,4}$/.test(word) ? Number(word) - 1 : -1));
  if (indexes.length === 0 || indexes.some(i => i < 0 || i >= count)) return null;
  return new Set(indexes).size === indexes.length ? indexes : null;
}
