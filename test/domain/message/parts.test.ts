import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMessage } from '../../../src/domain/message/parse.ts';
import { excerptOf, upToBlankLine } from '../../../src/domain/message/parts.ts';

const folder = join(import.meta.dirname, '..', '..', 'corpus');
const texts = readdirSync(folder)
  .filter(file => /^(?:dev|attempts|train-[13])\.jsonl$/.test(file))
  .flatMap(file => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line): string => JSON.parse(line).text)
  .filter(text => text.includes('\n\n'));
const ODD = [
  'Hi Uma,\n\n“I’ve read it” said Bo!!\n\nSee https://a.com/x or a.b@c.org … 🙂🙂\n\nI’d pay £4k, 30%?!\n\nBest,\nTom',
  'Hello,\n\n\n\nWhat is your\n\n  you might ask: could you?\n\n\n - yes, "he said"\n\nThanks, Ana',
  'Dear all\n\nMr. X.\n\nDr\n\n¿Qué?? 👩‍🔬 ok\n\nno. 5\n\nCafé “Ö”, naïve: ﬁne!!',
];

/** The ranges of a text's paragraphs. */
function paragraphsOf(text: string) {
  let at = 0;
  return text.split('\n\n').map(one => {
    const start = at;
    at += one.length + 2;
    return { start, end: start + one.length };
  });
}

test('some paragraphs of a message are what they would be if they had been parsed alone', () => {
  for (const text of [...texts, ...ODD]) {
    const whole = parseMessage(text);
    const all = paragraphsOf(text);
    for (const left of all) {
      const kept = all.filter(one => one !== left);
      const alone = kept.map(({ start, end }) => text.slice(start, end)).join('\n\n');
      expect(excerptOf(whole, kept)!.message, alone).toEqual(parseMessage(alone));
    }
  }
});

test('a sentence of an excerpt that is the same in the whole has its words there', () => {
  for (const text of [...texts, ...ODD]) {
    const whole = parseMessage(text);
    const { message, from } = excerptOf(whole, paragraphsOf(text).slice(1))!;
    for (const [i, there] of from.entries()) {
      if (there < 0) continue;
      const [one, other] = [message.sentences[i]!, whole.sentences[there]!];
      expect(message.text.slice(one.start, one.end)).toBe(whole.text.slice(other.start, other.end));
    }
    if (message.sentences.length > 3) expect(from.some(there => there >= 0)).toBe(true);
  }
});

test('the beginning of a message has the words that it would have alone', () => {
  for (const text of texts) {
    const whole = parseMessage(text);
    const end = text.lastIndexOf('\n\n');
    expect(upToBlankLine(whole, end).tokens).toEqual(parseMessage(text.slice(0, end)).tokens);
  }
});

test('letters of other scripts among Latin ones are read anew: the rest of the text decides what they stand for', () => {
  expect(excerptOf(parseMessage('Hі\n\nпривет'), [{ start: 0, end: 2 }])).toBeNull();
});
