import { graphemesOf } from '../domain/text/graphemes.ts';
import type { AppView } from '../domain/view.ts';
import type { Token } from './chord.ts';
import { isTextField } from './field-kind.ts';
import type { Effect } from './key-binding.ts';
import { bindingFor } from './keys.ts';

/** The first effect of a token in a view, and what of it remains for the view after that. */
export interface Decoded {
  readonly effect: Effect | null;
  readonly rest: Token | null;
}

/**
 * What a token means now. Text that goes into a field is taken whole; where keys are single characters they are taken
 * one at a time, since the first may change the screen that the second one meets.
 */
export function decode(token: Token, view: AppView): Decoded {
  if ('chord' in token) {
    const typed = token.typed !== undefined && isTextField(view) ? inserting(token.typed) : null;
    return { effect: bindingFor(token.chord, view)?.effect ?? typed, rest: null };
  }
  const [first = '', ...others] = graphemesOf(token.text);
  const asKey = bindingFor(first === ' ' ? 'space' : first, view);
  if (asKey === undefined && isTextField(view)) return { effect: inserting(token.text), rest: null };
  return {
    effect: asKey?.effect ?? inserting(first),
    rest: others.length > 0 ? { text: others.join('') } : null,
  };
}

const inserting = (text: string): Effect => ({ type: 'field', action: { type: 'insert', text } });
