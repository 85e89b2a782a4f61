import type { GuideTopic } from './scenario.ts';
import type { TopicId } from './topic.ts';

/** What a question comes to: a topic of the guide or none, how sure, and topics near it, the nearest first. */
export interface Retrieved {
  readonly topic: TopicId | 'none';
  readonly score: number;
  readonly related: readonly TopicId[];
}

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Finds the topic whose ways of asking share most words with the question. */
export function retrieve(question: string, guide: readonly GuideTopic[]): Retrieved {
  const asked = words(question);
  const scored = guide
    .map(topic => ({
      topic,
      score: Math.max(
        0,
        ...topic.asks.map(ask => {
          const known = words(ask);
          const shared = [...known].filter(word => asked.has(word)).length;
          return (2 * shared) / (known.size + asked.size || 1);
        }),
      ),
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.score < 0.5)
    return { topic: 'none', score: best?.score ?? 0, related: scored.slice(0, 3).map(one => one.topic.id) };
  return { topic: best.topic.id, score: best.score, related: best.topic.related };
}
