import { expect, test } from 'vitest';
import { grade } from '../../src/domain/grade/grade.ts';
import { shipped } from '../helpers/shipped.ts';

const questions = shipped.quizzes.flatMap(quiz => quiz.questions);
const judged = questions.flatMap(question =>
  question.kind === 'judge' ? [[question.id, question] as const] : [],
);

test.each(judged)('%s is judged the same by what its words tell of the reader', (_, question) => {
  const { recipient, ...situation } = question.situation ?? {};
  const told = [question.scene ?? '', question.prompt].join(' ');
  const shown = recipient && { ...recipient, about: told, activity: [], shared: [] };
  expect(grade(question.message, { ...situation, ...(shown && { recipient: shown }) }).verdict).toBe(
    question.answer,
  );
});

test('no question sends the learner to a profile, since a quiz shows none', () => {
  const sends = /\bbelow\b|\b(?:see|open|compare\b.*?\bwith) (?:the|her|his|their) (?:profile|page)\b/i;
  const sending = questions.filter(({ scene = '', prompt }) => sends.test(`${scene} ${prompt}`));
  expect(sending.map(question => question.id)).toEqual([]);
});
