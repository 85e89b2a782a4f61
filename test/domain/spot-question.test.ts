import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/domain/question/answer.ts';
import { poseQuestion, segmentsOf } from '../../src/domain/question/pose.ts';
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

const asked = [
  ...questions,
  ...shipped.quizzes.flatMap(quiz => quiz.questions),
  ...shipped.practice.flatMap(scenario =>
    Object.values(scenario.nodes).flatMap(node => (node.type === 'quiz' ? [node.question] : [])),
  ),
].flatMap(question => (question.kind === 'find-fault' ? [question] : []));

test('of all shipped messages no part is offered that is a mere leftover, or begins with a mark', () => {
  const parts = asked.flatMap(question => segmentsOf(question).filter(segment => segment.pick < 0));
  const words = parts.map(({ text }) => text.match(/[\p{L}\p{N}]+/gu)?.filter(word => word.length > 3) ?? []);
  expect(parts.filter((_, i) => words[i]!.length === 0).map(part => part.text.trim())).toEqual([]);
  expect(parts.filter(({ text }) => /^\s*[,;:.!?…]/u.test(text)).map(part => part.text.trim())).toEqual([]);
});

test.each(asked.map(question => [question.id, question] as const))(
  'in %s any of the right places will do, and it says so where there are several',
  (_, question) => {
    const segments = segmentsOf(question);
    const right = segments.flatMap(({ pick }, index) => (question.picks[pick]?.correct ? [index] : []));
    for (const index of right)
      expect(answerQuestion(question, 1, { type: 'segment.picked', index })?.right).toBe(true);
    const { input } = poseQuestion(question, 1);
    const prompt = input.type === 'pick-segment' ? input.prompt : '';
    expect(/one is enough/.test(prompt)).toBe(right.length > 1);
  },
);

test('an exercise without words that show its fault is none', () => {
  expect(spotQuestion({ ...shipped.rewrites[0]!, spots: [] })).toBeNull();
});
