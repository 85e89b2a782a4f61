import { expect, it } from 'vitest';
import { accuracy, otherWriter, unseen } from './ask.ts';
import { asksOfGuide, questionsIn } from './ask-data.ts';

it("answers another writer's questions, none of which it was trained on", { timeout: 120_000 }, () => {
  const { dev, other } = otherWriter();
  expect(accuracy(other)).toBeGreaterThan(0.87);
  expect(accuracy(dev)).toBeGreaterThan(0.94);
});

it('answers questions that nothing was trained on', () => {
  const judged = unseen();
  const plain = (question: string): string =>
    question
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const trained = new Set(
    [
      ...['questions-train.jsonl', 'questions.jsonl', 'questions.dev.jsonl'].flatMap(questionsIn),
      ...asksOfGuide(),
    ].map(({ question }) => plain(question)),
  );
  expect(judged.filter(({ question }) => trained.has(plain(question)))).toEqual([]);
  expect(accuracy(judged)).toBeGreaterThan(0.88);
});
