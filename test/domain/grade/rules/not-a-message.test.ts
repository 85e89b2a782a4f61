import { expect, test } from 'vitest';
import { grade } from '../../../../src/domain/grade/grade.ts';

const LOUD =
  'DEAR MS OKORO!!! I READ YOUR NOTES ON THE TIDE GATES AND THEY ARE SPLENDID!!! I KEEP A LOCK IN UTRECHT. WHICH GREASE DO YOU USE???';
const QUIET =
  'Dear Ms Okoro, I read your notes on the tide gates and they are splendid. I keep a lock in Utrecht. Which grease do you use?';

const faultsOf = (text: string, bad: string): readonly string[] =>
  grade(text, {}, { bad }).faults.map(({ id }) => id);

test('the bad message handed back is none, but said in a lower voice it is a rewrite', () => {
  expect(faultsOf(LOUD, LOUD)).toContain('not-a-message');
  expect(faultsOf(LOUD.replace('SPLENDID', 'FINE').replace('FINE', 'SPLENDID '), LOUD)).toContain(
    'not-a-message',
  );
  expect(faultsOf(QUIET, LOUD)).toEqual([]);
});

test('a quiet bad message handed back is none, whatever its capitals', () => {
  expect(faultsOf(QUIET, QUIET)).toContain('not-a-message');
  expect(faultsOf(QUIET.toUpperCase(), QUIET)).toContain('not-a-message');
});
