import type { Range } from '../message/message.ts';
import { once, type Reading } from './reading.ts';

const NUDGE =
  /\b(?:bump(?:ing)?|nudg(?:e|ing)|remind(?:er|ing)?|check(?:ing)? (?:in|back)|follow(?:ing)?[ -]up|circl(?:e|ing) back|any (?:update|news|thoughts|word)s?|(?:last|previous|earlier|first|second|third) (?:message|note|mail|email)|my (?:message|note)s?\b|top of your inbox|me again|(?:have not|haven.t) heard|(?:chance|time) to (?:look|read|see|reply|answer))/i;
/** The most words of a nudge that is nothing else. */
const MOST_WORDS = 26;

/** Whether a message only recalls an earlier one: a few words, nothing of the profile, no name, number or question of its own. */
export const isBareNudge: (reading: Reading) => boolean = once(reading => {
  const { message, facts } = reading;
  const { sentences, tokens, bodyWords } = message;
  if (bodyWords === 0 || bodyWords > MOST_WORDS || facts.length > 0) return false;
  if (reading.cue('fu.nudge').length === 0 || reading.cue('value.share').length > 0) return false;
  const body = sentences.filter(one => one.role === 'body');
  const isNudge = ({ start, end }: Range): boolean => NUDGE.test(message.text.slice(start, end));
  if (!body.some(isNudge) || body.some(one => one.last - one.first > 3 && !isNudge(one))) return false;
  return !sentences.some(
    ({ role, first, last }) =>
      role === 'body' &&
      tokens
        .slice(first + 1, last)
        .some(
          token => token.kind === 'number' || token.kind === 'link' || (token.capital && token.lower !== 'i'),
        ),
  );
});
