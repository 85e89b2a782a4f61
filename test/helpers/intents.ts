import type { Intent } from '../../src/domain/intent.ts';
import type { Random } from '../../src/domain/random.ts';
import { shuffledIndexes } from '../../src/domain/shuffle.ts';
import type { Input } from '../../src/domain/view.ts';

const below = (n: number, random: Random): number => Math.floor(random() * n);

/** The index of the option whose label holds a text; throws where there is none. */
export function optionLabelled(input: Input, label: string): number {
  const index = input.type === 'choose' ? input.options.findIndex(one => one.label.includes(label)) : -1;
  if (index < 0) throw new Error(`no option "${label}" in ${JSON.stringify(input)}`);
  return index;
}

/** The plainest intent that fits an input: the first of what is offered, or the text. */
export function firstIntent(input: Input, text: string): Intent {
  switch (input.type) {
    case 'continue':
      return { type: 'reading.continued' };
    case 'choose':
      return { type: 'option.chosen', index: 0 };
    case 'choose-several':
      return { type: 'options.submitted', indexes: [0] };
    case 'order':
      return { type: 'order.submitted', order: input.items.map((_, i) => i) };
    case 'pick-segment':
      return { type: 'segment.picked', index: 0 };
    case 'pick-day':
      return { type: 'day.picked', day: input.from };
    case 'form':
      return { type: 'form.submitted', answers: input.fields.map(field => firstIntent(field, text)) };
    case 'compose':
    case 'line':
      return { type: 'text.submitted', text };
  }
}

/** Some intent that fits an input, by chance. `texts` are what may be written. */
export function someIntent(input: Input, random: Random, texts: readonly string[]): Intent {
  switch (input.type) {
    case 'continue':
      return { type: 'reading.continued' };
    case 'choose':
      return { type: 'option.chosen', index: below(input.options.length, random) };
    case 'choose-several': {
      const all = shuffledIndexes(input.options.length, random);
      return { type: 'options.submitted', indexes: all.slice(0, 1 + below(all.length, random)) };
    }
    case 'order':
      return { type: 'order.submitted', order: shuffledIndexes(input.items.length, random) };
    case 'pick-segment':
      return { type: 'segment.picked', index: below(input.segments.length, random) };
    case 'pick-day':
      return { type: 'day.picked', day: input.from + below(input.to - input.from + 1, random) };
    case 'form':
      return { type: 'form.submitted', answers: input.fields.map(field => someIntent(field, random, texts)) };
    case 'compose':
    case 'line':
      return { type: 'text.submitted', text: texts[below(texts.length, random)] ?? 'Hello' };
  }
}

/** What a person types in plain mode to make an intent; a message takes several lines. */
export function typed(intent: Intent): string[] {
  switch (intent.type) {
    case 'option.chosen':
    case 'segment.picked':
      return [String(intent.index + 1)];
    case 'options.submitted':
      return [intent.indexes.map(index => index + 1).join(' ')];
    case 'order.submitted':
      return [intent.order.map(index => index + 1).join(' ')];
    case 'day.picked':
      return [String(intent.day)];
    case 'text.submitted':
      return [':clear', ...intent.text.split('\n'), '.'];
    default:
      return [''];
  }
}
