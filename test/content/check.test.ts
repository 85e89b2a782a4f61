import { expect, test } from 'vitest';
import { checkPack } from '../../src/content/check/check.ts';
import { checkCoverage } from '../../src/content/check/coverage.ts';
import type { Grader } from '../../src/content/check/grading.ts';
import type { Item } from '../../src/content/item.ts';
import { validateFile } from '../../src/content/validate.ts';
import type { FaultId } from '../../src/domain/rubric.ts';
import { gradeOf, QUIZ, REWRITE, SCENARIO } from '../helpers/content.ts';

/** Finds what the sound files declare. */
const FAULTS: readonly (readonly [RegExp, readonly FaultId[]])[] = [
  [/^\s*$/, ['not-a-message']],
  [/FLOUR/, ['sales-pitch', 'shouting']],
  [/ROSA/, ['shouting']],
  [/journey/, ['generic']],
  [/^Hi\b/, ['no-purpose']],
  [/Why have you not/, ['pressure']],
  [/Any update/, ['empty-follow-up']],
];
const grader: Grader = text => gradeOf(...(FAULTS.find(([pattern]) => pattern.test(text))?.[1] ?? []));

function itemOf(file: string, text: string): Item {
  const { item, problems } = validateFile(file, text);
  if (!item) throw new Error(JSON.stringify(problems));
  return item;
}
const small = (from = '', to = '') => itemOf('small.yaml', SCENARIO.replace(from, to));
const loud = (from = '', to = '') => itemOf('loud-baker.yaml', REWRITE.replace(from, to));
const quiz = (from = '', to = '') => itemOf('follow-up.yaml', QUIZ.replace(from, to));
const check = (items: readonly Item[], by: Grader = grader): string[] =>
  checkPack({ items, problems: [] }, { grader: by }).map(({ problem }) => problem);

test('sound files pass all checks', () => {
  expect(check([small(), loud(), quiz()])).toEqual([]);
});

test('a model answer that would not be sent is named with what the grader finds', () => {
  expect(check([loud('Dear Rosa, what do you', 'ROSA, what do you')])).toEqual([
    'The grader would not send this model answer: shouting.',
  ]);
});

test('a sample must have exactly the faults it declares', () => {
  expect(check([loud('faults: [generic]', 'faults: [generic, pressure]')])).toEqual([
    'The grader does not find pressure; it finds generic.',
  ]);
  expect(check([small('faults: [sales-pitch, shouting]', 'faults: [sales-pitch]')])).toEqual([
    'The grader also finds shouting.',
  ]);
});

test('a grader that lets everything pass is found out', () => {
  const found = check([loud()], () => gradeOf());
  expect(found).toContain('An empty answer passes.');
  expect(found).toContain('The bad message handed back passes.');
  expect(found).toContain('The grader does not find "shouting" in the bad message; it finds no fault.');
});

test('the answer to a message to judge is that of the grader', () => {
  expect(check([quiz('answer: revise', 'answer: send')])).toEqual([
    'The grader says "revise" (empty-follow-up), the question "send".',
  ]);
});

test('an id, a question or a title that is there twice is named with the other file', () => {
  const other = itemOf('elsewhere/small.yaml', SCENARIO);
  expect(check([small(), other])).toEqual([
    'The practice id "small" is also in small.yaml.',
    'The title "A small one" is also in small.yaml.',
  ]);
  const again = itemOf(
    'emoji.yaml',
    QUIZ.replaceAll('topic: follow-up', 'topic: emoji')
      .replaceAll('id: fu-', 'id: em-')
      .replace('id: em-day', 'id: fu-day'),
  );
  const found = check([quiz(), again]);
  expect(found).toContain('The question id "fu-day" is also in follow-up.yaml.');
  expect(found).toContain('The question "How long do you wait?" is also in follow-up.yaml.');
});

test('a word that no screen can hold is named', () => {
  expect(check([small('Meet Rosa.', `Meet ${'Rosa'.repeat(12)}.`)])).toEqual([
    'A word is 49 columns wide: "RosaRosaRosaRosaRosaRosaRosaRo ...".',
  ]);
});

test('a node that no play reaches under its guards is named', () => {
  const guarded = SCENARIO.replace('    next: reaction\n', '    next: fork\n').replace(
    '  reaction:\n',
    `  fork:
    type: route
    branches:
      - when: { followUpsAtLeast: 2 }
        next: good
      - next: reaction
  reaction:
`,
  );
  expect(
    check([itemOf('small.yaml', guarded.replace('next: good\n      silence', 'next: bad\n      silence'))]),
  ).toEqual(['The story always ends the same way.', 'No play reaches the node "good".']);
});

test('a reaction before anything was sent is named', () => {
  const early = SCENARIO.replace('    next: write\n  write:', '    next: reaction\n  write:')
    .replace('        next: good', '        next: write')
    .replace('    next: reaction\n  reaction', '    next: good\n  reaction');
  expect(check([itemOf('small.yaml', early)])).toEqual(['The person may react before anything was sent.']);
});

test('shipped content must cover every topic and fault, a pack need not', () => {
  const problems = checkCoverage([quiz(), loud(), small()], 'scenarios').map(problem => problem.problem);
  expect(problems).toContain('The topic "emoji" is not explained.');
  expect(problems).toContain('There are 7 of at least 8 questions on "follow-up".');
  expect(problems).toContain('There are 1 of at least 2 rewrites whose main fault is "shouting".');
  expect(problems).toContain('There are 1 of at least 14 scenarios.');
});
