import { CHANNEL_LIMITS } from '../../situation.ts';
import { overTokens } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Rule } from '../rule.ts';

const MOST_PARAGRAPHS = 3;
const MOST_WORDS = 195;

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
    if (limit !== undefined && [...text.trim()].length > limit) {
      const token = message.tokens.find(one => one.end > limit);
      if (token !== undefined) return [beyond(reading, token.start, `${limit} characters`)];
    }
    if (message.bodyWords >= MOST_WORDS || message.words >= 210) {
      const token = wordAt(reading, 150);
      return [beyond(reading, token, `${message.words} words`)];
    }
    // Two-line blocks such as a list of questions count as one; greeting and sign-off do not count.
    const blocks = message.paragraphs.filter((one, i, all) => {
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
  what: (evidence, reading) =>
    `The message has ${evidence.detail ?? `${reading.message.words} words`}${/characters/.test(evidence.detail ?? '') ? ' as its limit, and this one is over it' : ''}.`,
  fix(evidence, reading) {
    const question = reading.message.sentences.find(one => one.role === 'body' && one.type !== 'statement');
    const core =
      question === undefined
        ? ''
        : ` Keep “${reading.message.text.slice(question.start, Math.min(question.end, question.start + 90)).replace(/\s+/g, ' ')}”.`;
    return /characters/.test(evidence.detail ?? '')
      ? `A connection note ends at ${evidence.detail}: keep the point of contact and the one request.${core}`
      : `Keep the point of contact, your reason and the one request; cut the rest or save it for the answer.${core}`;
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
