import { expect, test } from 'vitest';
import { widthOf } from '../../src/commands/core/output.ts';
import { askingToForget } from '../../src/commands/forget.ts';

test.each([40, 60, 80])('at %d columns the question breaks between words', width => {
  for (const what of ['all', 'drafts'] as const) {
    const question = askingToForget(what, width);
    for (const line of question.trimEnd().split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(question.replaceAll('\n', ' ')).toBe(askingToForget(what, 1000));
    expect(question).toMatch(/Type\s"forget"\sto\sgo\son: $/);
  }
});

test.each([0, 1, 5])('at %d columns it is readable all the same', width => {
  for (const line of askingToForget('all', width).split('\n').slice(0, -1))
    expect(line.length).toBeGreaterThan(8);
});

test('a terminal that has not been told its size counts as 80 columns', () => {
  expect([widthOf({ columns: 0 }), widthOf({}), widthOf({ columns: 60 })]).toEqual([80, 80, 60]);
});
