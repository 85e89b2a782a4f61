import { fromCues } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Rule } from '../rule.ts';
import { inContext, literally } from '../wording.ts';

/** Slang, text-speak, swearing, bad-mouthing an employer. */
export const unprofessional: Rule<'unprofessional'> = {
  id: 'unprofessional',
  title: 'Unprofessional',
  topic: 'platform-purpose',
  why: 'Think of a conference: plain words are always fine, but chat shorthand, swearing or gossip about a boss make people wonder how you speak of them.',
  check(reading) {
    const speak: Evidence[] = reading.message.tokens
      .filter(token => token.slang && !token.quoted)
      .map(token => ({ start: token.start, end: token.end, weight: 0.4 }));
    const many = speak.length >= 3 ? speak.map(one => ({ ...one, weight: 0.9 })) : speak;
    return [
      ...many,
      ...fromCues(reading, ['slang.word'], { weight: 0.4, anywhere: true }),
      ...fromCues(reading, ['slang.badmouth'], { weight: 0.5 }),
    ];
  },
  what: (evidence, reading) =>
    isGossip(evidence, reading)
      ? `${inContext(reading, evidence)} runs down people you work with.`
      : `${literally(reading, evidence)} belongs in a chat with friends.`,
  fix(evidence, reading) {
    if (isGossip(evidence, reading))
      return `Leave ${inContext(reading, evidence, 50)} out, and say what you are looking for instead of what you want to get away from.`;
    const pairs = spelledOut(reading);
    const own = literally(reading, evidence, 50);
    if (pairs.length > 0)
      return pairs.some(pair => pair.endsWith(own.toLowerCase()))
        ? `Write the words in full: ${pairs.join(', ')}.`
        : `Leave ${own} out and write the words in full: ${pairs.join(', ')}.`;
    return evidence.weight === 0
      ? `Say ${own} in plain words, as you would to somebody at a conference.`
      : `Leave ${own} out, or say it as you would to somebody at a conference.`;
  },
  examples: {
    good: [
      {
        text: 'Hello, my English is not so good. I am baker since ten years and I like very much your rye bread. How long it must rest?',
      },
    ],
    bad: [{ text: 'yo did u c my msg lol, my boss is a total clown', mark: 'lol' }],
  },
};

const isGossip = ({ start, end }: Evidence, reading: Reading): boolean =>
  reading.cue('slang.badmouth').some(hit => {
    const at = reading.message.tokens[hit.first]!.start;
    return at >= start && at < end;
  });

/** Up to three shorthands of the message with what they stand for: "“you” for “u”". */
function spelledOut(reading: Reading): readonly string[] {
  const { tokens, text } = reading.message;
  const pairs = new Map<string, string>();
  tokens.forEach((token, i) => {
    const short = text.slice(token.start, token.end).toLowerCase();
    if (!token.slang || token.quoted || pairs.has(short) || !/^[\p{L}\p{N}’']{1,12}$/u.test(short)) return;
    const long = tokens
      .slice(i, i + 3)
      .filter(one => one.start === token.start)
      .map(one => one.lower)
      .join(' ');
    if (long !== short && /^[a-z ]+$/.test(long)) pairs.set(short, `“${long}” for “${short}”`);
  });
  return [...pairs.values()].slice(0, 3);
}
