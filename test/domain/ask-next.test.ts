import { expect, it } from 'vitest';
import { nextAfter, relatedTo } from '../../src/domain/ask-next.ts';
import { retrieve } from '../../src/domain/retrieve.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import { shipped } from '../helpers/shipped.ts';

const { guide } = shipped;

it('offers no topic that neither belongs to the answer nor is in the question', () => {
  const found = { topic: 'platform-purpose', related: ['value', 'length', 'emoji'], likely: [] } as const;
  expect(nextAfter(found, guide, question => retrieve(question, guide)).topics).toEqual([]);
});

it('has an answer to every question that it offers', () => {
  const unanswered = guide
    .flatMap(({ followUps }) => followUps)
    .filter(question => retrieve(question, guide).topic === 'none');
  expect(unanswered).toEqual([]);
  expect(retrieve('Which messages do not fit?', guide).topic).toBe('bad-kinds');
});

it.each(TOPIC_IDS)('offers beside %s what belongs to it, and no other topic for being near', id => {
  const topic = guide.find(one => one.id === id)!;
  const found = { topic: id, related: TOPIC_IDS };
  expect(relatedTo(found, guide)).toEqual(topic.related.slice(0, 3));
});

it('offers what else is in a question', () => {
  const found = {
    topic: 'platform-purpose',
    related: ['length', 'emoji', 'value'],
    likely: ['emoji'],
  } as const;
  expect(relatedTo(found, guide, ['is-it-weird', 'good-kinds', 'bad-kinds'])).toEqual(['emoji']);
});

it('offers the nearest topics where there is no answer', () => {
  expect(relatedTo({ topic: 'none', related: ['length', 'emoji', 'value'] }, guide)).toEqual([
    'length',
    'emoji',
    'value',
  ]);
});
