import { findQuestions } from '../src/domain/find-questions.ts';
import { probeQuestion } from '../src/domain/learning/probe-forms.ts';
import { type ProbeStage, probeStage } from '../src/domain/learning/study.ts';
import { seededRandom } from '../src/domain/random.ts';
import type { Content } from '../src/domain/scenario/content.ts';
import type { Question } from '../src/domain/scenario/question.ts';
import { shuffle } from '../src/domain/shuffle.ts';
import type { Block } from '../src/domain/view.ts';
import type { Activity } from './activity.ts';
import {
  askedOnce,
  type Result,
  type SittingContext,
  type SittingInput,
  type Step,
} from './sitting.context.ts';
import { sittingMachine } from './sitting.machine.ts';
import { type SittingSnapshot, viewSitting } from './sitting.view.ts';

/** What a test is saved with. */
interface ProbeRequest {
  readonly stage: ProbeStage;
  readonly day: string;
  readonly questions: readonly string[];
  /** How the tests before this one went. */
  readonly earlier: readonly { readonly stage: ProbeStage; readonly right: number; readonly total: number }[];
}

const TITLES: Readonly<Record<ProbeStage, string>> = {
  before: 'Where do you stand?',
  after: 'After the course',
  later: 'A week after the course',
};

const isRequest = (input: unknown): input is ProbeRequest =>
  typeof input === 'object' && input !== null && 'questions' in input && Array.isArray(input.questions);

/**
 * One short question of each topic, about five minutes in all: the one kept for this test; where it was seen after
 * all, another one that was not, and else the one not seen for longest.
 */
export function drawProbe(
  content: Content,
  seen: Readonly<Record<string, string>>,
  stage: ProbeStage,
  seed: number,
): readonly string[] {
  const random = seededRandom(seed, 'probe');
  return shuffle(content.quizzes, random).flatMap(quiz => {
    const kept = probeQuestion(quiz, stage);
    const others = shuffle(quiz.questions, random).filter(one => one !== kept);
    const ofKind = (question: Question) => (question.kind === kept?.kind ? '0' : '1');
    const rank = (question: Question) => `${seen[question.id] ?? ''}${ofKind(question)}`;
    const [best] = [...(kept ? [kept] : []), ...others].sort((a, b) =>
      rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0,
    );
    return best?.id ?? [];
  });
}

const countRight = (results: readonly Result[]): number => results.filter(one => one.right).length;

const BEFORE = { before: 'Before the course', after: 'After the course', later: 'A week later' } as const;

/** What was asked, told once more over its answer. */
const promptOf = (steps: readonly Step[], item: string): string => {
  const step = steps.find(one => one.kind === 'trial' && one.trial.id === item);
  return step?.kind === 'trial' && step.trial.kind === 'question' ? step.trial.question.prompt : '';
};

const closing =
  (earlier: ProbeRequest['earlier']) =>
  ({ results, steps }: SittingContext): readonly Block[] => {
    const missed = results.filter(one => !one.right);
    return [
      { type: 'heading', text: `${countRight(results)} of ${results.length} right` },
      ...earlier.map(
        ({ stage, right, total }): Block => ({
          type: 'paragraph',
          text: `${BEFORE[stage]} it was ${right} of ${total}, with other questions on the same topics.`,
        }),
      ),
      {
        type: 'paragraph',
        tone: 'dim',
        text: missed.length === 0 ? 'Nothing was missed.' : 'What was missed, with its reasons:',
      },
      ...missed.flatMap(({ item, block }): Block[] => [
        { type: 'bubble', from: 'tutor', text: promptOf(steps, item) },
        block,
      ]),
    ];
  };

/** What the learner is told before the first question. */
const intro = (questions: number): Step => ({
  kind: 'read',
  skippable: false,
  blocks: [
    {
      type: 'bubble',
      from: 'tutor',
      text: `${questions} questions, about five minutes. What was right comes at the end. Guessing is fine.`,
    },
  ],
});

/** Probe: a test of five minutes without help, to see later what has changed. */
export const probe: Activity = {
  machine: sittingMachine,
  version: 2,
  open({ content, seed, study }): ProbeRequest {
    const stage = probeStage(study) ?? 'before';
    const { ledger, probes } = study.progress;
    return {
      stage,
      day: study.day,
      questions: drawProbe(content, ledger.seen, stage, seed),
      earlier: probes.map(({ stage, right, total }) => ({ stage, right, total })),
    };
  },
  prepare({ session, seed, input }, { content, grader }) {
    if (!isRequest(input)) return null;
    const steps = findQuestions(content, input.questions)?.map(
      (question): Step => ({
        kind: 'trial',
        skill: `topic:${question.topic}`,
        trial: { kind: 'question', id: question.id, question },
      }),
    );
    if (!steps?.length) return null;
    const { stage } = input;
    const prepared: SittingInput = {
      session,
      seed,
      mode: 'test',
      title: TITLES[stage],
      ...askedOnce([intro(steps.length), ...steps], input.day),
      grader,
      closing: closing(input.earlier),
      closingFacts: ({ results }) => [
        { type: 'probe.finished', session, stage, right: countRight(results), total: results.length },
      ],
    };
    return { input: prepared, content: steps };
  },
  view: snapshot => viewSitting(snapshot as SittingSnapshot),
};
