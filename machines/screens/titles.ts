import type { ActivityKind } from '../../src/domain/fact.ts';
import type { Content } from '../../src/domain/scenario/content.ts';
import type { TopicId } from '../../src/domain/topic.ts';

/** What a topic is called. */
export const topicTitle = (content: Content, id: TopicId): string =>
  content.guide.find(topic => topic.id === id)?.title ?? id;

/** What a session of an activity is called in a list. */
export function titleOf(content: Content, activity: ActivityKind, ref: string): string {
  switch (activity) {
    case 'practice':
      return content.practice.find(one => one.id === ref)?.title ?? ref;
    case 'rewrite':
      return content.rewrites.find(one => one.id === ref)?.title ?? ref;
    case 'quiz':
      return ref === ''
        ? 'Quiz on all topics'
        : `Quiz: ${content.quizzes.find(one => one.topic === ref)?.title ?? ref}`;
    case 'learn':
      return `Lesson: ${topicTitle(content, ref as TopicId)}`;
    case 'review':
      return 'The review of the day';
    case 'probe':
      return 'The five-minute test';
  }
}
