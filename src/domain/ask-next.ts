import type { GuideTopic } from './scenario/guide.ts';
import type { TopicId } from './topic.ts';

/** What a question came to: a topic of the guide or none, and topics near it, nearest first. */
export interface Found {
  readonly topic: TopicId | 'none';
  readonly related: readonly TopicId[];
  /** Those of them that the question may well be about too. */
  readonly likely?: readonly TopicId[];
  /** What is true of the program, where the question was about it. */
  readonly about?: string;
}

/** What can be asked after an answer. */
export interface Next {
  readonly questions: readonly string[];
  readonly topics: readonly TopicId[];
}

/** The answer where the guide has none. */
export const OUTSIDE = 'That is outside this guide.';

/** Why there is no other answer then. */
const WHY_NOT =
  'It knows about writing to people for professional reasons, and nothing else, so an answer would be a guess.';

/** What is said where no topic of the guide answers: what is true of the program, or that there is no answer. */
export const unguided = (found?: Pick<Found, 'about'> | null): string =>
  found?.about ?? `${OUTSIDE} ${WHY_NOT}`;

/** How many follow-up questions and how many other topics are offered. */
const MOST = 3;

const answerIn = (guide: readonly GuideTopic[], { topic }: Found): GuideTopic | undefined =>
  guide.find(one => one.id === topic);

/** The topics beside an answer: those that belong to it, then what else is in the question; without an answer, the nearest. */
export function relatedTo(
  found: Found,
  guide: readonly GuideTopic[],
  told: Iterable<string> = [],
): TopicId[] {
  const answer = answerIn(guide, found);
  const left = new Set(answer ? [...answer.related, ...(found.likely ?? [])] : found.related);
  for (const id of [found.topic, ...told]) left.delete(id as TopicId);
  return [...left].filter(id => guide.some(one => one.id === id)).slice(0, MOST);
}

/** What can be asked next: no two of it lead to the same topic, and nothing to the one that is answered. */
export function nextAfter(
  found: Found,
  guide: readonly GuideTopic[],
  retrieve: (question: string) => Found,
): Next {
  const told = new Set<string>([found.topic]);
  const questions = (answerIn(guide, found)?.followUps ?? [])
    .filter(question => {
      const { topic } = retrieve(question);
      if (told.has(topic)) return false;
      if (topic !== 'none') told.add(topic);
      return true;
    })
    .slice(0, MOST);
  return { questions, topics: relatedTo(found, guide, told) };
}
