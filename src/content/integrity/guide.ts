import type { GuideTopic } from '../../domain/scenario/guide.ts';
import type { Report } from '../problem.ts';

/** What must hold within a guide topic: it does not point to itself, and no way of asking stands there twice. */
export function guideIntegrity(topic: GuideTopic, report: Report): void {
  topic.related.forEach((related, i) => {
    if (related === topic.id)
      report(['related', i], 'The topic is related to itself.', 'Name another topic.');
  });
  const seen = new Set<string>();
  topic.asks.forEach((ask, i) => {
    const key = ask
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (seen.has(key)) report(['asks', i], 'This way of asking is there twice.', 'Remove one of them.');
    seen.add(key);
  });
}
