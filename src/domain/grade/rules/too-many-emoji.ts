import type { Evidence, Rule } from '../rule.ts';

const MOST = 3;

/** More than three emoji, or emoji in place of words. */
export const tooManyEmoji: Rule<'too-many-emoji'> = {
  id: 'too-many-emoji',
  title: 'Too many emoji',
  topic: 'emoji',
  why: 'One or two can warm a message; a string of them looks careless.',
  check(reading) {
    const { emoji, words } = reading.message;
    const many = emoji.length > MOST || (emoji.length >= 2 && words < emoji.length);
    if (!many) return [];
    const from = emoji[Math.min(MOST, emoji.length - 1)]!;
    const found: Evidence[] = [
      { start: emoji[0]!.start, end: emoji[0]!.end, weight: 1, detail: String(emoji.length) },
    ];
    if (from !== emoji[0])
      found.push({ start: from.start, end: from.end, weight: 0.9, detail: String(emoji.length) });
    return found;
  },
  what: evidence => `There are ${evidence.detail ?? 'many'} emoji in this message.`,
  fix(_evidence, reading) {
    const first = reading.message.emoji[0];
    const kept = first === undefined ? '' : `, say ${reading.message.text.slice(first.start, first.end)},`;
    return reading.message.words < reading.message.emoji.length
      ? 'Say it in words; one emoji at most may stay.'
      : `Keep one at most${kept} and let the words carry the rest.`;
  },
  examples: {
    good: [{ text: 'Hi Mo, loved the bread photos 🙂 Which flour is it?' }],
    bad: [{ text: 'Hi Mo 👋😊 loved 💛 the bread 🍞🔥 which flour is it?', mark: '👋' }],
  },
};
