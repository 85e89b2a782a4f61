import { expect, test } from 'vitest';
import { drawQuestions } from '../../machines/quiz.ts';
import { seededRandom } from '../../src/domain/random.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import { someIntent } from '../helpers/intents.ts';
import { content, Driver } from '../helpers/session.ts';

const quiz = (ids: readonly string[]) => new Driver('quiz', 'length', { questions: ids });

test('each question is posed, answered, explained and remembered, and the round is summed up', () => {
  const driver = quiz(['q-single', 'q-judge']);
  expect(driver.view).toMatchObject({ title: 'Quiz: Length', status: 'Question 1 of 2', progress: 0 });
  driver.choose('short');
  expect(driver.view.progress).toBe(0.5);
  driver.goOn();
  expect(driver.view.status).toBe('Question 2 of 2');
  driver.choose('Send it as it stands');
  driver.goOn();
  expect(driver.state).toBe('readingSummary');
  expect(driver.blocksOf('heading').at(-1)?.text).toBe('1 of 2 right');
  expect(driver.blocksOf('list').at(-1)?.items).toEqual(['bad-kinds']);
  expect(driver.factsOf('answer.given').map(fact => [fact.question, fact.right])).toEqual([
    ['q-single', true],
    ['q-judge', false],
  ]);
});

test('the missed ones can be answered again until none is left', () => {
  const driver = quiz(['q-single', 'q-judge']);
  driver.choose('short');
  driver.goOn();
  driver.choose('Revise');
  driver.goOn();
  driver.choose('missed ones');
  expect(driver.view.status).toBe('Question 1 of 1');
  driver.choose('Do not send it');
  driver.goOn();
  expect(driver.view.input).toMatchObject({ options: [{ label: 'Finish' }] });
  driver.choose('Finish');
  expect(driver.view.done).toBe(true);
});

test('all seven kinds of questions can be answered in a quiz', () => {
  const random = seededRandom(3, 'quiz test');
  const driver = quiz(content.quizzes[0]!.questions.map(question => question.id));
  const seen = new Set<string>();
  for (let i = 0; driver.state !== 'readingSummary' && i < 40; i++) {
    seen.add(driver.view.input.type);
    expect(driver.make(someIntent(driver.view.input, random, []))).toBe(true);
  }
  expect(driver.state).toBe('readingSummary');
  expect(seen).toEqual(
    new Set(['choose', 'continue', 'choose-several', 'pick-segment', 'order', 'pick-day']),
  );
});

test('questions are drawn by seed, as many as asked for, and from all topics in turn', () => {
  const many = {
    ...content,
    quizzes: TOPIC_IDS.slice(0, 4).map(topic => ({
      ...content.quizzes[0]!,
      topic,
      questions: content.quizzes[0]!.questions.map(question => ({
        ...question,
        id: `${topic}-${question.id}`,
        topic,
      })),
    })),
  };
  const drawn = drawQuestions(many, '', 5, 8);
  expect(drawn).toHaveLength(8);
  expect(drawQuestions(many, '', 5, 8)).toEqual(drawn);
  expect(drawQuestions(many, '', 6, 8)).not.toEqual(drawn);
  expect(new Set(drawn.slice(0, 4).map(question => question.topic)).size).toBe(4);
  expect(new Set(drawn.map(question => question.id)).size).toBe(8);
  expect(drawQuestions(many, TOPIC_IDS[1], 5, 100)).toHaveLength(7);
  expect(drawQuestions(many, 'nothing', 5, 8)).toEqual([]);
});
