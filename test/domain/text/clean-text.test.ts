import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, MAX_TEXT } from '../../../src/domain/text/clean-text.ts';

describe('cleanText', () => {
  test.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\tb', 'a  b'],
    ['\x1b[31mred\x1b[0m', 'red'],
    ['\x1b]0;title\x07text', 'text'],
    ['\x1b]8;;https://x.test\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['a\x00\x07\x08b\x7f', 'ab'],
    ['it\x92s', 'its'],
    ['\u202egnihton\u202c', 'gnihton'],
    ['Hi Maria, \u200f how', 'Hi Maria, how'],
    ['e\u0301', 'é'],
    ['\ufeffstart', 'start'],
    ['half \ud83d', 'half \ufffd'],
    ['👩‍👩‍👧 stays', '👩‍👩‍👧 stays'],
    ['unfinished \x1b[', 'unfinished '],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test('nothing that a terminal obeys comes through, and cleaning twice changes nothing', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\x1b', '[', ']', '0;', '\x9b', '\x07', '\r', '\u2028', '\u202e'),
      ),
    );
    fc.assert(
      fc.property(hostile, parts => {
        const clean = cleanText(parts.join(''));
        expect(clean).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  test('a huge text is cut to the limit', () => {
    expect(cleanText('x'.repeat(10_000_000))).toHaveLength(MAX_TEXT);
    expect(cleanText('é'.repeat(10_000_000)).length).toBeLessThanOrEqual(MAX_TEXT);
  });
});

describe('cleanLine', () => {
  test('makes one line of several', () => {
    expect(cleanLine('a\r\n\nb')).toBe('a b');
  });
});
