import { expect, test } from 'vitest';
import { lastWords } from '../../../src/domain/text/last-words.ts';

test('a short text is told whole, in one line', () => {
  expect(lastWords(' Dear Mei,\n\nhello ', 24)).toBe('Dear Mei, hello');
});

test('of a longer one the last words are told, none of them cut', () => {
  const text = 'Dear Mei, your talk on soil stayed with me';
  expect(lastWords(text, 16)).toBe('… stayed with me');
  expect(lastWords(text, 14)).toBe('… stayed with me');
  expect(lastWords(text, 13)).toBe('… with me');
});

test('a word without an end is cut where nothing else is left', () => {
  expect(lastWords('x'.repeat(5000), 5)).toBe('… xxxxx');
});
