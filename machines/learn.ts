import { figureText } from '../src/domain/figure-text.ts';
import { findQuestions } from '../src/domain/find-questions.ts';
import { keptForProbes } from '../src/domain/learning/probe-forms.ts';
import { TOPIC_OF_FAULT } from '../src/domain/learning/skill.ts';
import { seededRandom } from '../src/domain/random.ts';
import type { Content } from '../src/domain/scenario/content.ts';
import type { GuideTopic } from '../src/domain/scenario/guide.ts';
import { shuffle } from '../src/domain/shuffle.ts';
import { isTopicId, type TopicId } from '../src/domain/topic.ts';
import type { Block } from '../src/domain/view.ts';
import type { Activity } from './activity.ts';
import { askedOnce, type SittingContext, type SittingInput, type Step } from './sitting.context.ts';
import { sittingMachine } from './sitting.machine.ts';
import { type SittingSnapshot, viewSitting } from './sitting.view.ts';

/** What a lesson is saved with. */
interface LessonRequest {
  readonly day: string;
  readonly questions: readonly string[];
  readonly rewrite: string | null;
}

/** Questions after the explanation; one more stands before it. */
const QUESTIONS = 4;

const isRequest = (input: unknown): input is LessonRequest =>
  typeof input === 'object' && input !== null && 'questions' in input && Array.isArray(input.questions);

const read = (blocks: readonly Block[], skippable = false): Step => ({ kind: 'read', blocks, skippable });

/** The explanation and its two examples; what a strong start makes unnecessary can be left out. */
function teach(topic: GuideTopic): { readonly text: Step; readonly examples: Step } {
  const figures = (topic.figures ?? []).map(
    (figure): Block => ({ type: 'paragraph', tone: 'dim', text: figureText(figure) }),
  );
  return {
    text: read([
      { type: 'heading', text: topic.title },
      ...topic.long
        .trim()
        .split(/\n\s*\n/)
        .map((text): Block => ({ type: 'bubble', from: 'tutor', text: text.trim() })),
      ...figures,
    ]),
    examples: read(
      [
        { type: 'message', label: 'Like this', text: topic.example.text, marks: [] },
        { type: 'paragraph', text: topic.example.why, tone: 'good' },
        { type: 'message', label: 'Not like this', text: topic.counterExample.text, marks: [] },
        { type: 'paragraph', text: topic.counterExample.why, tone: 'bad' },
      ],
      true,
    ),
  };
}

function trialsOf(content: Content, topic: TopicId, input: LessonRequest): readonly Step[] | null {
  const steps = findQuestions(content, input.questions)?.map(
    (question): Step => ({
      kind: 'trial',
      skill: `topic:${topic}`,
      trial: { kind: 'question', id: question.id, question },
    }),
  );
  if (!steps) return null;
  if (input.rewrite === null) return steps;
  const rewrite = content.rewrites.find(one => one.id === input.rewrite);
  if (!rewrite) return null;
  return [
    ...steps,
    { kind: 'trial', skill: `fault:${rewrite.fault}`, trial: { kind: 'rewrite', id: rewrite.id, rewrite } },
  ];
}

const closing =
  (topic: GuideTopic) =>
  ({ results }: SittingContext): readonly Block[] => [
    { type: 'heading', text: 'To take away' },
    { type: 'point', text: topic.short, topic: topic.id },
    {
      type: 'paragraph',
      tone: 'dim',
      text: `${results.filter(one => one.right).length} of ${results.length} right. The next lesson waits on the home screen.`,
    },
  ];

/** Learn: one lesson of the course, about one topic of the guide, in under ten minutes. */
export const learn: Activity = {
  machine: sittingMachine,
  version: 1,
  open({ content, ref, seed, study }): LessonRequest {
    const random = seededRandom(seed, 'lesson');
    const { seen } = study.progress.ledger;
    const unseenFirst = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
      shuffle(items, random).sort((a, b) => Number(Boolean(seen[a.id])) - Number(Boolean(seen[b.id])));
    const kept = keptForProbes(content, study.progress);
    const quiz = content.quizzes.find(one => one.topic === ref);
    const questions = quiz?.questions.filter(question => !kept.has(question.id)) ?? [];
    const rewrites = content.rewrites.filter(one => TOPIC_OF_FAULT[one.fault] === ref || one.topic === ref);
    return {
      day: study.day,
      questions: unseenFirst(questions)
        .slice(0, QUESTIONS + 1)
        .map(question => question.id),
      rewrite: unseenFirst(rewrites)[0]?.id ?? null,
    };
  },
  prepare({ session, ref, seed, input }, { content, grader }) {
    const topic = content.guide.find(one => one.id === ref);
    if (!isRequest(input) || !topic || !isTopicId(ref)) return null;
    const trials = trialsOf(content, ref, input);
    if (!trials?.length) return null;
    const { text, examples } = teach(topic);
    const [first, ...rest] = trials;
    const steps: readonly Step[] = [
      read([
        {
          type: 'bubble',
          from: 'tutor',
          text: 'First a question, to see what you know already. Guessing is fine.',
        },
      ]),
      first!,
      text,
      examples,
      ...rest,
    ];
    const prepared: SittingInput = {
      session,
      seed,
      mode: 'lesson',
      title: `Lesson: ${topic.title}`,
      ...askedOnce(steps, input.day),
      grader,
      closing: closing(topic),
      closingFacts: () => [{ type: 'lesson.finished', session, topic: ref }],
    };
    return { input: prepared, content: [topic, trials] };
  },
  view: snapshot => viewSitting(snapshot as SittingSnapshot),
};
