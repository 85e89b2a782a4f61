import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/domain/question/answer.ts';
import { poseQuestion } from '../../src/domain/question/pose.ts';
import { spotQuestion } from '../../src/domain/spot-question.ts';
import { shipped } from '../helpers/shipped.ts';

const questions = shipped.rewrites.flatMap(rewrite => spotQuestion(rewrite) ?? []);

test('most exercises can also be asked as a question: where is the fault?', () => {
  expect(questions.length).toBeGreaterThan(shipped.rewrites.length / 2);
});

test.each(questions.map(question => [question.id, question] as const))(
  'in %s the words at fault can be picked, and others too',
  (_, question) => {
    const { input } = poseQuestion(question, 1);
    const segments = input.type === 'pick-segment' ? input.segments : [];
    const results = segments.map(
      (_segment, index) => answerQuestion(question, 1, { type: 'segment.picked', index })?.right,
    );
    expect(results).toContain(true);
    expect(results).toContain(false);
    expect(segments.join('')).toBe(question.message);
  },
);

test('an exercise without words that show its fault is none', () => {
  expect(spotQuestion({ ...shipped.rewrites[0]!, spots: [] })).toBeNull();
});
