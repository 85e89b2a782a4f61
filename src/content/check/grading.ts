import type { ExerciseOf, Grade } from '../../domain/grade/rule.ts';
import type { FaultId } from '../../domain/rubric.ts';
import type { ComposeNode } from '../../domain/scenario/node.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import type { Question } from '../../domain/scenario/question.ts';
import type { Rewrite } from '../../domain/scenario/rewrite.ts';
import type { Situation } from '../../domain/situation.ts';
import { situationAt } from '../../domain/story/message.ts';
import { type Item, reportInto } from '../item.ts';
import type { Path, Problem, Report } from '../problem.ts';
import { questionsOf } from './unique.ts';

/** Judges a message in its situation, as the program does. */
export type Grader = (text: string, situation: Situation, exercise?: ExerciseOf) => Grade;

/** The grader agrees with the authors: model answers can be sent, bad samples have exactly the faults they declare. */
export function checkGrading(items: readonly Item[], grader: Grader): Problem[] {
  const problems: Problem[] = [];
  for (const item of items) {
    const report = reportInto(problems, item.document);
    if (item.kind === 'rewrite') rewriteGrading(item.value, grader, report);
    if (item.kind === 'practice') practiceGrading(item.value, grader, report);
    for (const { question, path } of questionsOf(item)) questionGrading(question, path, grader, report);
  }
  return problems;
}

function rewriteGrading(rewrite: Rewrite, grader: Grader, report: Report): void {
  const { situation, bad } = rewrite;
  rewrite.models.forEach(({ text }, i) => {
    expectSend(grader(text, situation, rewrite), ['models', i, 'text'], report);
  });
  rewrite.samples.forEach(({ text, faults }, i) => {
    expectFaults(grader(text, situation, rewrite), faults, ['samples', i], report);
  });
  const asItStands = grader(bad, situation);
  for (const fault of new Set([rewrite.fault, ...rewrite.spots.map(spot => spot.fault)]))
    if (!has(asItStands, fault))
      report(
        ['bad'],
        `The grader does not find "${fault}" in the bad message; it finds ${listed(asItStands)}.`,
        'Make the fault plainer, or name another.',
      );
  for (const [text, name] of [
    ['', 'An empty answer'],
    [bad, 'The bad message handed back'],
  ] as const)
    if (grader(text, situation, rewrite).verdict === 'send')
      report(['bad'], `${name} passes.`, 'This is a mistake of the grader: please report it.');
}

function practiceGrading(scenario: Practice, grader: Grader, report: Report): void {
  for (const [id, node] of Object.entries(scenario.nodes)) {
    if (node.type !== 'compose') continue;
    const situation = declaredSituation(scenario, node);
    const path = ['nodes', id];
    if (node.models.length === 0 && !isHopeless(situation))
      report(
        [...path, 'models'],
        'There is no model answer, though the message could be sent.',
        'Write at least one.',
      );
    node.models.forEach((text, i) => {
      expectSend(grader(text, situation), [...path, 'models', i], report);
    });
    node.samples.forEach(({ text, faults }, i) => {
      expectFaults(grader(text, situation), faults, [...path, 'samples', i], report);
    });
    if (grader('', situation).verdict === 'send')
      report(path, 'An empty message passes.', 'This is a mistake of the grader: please report it.');
  }
}

/** The situation in which the texts of a compose node are checked: the node's own figures, nothing sent before. */
export const declaredSituation = (scenario: Practice, node: ComposeNode): Situation =>
  situationAt(
    { scenario, seed: 0, novice: true, name: '' },
    { nodeId: scenario.start, stop: 'compose', day: 0, sent: [], flags: [], turns: [] },
    node,
  );

/** What the grader finds in each failing sample of a file that is sound but for that, in their order. */
export function faultsOfSamples(value: Practice | Rewrite, grader: Grader): FaultId[][] {
  const faultsOf = (text: string, situation: Situation, exercise?: ExerciseOf) =>
    grader(text, situation, exercise).faults.map(fault => fault.id);
  if (value.kind === 'rewrite')
    return value.samples.map(({ text }) => faultsOf(text, value.situation, value));
  if (value.kind !== 'practice') return [];
  return Object.values(value.nodes).flatMap(node =>
    node.type === 'compose'
      ? node.samples.map(({ text }) => faultsOf(text, declaredSituation(value, node)))
      : [],
  );
}

/** Too soon or once too often: no wording helps. */
const isHopeless = ({ followUp = 0, daysSinceLast }: Situation): boolean =>
  followUp >= 3 || (followUp > 0 && typeof daysSinceLast === 'number' && daysSinceLast < 7);

function questionGrading(question: Question, path: Path, grader: Grader, report: Report): void {
  if (question.kind === 'judge') {
    const grade = grader(question.message, question.situation ?? {});
    if (grade.verdict !== question.answer)
      report(
        [...path, 'answer'],
        `The grader says "${grade.verdict}" (${listed(grade)}), the question "${question.answer}".`,
        'Make the message plainer, or correct the answer.',
      );
  }
  if (question.kind === 'find-fault') {
    const grade = grader(question.message, {});
    question.picks.forEach(({ correct, fault }, i) => {
      if (correct && fault && !has(grade, fault))
        report(
          [...path, 'picks', i, 'fault'],
          `The grader does not find "${fault}"; it finds ${listed(grade)}.`,
          'Make the fault plainer, or name another.',
        );
    });
  }
}

function expectSend(grade: Grade, path: Path, report: Report): void {
  if (grade.verdict !== 'send')
    report(
      path,
      `The grader would not send this model answer: ${listed(grade)}.`,
      'Mend the answer, or report a mistake of the grader.',
    );
}

function expectFaults(grade: Grade, declared: readonly FaultId[], path: Path, report: Report): void {
  const found = new Set(grade.faults.map(fault => fault.id));
  const missed = declared.filter(fault => !found.has(fault));
  const extra = [...found].filter(fault => !declared.includes(fault));
  if (missed.length > 0)
    report(
      [...path, 'faults'],
      `The grader does not find ${missed.join(', ')}; it finds ${listed(grade)}.`,
      'Make the fault plainer, or correct the list.',
    );
  if (extra.length > 0)
    report(
      [...path, 'faults'],
      `The grader also finds ${extra.join(', ')}.`,
      'Remove the cause from the text, or add it to the list.',
    );
}

const has = (grade: Grade, fault: FaultId): boolean => grade.faults.some(found => found.id === fault);

const listed = (grade: Grade): string =>
  grade.unjudged ?? ([...new Set(grade.faults.map(fault => fault.id))].join(', ') || 'no fault');
