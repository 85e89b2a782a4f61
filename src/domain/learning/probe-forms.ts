import { hashText } from '../random.ts';
import type { Content } from '../scenario/content.ts';
import type { Question } from '../scenario/question.ts';
import type { Quiz } from '../scenario/quiz.ts';
import type { Progress } from './progress.ts';
import { PROBE_STAGES, type ProbeStage } from './study.ts';

/** A topic with fewer questions keeps none back: there would be too little to learn with. */
const ENOUGH_TO_KEEP_BACK = 6;

/**
 * The question that a topic has for a test. The three tests take different questions of the same kind and topic, so
 * that what differs between them is the learner; which is for which test is the same for everybody, and not the
 * order in which an author happened to write them.
 */
export function probeQuestion(quiz: Quiz, stage: ProbeStage): Question | undefined {
  const byHash = quiz.questions.toSorted((a, b) => hashText(a.id) - hashText(b.id));
  const short = byHash.filter(question => question.kind === 'single');
  const pool = short.length >= PROBE_STAGES.length ? short : byHash;
  return pool[PROBE_STAGES.indexOf(stage) % Math.max(1, pool.length)];
}

/** The questions kept back for the tests that are still to come, so that they are new to the learner then. */
export function keptForProbes(
  { quizzes }: Pick<Content, 'quizzes'>,
  { probes, lessons }: Pick<Progress, 'probes' | 'lessons'>,
): ReadonlySet<string> {
  const hasBegun = Object.keys(lessons).length > 0;
  const toCome = PROBE_STAGES.filter(
    stage => !probes.some(probe => probe.stage === stage) && !(stage === 'before' && hasBegun),
  );
  const full = quizzes.filter(quiz => quiz.questions.length >= ENOUGH_TO_KEEP_BACK);
  return new Set(full.flatMap(quiz => toCome.flatMap(stage => probeQuestion(quiz, stage)?.id ?? [])));
}
