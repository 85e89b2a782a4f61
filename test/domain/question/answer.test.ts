import { expect, test } from 'vitest';
import type { Intent } from '../../../src/domain/intent.ts';
import { answerQuestion } from '../../../src/domain/question/answer.ts';
import { poseQuestion, shownOrder } from '../../../src/domain/question/pose.ts';
import { segmentMessage } from '../../../src/domain/question/segments.ts';
import type { Question } from '../../../src/domain/scenario/question.ts';
import { questions } from '../../helpers/questions.ts';

const SEED = 4;

/** Where an author's position is shown. */
const shown = (question: Question, position: number): number => shownOrder(question, SEED).indexOf(position);

const rightAnswers: Record<Question['kind'], Intent> = {
  single: { type: 'option.chosen', index: shown(questions.single, 0) },
  several: { type: 'options.submitted', indexes: [shown(questions.several, 1), shown(questions.several, 0)] },
  'true-false': { type: 'option.chosen', index: shown(questions['true-false'], 0) },
  judge: { type: 'option.chosen', index: 2 },
  'find-fault': { type: 'segment.picked', index: 1 },
  order: { type: 'order.submitted', order: [0, 1, 2].map(position => shown(questions.order, position)) },
  'pick-day': { type: 'day.picked', day: 7 },
};

const wrongAnswers: Record<Question['kind'], Intent> = {
  single: { type: 'option.chosen', index: shown(questions.single, 2) },
  several: { type: 'options.submitted', indexes: [shown(questions.several, 0)] },
  'true-false': { type: 'option.chosen', index: shown(questions['true-false'], 1) },
  judge: { type: 'option.chosen', index: 0 },
  'find-fault': { type: 'segment.picked', index: 0 },
  order: { type: 'order.submitted', order: [2, 1, 0].map(position => shown(questions.order, position)) },
  'pick-day': { type: 'day.picked', day: 6 },
};

for (const question of Object.values(questions)) {
  test(`a ${question.kind} question knows right from wrong and explains each option`, () => {
    const right = answerQuestion(question, SEED, rightAnswers[question.kind]);
    const wrong = answerQuestion(question, SEED, wrongAnswers[question.kind]);
    expect(right?.right).toBe(true);
    expect(wrong?.right).toBe(false);
    for (const answered of [right, wrong]) {
      expect(answered?.block.options.every(option => option.why !== '')).toBe(true);
      expect(answered?.block.options.some(option => option.chosen)).toBe(true);
      expect(answered?.block).toMatchObject({ explain: question.explain, topic: question.topic });
    }
  });

  test(`a ${question.kind} question ignores what is no answer to it`, () => {
    const strange: Intent[] = [
      { type: 'reading.continued' },
      { type: 'text.submitted', text: 'what?' },
      { type: 'option.chosen', index: 99 },
      { type: 'option.chosen', index: 0.5 },
      { type: 'options.submitted', indexes: [] },
      { type: 'order.submitted', order: [0, 0, 1] },
      { type: 'segment.picked', index: -1 },
      { type: 'day.picked', day: 400 },
    ];
    for (const intent of strange) expect(answerQuestion(question, SEED, intent)).toBeNull();
  });
}

test('a wrong pick outside the marked words is told why', () => {
  const answered = answerQuestion(questions['find-fault'], SEED, { type: 'segment.picked', index: 0 });
  expect(answered?.block.options.at(-1)).toEqual({
    text: '“Dear Ana, your talk was good.”',
    chosen: true,
    correct: false,
    atFault: false,
    why: 'Nothing presses there.',
  });
  expect(answered?.faults).toEqual(['pressure']);
});

test('an order is never shown in the right order, and every order of options comes up', () => {
  const orders = new Set<string>();
  for (let seed = 0; seed < 200; seed++) {
    expect(shownOrder(questions.order, seed)).not.toEqual([0, 1, 2]);
    orders.add(shownOrder(questions.single, seed).join());
  }
  expect(orders.size).toBe(6);
});

test('the same seed shows the same order', () => {
  for (const question of Object.values(questions))
    expect(poseQuestion(question, 9)).toEqual(poseQuestion(question, 9));
});

test('segments make up the whole message and hold each quote as one of them', () => {
  const message = 'Hi Bo!\n\nYour post (the long one) helped. Write back ASAP, will you? :-)\n\nYours, Al';
  const segments = segmentMessage(message, ['Write back ASAP', 'Yours, Al', 'not there']);
  expect(segments.map(segment => segment.text).join('')).toBe(message);
  expect(segments.find(segment => segment.pick === 0)?.text).toBe('Write back ASAP, ');
  expect(segments.every(segment => /[\p{L}\p{N}]/u.test(segment.text))).toBe(true);
});

test('what is left between two quotes is no choice of its own when it only links them', () => {
  const message = 'And I must say, come soon, and so we send it, or the rest of it. I will. Bye.';
  const segments = segmentMessage(message, ['come soon', 'send it', 'Bye']);
  expect(segments.map(segment => segment.text)).toEqual([
    'And I must say, ',
    'come soon, and so we ',
    'send it, ',
    'or the rest of it. ',
    'I will. ',
    'Bye.',
  ]);
  expect(segmentMessage('And call me', ['call me'])).toEqual([{ text: 'And call me', pick: 0 }]);
});

test('a question with several right places says that one is enough, one with a single place does not', () => {
  const question = questions['find-fault'];
  expect(poseQuestion(question, SEED).input).toMatchObject({ prompt: 'Pick the words at fault.' });
  const picks = question.picks.map(pick => ({ ...pick, correct: true }));
  expect(poseQuestion({ ...question, picks }, SEED).input).toMatchObject({
    prompt: 'Pick words at fault. There are several; one is enough.',
  });
});

test('of several right options those that were not ticked are told as missed, and of a single choice none', () => {
  const several = answerQuestion(questions.several, SEED, wrongAnswers.several);
  expect(several?.block.options.filter(option => option.missed).map(option => option.correct)).toEqual([
    true,
  ]);
  expect(several?.block.options.some(option => option.missed && option.chosen)).toBe(false);
  const single = answerQuestion(questions.single, SEED, wrongAnswers.single);
  expect(single?.block.options.some(option => option.missed)).toBe(false);
});

test('a day is chosen from a day 0 that is named', () => {
  expect(poseQuestion(questions['pick-day'], SEED).input).toMatchObject({
    prompt: 'Choose a day. Day 0 is Monday 2 March.',
  });
});
