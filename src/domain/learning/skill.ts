import { FAULT_IDS, type FaultId } from '../rubric.ts';
import type { Content } from '../scenario/content.ts';
import type { Question } from '../scenario/question.ts';
import type { Rewrite } from '../scenario/rewrite.ts';
import { spotQuestion } from '../spot-question.ts';
import { TOPIC_IDS, type TopicId } from '../topic.ts';

/** What a card is about: a topic of the guide or a fault of the rubric. A skill, never a sentence. */
export type SkillId = `topic:${TopicId}` | `fault:${FaultId}`;

/** The guide topic that teaches a fault. */
export const TOPIC_OF_FAULT: Readonly<Record<FaultId, TopicId>> = {
  'sales-pitch': 'bad-kinds',
  'personal-advance': 'bad-kinds',
  'spam-chain': 'bad-kinds',
  hostile: 'bad-kinds',
  'third-follow-up': 'follow-up',
  generic: 'personalise',
  'no-purpose': 'good-kinds',
  'job-ask-first': 'job-first',
  placeholder: 'same-message',
  'weak-opener': 'viewed-profile',
  'too-long': 'length',
  'too-many-emoji': 'emoji',
  shouting: 'balance',
  'over-familiar': 'balance',
  intrusive: 'balance',
  pressure: 'boundaries',
  'big-ask': 'boundaries',
  'empty-follow-up': 'follow-up',
  'follow-up-too-soon': 'follow-up',
  unprofessional: 'balance',
  'wrong-facts': 'personalise',
  'not-a-message': 'good-kinds',
};

/** All skills in the order in which they are introduced: each topic of the guide, followed by its faults. */
export const SKILL_IDS: readonly SkillId[] = TOPIC_IDS.flatMap((topic): SkillId[] => [
  `topic:${topic}`,
  ...FAULT_IDS.filter(fault => TOPIC_OF_FAULT[fault] === topic).map((fault): SkillId => `fault:${fault}`),
]);

const known: ReadonlySet<string> = new Set(SKILL_IDS);

/** Whether a string names a skill. */
export const isSkillId = (id: string): id is SkillId => known.has(id);

/** The guide topic that a skill belongs to. */
export function topicOf(skill: SkillId): TopicId {
  const name = skill.slice(skill.indexOf(':') + 1);
  return skill.startsWith('topic:') ? (name as TopicId) : TOPIC_OF_FAULT[name as FaultId];
}

/** Something that tests a skill: a question, or an exercise to rewrite. `id` is unique over all content. */
export type Trial =
  | { readonly kind: 'question'; readonly id: string; readonly question: Question }
  | { readonly kind: 'rewrite'; readonly id: string; readonly rewrite: Rewrite };

/**
 * The trials of every skill, without the questions that are kept back. A question counts for its topic, and for the
 * fault that is to be found in it; an exercise to rewrite is also a question: where is the fault?
 */
export function trialsBySkill(
  content: Pick<Content, 'quizzes' | 'rewrites'>,
  keptBack: ReadonlySet<string> = new Set(),
): ReadonlyMap<SkillId, readonly Trial[]> {
  const trials = new Map<SkillId, Trial[]>(SKILL_IDS.map(skill => [skill, []]));
  for (const question of content.quizzes.flatMap(quiz => quiz.questions)) {
    if (keptBack.has(question.id)) continue;
    const trial: Trial = { kind: 'question', id: question.id, question };
    trials.get(`topic:${question.topic}`)?.push(trial);
    if (question.kind !== 'find-fault') continue;
    const faults = new Set(question.picks.flatMap(pick => (pick.correct && pick.fault) || []));
    for (const fault of faults) trials.get(`fault:${fault}`)?.push(trial);
  }
  for (const rewrite of content.rewrites) {
    const ofFault = trials.get(`fault:${rewrite.fault}`);
    const question = spotQuestion(rewrite);
    if (question) ofFault?.push({ kind: 'question', id: question.id, question });
    ofFault?.push({ kind: 'rewrite', id: rewrite.id, rewrite });
  }
  return trials;
}
