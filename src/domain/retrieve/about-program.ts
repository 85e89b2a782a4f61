import type { About, Ask } from './about/ask.ts';
import { ABOUT_DATA } from './about/data.ts';
import { ABOUT_ITSELF } from './about/itself.ts';
import { ABOUT_MESSAGES } from './about/messages.ts';
import { ABOUT_USE } from './about/use.ts';

/** All that is known of such questions. The first that fits counts, so the narrower ones stand first. */
export const ABOUT: readonly About[] = [...ABOUT_MESSAGES, ...ABOUT_DATA, ...ABOUT_USE, ...ABOUT_ITSELF];

const fits = ({ words, source }: Ask, text: string): boolean =>
  words.some(word => text.includes(word)) && new RegExp(source, 'u').test(text);

/** Whoever asks about the program asks in short; a longer text tells a story. */
const LONGEST = 200;

/** What the program says of itself where a question is about it and not about messages; null for any other question. */
export function aboutProgram(question: string): string | null {
  if (question.length > LONGEST) return null;
  const text = question
    .toLowerCase()
    .replace(/[’'`]/gu, ' ')
    .replace(/[^\p{L}\p{N}.\- ]/gu, ' ')
    .replace(/\.(?=\s|$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return ABOUT.find(({ asks }) => asks.some(one => fits(one, text)))?.answer ?? null;
}
