import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { graphemesOf } from '../../../src/domain/text/graphemes.ts';
import { cellWidth } from '../../../src/domain/text/width.ts';
import { windowStart, wrapRows, wrapText } from '../../../src/domain/text/wrap.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }).map(text => text.replace(/[\r\t]/g, '')),
  fc
    .array(fc.constantFrom('a', 'word', ' ', '  ', '\n', '漢字', '👩‍👩‍👧', 'é', '’'))
    .map(parts => parts.join('')),
);

describe('wrapText', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 20, ['one two three']],
    ['', 10, ['']],
    ['a\n\nb', 10, ['a', '', 'b']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['ab abcdefghij', 4, ['ab', 'abcd', 'efgh', 'ij']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['it’s a test', 6, ['it’s a', 'test']],
    ['trailing   ', 8, ['trailing']],
  ])('wraps %j at %i cells', (text, width, rows) => {
    expect(wrapText(text, width)).toEqual(rows);
  });
});

describe('wrapRows', () => {
  test('a wide sign after a word that has just moved down is not squeezed beside it', () => {
    expect(wrapText(' aaa漢字', 4)).toEqual(['', 'aaa', '漢字']);
  });

  test('loses nothing: rows follow each other, with only line feeds between paragraphs', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        let rebuilt = '';
        for (const row of wrapRows(text, width)) {
          rebuilt += text.slice(row.start, row.end) + (row.last && row.end < text.length ? '\n' : '');
        }
        expect(rebuilt).toBe(text);
      }),
    );
  });

  test('no row is wider than the width, except for blanks at its end and signs wider than it', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        for (const row of wrapRows(text, width)) {
          const shown = text.slice(row.start, row.end).replace(/ +$/, '');
          if (cellWidth(shown) > width) {
            expect(Array.from(new Intl.Segmenter().segment(shown))).toHaveLength(1);
          }
        }
      }),
    );
  });
});

describe('windowStart', () => {
  test('always shows the focus and never leaves room unused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(49),
        fc.nat(60),
        (count, size, wish, top) => {
          const focus = wish % count;
          const start = windowStart(count, size, focus, top);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(Math.max(0, count - size));
          expect(focus).toBeGreaterThanOrEqual(start);
          expect(focus).toBeLessThan(start + size);
        },
      ),
    );
  });
});

describe('cellWidth', () => {
  test('is what the renderer measures, for every sign of the plane that texts are written in', () => {
    for (let code = 0x20; code < 0xffff; code += 1) {
      const sign = String.fromCharCode(code);
      if (cellWidth(sign) !== stringWidth(sign))
        expect(`U+${code.toString(16)}`).toBe('as wide as the renderer says');
    }
  });
});

describe('graphemesOf', () => {
  test('cuts as the segmenter does', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(graphemesOf(text)).toEqual(
          Array.from(new Intl.Segmenter().segment(text), part => part.segment),
        );
      }),
    );
  });
});
