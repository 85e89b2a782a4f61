import { declaredSituation } from '../../src/content/check/grading.ts';
import { LABELS } from '../../src/domain/grade/model/labels.ts';
import { type FaultId, STRENGTH_IDS } from '../../src/domain/rubric.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { shipped } from '../helpers/shipped.ts';
import type { Example } from './augment.ts';

/** The strengths of content are not declared, so nothing is learnt of them. */
const UNKNOWN = LABELS.filter(label => (STRENGTH_IDS as readonly string[]).includes(label));

function example(text: string, situation: Situation, faults: readonly FaultId[], bad?: string): Example {
  return {
    file: undefined,
    text,
    situation,
    ...(bad === undefined ? {} : { bad }),
    faults,
    strengths: undefined,
    unknown: UNKNOWN,
    weight: 2,
  };
}

/** What the authors of the shipped content say of their messages: model answers, samples with their faults, messages to judge. */
export function shippedExamples(): readonly Example[] {
  const rewrites = shipped.rewrites.flatMap(({ situation, bad, fault, spots, models, samples }) => [
    ...models.map(model => example(model.text, situation, [], bad)),
    ...samples.map(sample => example(sample.text, situation, sample.faults, bad)),
    example(bad, situation, [...new Set([fault, ...spots.map(spot => spot.fault)])]),
  ]);
  const letters = shipped.practice.flatMap(scenario =>
    Object.values(scenario.nodes).flatMap(node => {
      if (node.type !== 'compose') return [];
      const situation = declaredSituation(scenario, node);
      return [
        ...node.models.map(text => example(text, situation, [])),
        ...node.samples.map(({ text, faults }) => example(text, situation, faults)),
      ];
    }),
  );
  const judged = shipped.quizzes.flatMap(quiz =>
    quiz.questions.flatMap(question =>
      question.kind === 'judge' && question.answer === 'send'
        ? [example(question.message, question.situation ?? {}, [])]
        : [],
    ),
  );
  return [...rewrites, ...letters, ...judged];
}
