import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../../src/domain/message/parse.ts';
import { countText } from '../../../src/domain/text/count-text.ts';
import { shipped } from '../../helpers/shipped.ts';

describe('countText', () => {
  test.each([
    ['', 0, 0, 0],
    ['Hello', 1, 1, 5],
    ['Dear Ngozi,\n\nYour talk stayed with me.\n\nBest regards\nAna', 10, 1, 56],
    ['👍 fine', 1, 1, 6],
  ])('%j', (text, words, paragraphs, characters) => {
    expect(countText(text)).toEqual({ words, paragraphs, characters });
  });

  test('paragraphs are counted as the grader reads them', () => {
    for (const { models, id } of shipped.rewrites)
      for (const { text } of models) {
        const { paragraphs } = parseMessage(text);
        const blocks = new Set(
          paragraphs.map(({ start }) => text.slice(0, start).split(/\n[^\S\n]*\n/).length),
        );
        expect(countText(text).paragraphs, `${id}: ${text}`).toBe(Math.max(1, blocks.size));
      }
  });
});
