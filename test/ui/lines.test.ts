import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialField } from '../../src/domain/fields/edit-field.ts';
import { cleanText } from '../../src/domain/text/clean-text.ts';
import type { Block, Input } from '../../src/domain/view.ts';
import { blockLines } from '../../src/ui/components/blocks/index.ts';
import { drawingHeight } from '../../src/ui/components/inputs/drawing.ts';
import { drawInput } from '../../src/ui/components/inputs/index.ts';
import { justified, lineWidth, piece, truncated, wrapLines, wrapPieces } from '../../src/ui/line.ts';
import { markedPieces } from '../../src/ui/marks.ts';
import { THEME } from '../../src/ui/theme.ts';
import { BLOCKS, INPUTS } from '../helpers/views.ts';

const texts = fc
  .array(fc.constantFrom('word', ' ', '\n', '漢字', '👩‍👩‍👧', 'Überraschung', 'a', '\u0301', 'x'.repeat(90)))
  .map(parts => cleanText(parts.join('')));

/** Every string of a value replaced, but the ones that name a kind of thing. */
function withText<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map(item => withText(item, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const isName = [
        'type',
        'from',
        'tone',
        'topic',
        'id',
        'verdict',
        'band',
        'lastDay',
        'zero',
        'draftKey',
      ].includes(key);
      if (typeof part === 'string') return [key, isName ? part : text];
      return [key, withText(part, text)];
    }),
  ) as T;
}

const inSpace = { height: 12, comfort: 12, theme: THEME.default };

describe('whatever the text', () => {
  test('no block is wider than its width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 46, max: 110 }), (text, width) => {
        for (const block of Object.values(BLOCKS) as Block[]) {
          const lines = blockLines(withText(block, text), width, THEME.default);
          expect(Math.max(0, ...lines.map(lineWidth)), block.type).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the rules beside a scene count cells, not characters', () => {
    const lines = blockLines({ type: 'scene', text: `${'a'.repeat(33)}漢字` }, 46, THEME.default);
    expect(lines.map(lineWidth)).toEqual([45]);
  });

  test('no input is wider than its width or higher than its height', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 46, max: 110 }), (text, width) => {
        for (const given of Object.values(INPUTS) as Input[]) {
          const input = withText({ ...given, ...('prompt' in given && { prompt: '' }) }, text) as Input;
          const short = 'prompt' in input ? ({ ...input, prompt: 'Prompt' } as Input) : input;
          const drawing = drawInput(short, initialField(short), { ...inSpace, width });
          const lines = drawing.groups.flatMap(group => group.lines);
          expect(Math.max(0, ...lines.map(lineWidth)), input.type).toBeLessThanOrEqual(width);
          if (input.type === 'compose' || input.type === 'line' || input.type === 'pick-day') {
            expect(drawingHeight(drawing), input.type).toBeLessThanOrEqual(12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('marks add their numbers and change no word', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const marked = markedPieces(text, [{ start, end, number: 1, tone: 'soft' }], THEME.default);
        expect(marked.map(part => part.text).join('')).toBe(
          start < end ? `${text.slice(0, end)}[1]${text.slice(end)}` : text,
        );
      }),
    );
  });
});

describe('lines', () => {
  test('wrapping keeps the look of each piece', () => {
    const lines = wrapPieces([piece('one two '), piece('three four', 'bad')], 9);
    expect(lines).toEqual([[piece('one two')], [piece('three', 'bad')], [piece('four', 'bad')]]);
  });

  test('what is too long ends in an ellipsis and fits', () => {
    expect(truncated([piece('a long title')], 7).map(part => part.text)).toEqual(['a long', '…']);
    const line = justified([piece('a very long title')], [piece('Day 3')], 16);
    expect([lineWidth(line), line.at(-1)?.text]).toEqual([16, 'Day 3']);
  });

  test('overlapping marks are both shown', () => {
    const marks = [
      { start: 0, end: 5, number: 1, tone: 'hard' },
      { start: 3, end: 8, number: 2, tone: 'soft' },
    ] as const;
    const text = markedPieces('abcdefghij', marks, THEME.default)
      .map(part => part.text)
      .join('');
    expect(text).toBe('abcde[1]fgh[2]ij');
  });
});

test('no text on the screen, wherever it is from, is obeyed by the terminal', () => {
  const shown = wrapLines('a pack called "\x1b[31;5mred\x1b[2J\x9b1m\u202e" is wrong', 20)
    .flat()
    .map(({ text }) => text)
    .join('');
  expect(shown).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/);
  expect(shown).toContain('red');
});
