import type { Intent } from '../../src/domain/intent.ts';
import type { Random } from '../../src/domain/random.ts';
import { shuffledIndexes } from '../../src/domain/shuffle.ts';
import type { Input } from '../../src/domain/view.ts';

const below = (n: number, random: Random): number => Math.floor(random() * n);

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
