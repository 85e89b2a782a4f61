import { expect, test } from 'vitest';
import { answeredEntries, answeredScreen } from '../../machines/screens/asking.ts';
import { retrieve } from '../../src/domain/retrieve.ts';
import { shipped } from '../helpers/shipped.ts';

const QUESTIONS = [
  ...shipped.guide.flatMap(topic => [topic.title, ...topic.followUps, ...topic.asks.slice(0, 3)]),
  'How do I centre a div?',
];

test.each(QUESTIONS)('after "%s" no two entries lead to the same answer, and none back to it', question => {
  const answer = retrieve(question, shipped.guide);
  const context = {
    content: shipped,
    retrieve: (one: string) => retrieve(one, shipped.guide),
    asked: { question, answer },
  };
  const topics = answeredEntries(context).flatMap(({ id }) => {
    if (id.startsWith('ask:')) return [context.retrieve(id.slice(4)).topic];
    return id.startsWith('topic:') ? [id.slice(6)] : [];
  });
  expect(topics).not.toContain(answer.topic);
  expect(new Set(topics).size).toBe(topics.length);
  expect(topics.length).toBeGreaterThanOrEqual(3);
});

test('an answer with figures tells them with their source, before the examples', () => {
  const context = {
    content: shipped,
    retrieve: (one: string) => retrieve(one, shipped.guide),
    asked: { question: 'how long?', answer: { topic: 'length', related: [] } },
  } as const;
  const { blocks } = answeredScreen(context);
  const at = blocks.findIndex(
    block => block.type === 'paragraph' && block.text.includes('; evidence A, the strongest)'),
  );
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(blocks.findIndex(block => block.type === 'message'));
});
