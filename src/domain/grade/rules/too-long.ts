import { CHANNEL_LIMITS } from '../../situation.ts';
import { mainAsk } from '../asks.ts';
import { overTokens } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Rule } from '../rule.ts';
import { literally } from '../wording.ts';

const MOST_PARAGRAPHS = 3;
const MOST_WORDS = 195;
const CHANNEL_WORDS = { note: 'a connection note', message: 'a message', inmail: 'an InMail' } as const;

/** A count as people write it: "8,412". */
const inDigits = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** The text from the first thing that is too much to the end. */
function beyond(reading: Reading, start: number, detail: string, weight = 1): Evidence {
  const { text } = reading.message;
  return { start, end: Math.max(start + 1, text.trimEnd().length), weight, detail };
}

/** More than three paragraphs, a wall of text, or more than the channel takes. */
export const tooLong: Rule<'too-long'> = {
  id: 'too-long',
  title: 'Too long',
  topic: 'length',
  why: 'Busy people read two or three short paragraphs; what stands below is not read, and the request drowns in it.',
  check(reading) {
    const { message, situation } = reading;
    const { text } = message;
    const limit = situation.channel === undefined ? undefined : CHANNEL_LIMITS[situation.channel];
    if (limit !== undefined && text.length > limit && [...text.trim()].length > limit) {
      const token = message.tokens.find(one => one.end > limit);
      if (token !== undefined) return [beyond(reading, token.start, `${limit} characters`)];
    }
    if (message.bodyWords >= MOST_WORDS || message.words >= 210) {
      const token = wordAt(reading, 150);
      return [beyond(reading, token, `${message.words} words`)];
    }
    // Two-line blocks such as a list of questions count as one; greeting and sign-off do not count.
    const { paragraphs } = message;
    const blocks =
      paragraphs.length <= MOST_PARAGRAPHS
        ? []
        : paragraphs.filter((one, i, all) => {
            const block = text.slice(one.start, one.end).trim();
            const size = block.split(/\s+/).length;
            // A closing in another language at the end is a sign-off.
            return size > 2 && !(i === all.length - 1 && size <= 6 && !/[.!?…]$/.test(block));
          });
    const fourth = blocks[MOST_PARAGRAPHS];
    if (fourth !== undefined)
      return [
        beyond(reading, fourth.start, `${blocks.length} paragraphs`, message.bodyWords >= 40 ? 1 : 0.5),
      ];
    if (message.bodyWords >= 170)
      return [overTokens(reading, 0, message.tokens.length, 0.4, `${message.words} words`)];
    return [];
  },
  what(evidence, reading) {
    const { channel } = reading.situation;
    if (channel === undefined || !/characters/.test(evidence.detail ?? ''))
      return `The message has ${evidence.detail ?? `${reading.message.words} words`}.`;
    const count = [...reading.message.text.trim()].length;
    return `The text has ${count >= 59_000 ? 'far more than' : `${inDigits(count)} characters;`} ${count >= 59_000 ? 'the' : 'at most'} ${inDigits(CHANNEL_LIMITS[channel])} fit into ${CHANNEL_WORDS[channel]}.`;
  },
  fix(evidence, reading) {
    const { channel } = reading.situation;
    const ask = mainAsk(reading);
    const request = ask === undefined ? 'the one request' : literally(reading, ask, 90);
    return channel === 'note' && /characters/.test(evidence.detail ?? '')
      ? `Keep the point of contact and ${request} within ${CHANNEL_LIMITS.note} characters; the rest can follow once you are connected.`
      : `Keep the point of contact, your reason and ${request} in two or three short paragraphs; the rest can wait for the answer.`;
  },
  examples: {
    good: [
      {
        text: 'Dear Ms. Ito,\n\nYour lecture on moss roofs was the best of the day.\n\nCould you tell me which moss you use in the shade?\n\nKind regards,\nTeo',
      },
    ],
    bad: [
      {
        text: 'Hi Ada,\n\nI saw your post about buses and it stayed with me for days.\n\nI drive one in Porto, line 500, by the sea, with many tourists.\n\nBefore that I drove lorries to Poland for eleven years and liked it less.\n\nCould you tell me how your team plans the breaks of the drivers in summer?\n\nBest,\nLuis',
        mark: 'Could you tell me',
      },
    ],
  },
};

function wordAt(reading: Reading, n: number): number {
  const { tokens } = reading.message;
  return tokens[Math.min(n, tokens.length - 1)]?.start ?? 0;
}
