import { expect, test } from 'vitest';
import { quoted, quotedToEnd } from '../../../src/domain/text/quoted.ts';

test('words are quoted on one line without the mark that ends them, cut between words', () => {
  expect(quoted('I read your post,\nall of it.')).toBe('“I read your post, all of it”');
  expect(quoted(`${'one two '.repeat(12)}three`)).toMatch(/^“(?:one two )+(?:one )?…”$/);
});

test('at the end of a sentence a question keeps its own mark and gets no full stop', () => {
  expect(quotedToEnd('May I ask about line 4?')).toBe('“May I ask about line 4?”');
  expect(quotedToEnd('Your post helped.')).toBe('“Your post helped”.');
  expect(quotedToEnd('one two '.repeat(12))).toMatch(/ …”\.$/);
});

test('quotation marks inside a quotation become single ones, so that its end is seen', () => {
  expect(quoted('I read “Four glues” twice')).toBe('“I read ‘Four glues’ twice”');
  expect(quoted(`I read “${'one two '.repeat(12)}three” twice`)).toMatch(/^“I read ‘[^’“”]*…’”$/);
});
