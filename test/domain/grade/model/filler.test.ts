import { expect, test } from 'vitest';
import * as filler from '../../../../src/domain/grade/model/filler.ts';
import { parseMessage } from '../../../../src/domain/message/parse.ts';

const { isFiller } = filler;
const withoutFiller = (text: string): string => filler.withoutFiller(parseMessage(text))?.text ?? text;
const withoutTrailingFiller = (text: string): string =>
  text.slice(0, filler.endWithoutFiller(parseMessage(text)));

test.each([
  'I truly admire your dedication and your remarkable leadership.',
  'I am so sorry to bother you, and I completely understand if you are too busy.',
  'Thank you so much for your precious time and your kindness!',
])('kindness alone says nothing: %s', paragraph => {
  expect(isFiller(paragraph)).toBe(true);
});

test.each([
  'Could you tell me which course helped you most?',
  'Thank you for the talk at RailForum Ghent on flat spots in November.',
  'I can send you our figures for 2023, in case they help your team.',
  'I would like to ask whether the position in your depot is still open.',
])('a paragraph with a fact, a question or an offer says something: %s', paragraph => {
  expect(isFiller(paragraph)).toBe(false);
});

test('a text without its fillers keeps what says something, in order', () => {
  const text =
    'Thank you for your kind attention.\n\nWhich lathe do you use?\n\nI admire your wonderful work so much.';
  expect(withoutFiller(text)).toBe('Which lathe do you use?');
});

test('a denial of faults at the beginning does not count', () => {
  expect(withoutFiller('I am not selling anything. Our tool saves 30%.')).toBe('Our tool saves 30%.');
});

test('one paragraph of kindness is taken off the end at a time, and never the only one', () => {
  const kind = 'Thank you so much for your kind attention.';
  expect(withoutTrailingFiller(`Which lathe?\n\n${kind}\n\n${kind}`)).toBe(`Which lathe?\n\n${kind}`);
  expect(withoutTrailingFiller(kind)).toBe(kind);
});
