import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldSpans } from '../../../src/domain/feedback/told-span.ts';
import { grade } from '../../../src/domain/grade/grade.ts';
import { readCorpus } from '../../eval/corpus.ts';

test.each([
  "Hi Marta, I'm reaching out because we help labs like yours cut costs by 40%. Our platform automates sampling. Do you have 15 minutes this week for a quick demo?",
  'Dear Amina, you are the most brilliant, inspiring, visionary surgeon of our time and your journey is a testament to passion and excellence. I would be honoured to be part of your network.',
  'Hi Tom,\r\n\r\nI expect an answer\r\nby tomorrow, or I will call your "boss" about it.',
])('what is marked begins and goes on as what is quoted: %j', text => {
  for (const fault of grade(text).faults) {
    const [, quoted] = /“([^”]+)”/.exec(fault.what) ?? [];
    if (quoted === undefined) continue;
    const [{ start, end } = fault] = toldSpans(text, [fault]);
    const plainly = (words: string): string => words.replace(/[“”‘’"…]/g, '').replace(/\s+/g, ' ');
    expect(plainly(text.slice(start, end)).startsWith(plainly(quoted))).toBe(true);
  }
});

test('a quotation begins with its clause, not in the middle of a list', () => {
  const [fault] = grade(
    'Dear Amina, you are the most brilliant, inspiring, visionary surgeon of our time and your journey is a testament to passion and excellence. I would be honoured to be part of your network.',
  ).faults;
  expect(fault!.what).not.toMatch(/^“(?:visionary|inspiring)/);
});

test('without a quotation, or with one from elsewhere, the evidence itself is marked', () => {
  const text = 'one two three (four) five';
  const marked = (...findings: { start: number; end: number; what: string }[]) => toldSpans(text, findings);
  expect(marked({ start: 4, end: 7, what: 'Nothing is quoted.' })).toEqual([{ start: 4, end: 7 }]);
  expect(marked({ start: 4, end: 7, what: '“six” is not there.' })).toEqual([{ start: 4, end: 7 }]);
  expect(marked({ start: 4, end: 7, what: '“(four) five” is elsewhere.' })).toEqual([{ start: 4, end: 7 }]);
  const cut = { start: 14, end: 20, what: '“three (four)…” is here.' };
  expect(marked(cut)).toEqual([{ start: 8, end: 20 }]);
  expect(marked(cut, { start: 8, end: 13, what: '“three” is here.' })).toEqual([
    { start: 14, end: 20 },
    { start: 8, end: 13 },
  ]);
});

test('whatever signs the quoted words have, they are found where they stand', () => {
  const text = 'Could you answer my questions in a two-hour call?';
  const what = '“a two-hour call?” is much to ask.';
  expect(toldSpans(text, [{ start: 40, end: 44, what }])).toEqual([{ start: 33, end: 49 }]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), words => {
      const quoted = words.replace(/”/g, '').trim();
      const [range] = toldSpans(`so ${quoted} so`, [{ start: 3, end: 4, what: `“${quoted}” it says.` }]);
      expect(range!.end).toBeGreaterThanOrEqual(4);
    }),
  );
});

test('in every message the mark holds the evidence', () => {
  for (const { id, text, situation } of readCorpus(['dev', 'train-3', 'hard', 'real'])) {
    const { faults } = grade(text, situation);
    const marks = toldSpans(text, faults);
    expect(marks.length, id).toBe(faults.length);
    for (const [index, { start, end }] of faults.entries()) {
      expect(marks[index]!.start, id).toBeLessThanOrEqual(start);
      expect(marks[index]!.end, id).toBeGreaterThanOrEqual(end);
    }
  }
});
