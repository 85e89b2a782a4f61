import { seededRandom } from '../src/domain/random.ts';
import type { Content } from '../src/domain/scenario.ts';
import { shuffle } from '../src/domain/shuffle.ts';
import type { SkillId } from '../src/domain/skill.ts';
import { type ProbeStage, probeStage } from '../src/domain/study.ts';
import type { Block } from '../src/domain/view.ts';
import type { Activity } from './activity.ts';
import { sittingMachine } from './sitting.machine.ts';
import type { Result, SittingContext, SittingInput, Step } from './sitting.steps.ts';
import { type SittingSnapshot, viewSitting } from './sitting.view.ts';

/** What a test is saved with. */
interface ProbeRequest {
  readonly stage: ProbeStage;
  readonly day: string;
  readonly questions: readonly string[];
}

/** As many as fit into five minutes. */
const QUESTIONS = 10;

const TITLES: Readonly<Record<ProbeStage, string>> = {
  before: 'Where do you stand?',
  after: 'After the course',
  later: 'A week after the course',
};

const isRequest = (input: unknown): input is ProbeRequest =>
  typeof input === 'object' && input !== null && 'questions' in input && Array.isArray(input.questions);

/** One question of each of ten topics, those never seen first. */
export function drawProbe(
  content: Content,
  seen: Readonly<Record<string, string>>,
  seed: number,
): readonly string[] {
  const random = seededRandom(seed, 'probe');
  return shuffle(content.quizzes, random)
    .slice(0, QUESTIONS)
    .flatMap(quiz => {
      const pile = shuffle(quiz.questions, random);
      return (pile.find(question => !seen[question.id]) ?? pile[0])?.id ?? [];
    });
}

const countRight = (results: readonly Result[]): number => results.filter(one => one.right).length;

const closing = ({ results }: SittingContext): readonly Block[] => [
  { type: 'heading', text: `${countRight(results)} of ${results.length} right` },
  { type: 'paragraph', text: 'Here is each of them, with its reasons.', tone: 'dim' },
  ...results.map(one => one.block),
];

/** Probe: a test of five minutes without help, to see later what has changed. */
export const probe: Activity = {
  machine: sittingMachine,
  version: 1,
  open: ({ content, seed, study }): ProbeRequest => ({
    stage: probeStage(study) ?? 'before',
    day: study.day,
    questions: drawProbe(content, study.progress.ledger.seen, seed),
  }),
  prepare({ session, seed, input }, { content, grader }) {
    if (!isRequest(input)) return null;
    const all = new Map(content.quizzes.flatMap(quiz => quiz.questions).map(one => [one.id, one]));
    const steps = input.questions.flatMap((id): Step[] => {
      const question = all.get(id);
      const skill: SkillId | null = question ? `topic:${question.topic}` : null;
      return question && skill ? [{ kind: 'trial', skill, trial: { kind: 'question', id, question } }] : [];
    });
    if (steps.length === 0 || steps.length < input.questions.length) return null;
    const { stage } = input;
    const prepared: SittingInput = {
      session,
      seed,
      mode: 'test',
      title: TITLES[stage],
      steps,
      spare: {},
      memories: {},
      day: input.day,
      asksConfidence: false,
      grader,
      closing,
      closingFacts: ({ results }) => [
        { type: 'probe.finished', session, stage, right: countRight(results), total: results.length },
      ],
    };
    return { input: prepared, content: steps };
  },
  view: snapshot => viewSitting(snapshot as SittingSnapshot),
};
