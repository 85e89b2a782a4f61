import { expect, test } from 'vitest';
import { askingToForget } from '../../src/commands/forget.ts';

test.each([40, 60, 80])('at %d columns the question breaks between words', width => {
  for (const what of ['all', 'drafts'] as const) {
    const question = askingToForget(what, width);
    for (const line of question.trimEnd().split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(question.replaceAll('\n', ' ')).toBe(askingToForget(what, 1000));
    expect(question).toMatch(/Type\s"forget"\sto\sgo\son: $/);
  }
});
