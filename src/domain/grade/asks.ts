import type { Sentence } from '../message/message.ts';
import type { Reading } from './reading.ts';

const BAD_ASK =
  /^(?:push|press|sell|love|spam|rude|intrude|meta|job\.give|job\.refer|ask\.big|fu\.nudge|fu\.third)/;

/** Sentences of the body, by number, that speak for a fault of their own. */
const spoiltIn = ({ hits }: Reading): ReadonlySet<number> =>
  new Set(hits.filter(hit => BAD_ASK.test(hit.cue)).map(hit => hit.sentence));

const WISH = /^(?:job\.ask_about|purpose\.connect|purpose\.ask|ask\.small)$/;
const UNWANTED = /^(?:sell|spam|love|rude|opener)\./;

/** The wish that a better beginning would stand before; undefined where the wish itself is the trouble. */
export function wishOf(reading: Reading): Sentence | undefined {
  const { message, hits } = reading;
  if (hits.some(hit => UNWANTED.test(hit.cue))) return undefined;
  const spoilt = spoiltIn(reading);
  const wish = hits.find(hit => WISH.test(hit.cue) && !spoilt.has(hit.sentence));
  const sentence = wish === undefined ? mainAsk(reading) : message.sentences[wish.sentence]!;
  if (sentence === undefined || sentence.role !== 'body') return undefined;
  const text = message.text.slice(sentence.start, sentence.end);
  return /[[\]{}<>_]|[!?]{2}|\p{Extended_Pictographic}/u.test(text) ||
    (wish === undefined && sentence.type !== 'question')
    ? undefined
    : sentence;
}

/** The one request worth keeping: the last plain question or request of the body; undefined when there is none. */
export function mainAsk(reading: Reading): Sentence | undefined {
  const { message } = reading;
  const spoilt = spoiltIn(reading);
  const asks = message.sentences.filter((one, i) => {
    if (one.role !== 'body' || one.type === 'statement' || spoilt.has(i)) return false;
    if (one.last - one.first < 4 || one.end - one.start > 160) return false;
    const text = message.text.slice(one.start, one.end);
    if (
      /[[\]{}<>_]|XYZ|[!?]{2}|\b[A-Z]{2,} [A-Z]{3,}\b/.test(text) ||
      /^(?:how are (?:you|things)|how's|how do you do|can you believe|have a|enjoy|take care|see you|good luck)|^how (?:do|should|can) i (?:begin|start|say)|\b(?:get|hire|refer|recommend) me\b|\bright\?$/i.test(
        text,
      )
    )
      return false;
    return !message.tokens.slice(one.first, one.last).some(token => token.slang || token.kind === 'emoji');
  });
  const questions = asks.filter(one => one.type === 'question');
  const standing = questions.filter(
    one => !/\b(?:it|this|that|these|those|them|they)\b/i.test(message.text.slice(one.start, one.end)),
  );
  return standing.at(-1) ?? questions.at(-1) ?? asks.at(-1);
}
