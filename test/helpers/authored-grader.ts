import type { Grader } from '../../machines/grader.ts';
import type { FaultId } from '../../src/domain/rubric.ts';
import type { Content } from '../../src/domain/scenario/content.ts';
import type { Practice } from '../../src/domain/scenario/practice.ts';
import { gradeOf, stubGrader } from './stub-grader.ts';

const ALL = ['personal', 'value', 'purpose', 'way-out', 'thanks'] as const;

/** The model answers and bad samples of a scenario. */
export function textsOf(
  scenario: Practice,
): { readonly text: string; readonly faults: readonly FaultId[] }[] {
  return Object.values(scenario.nodes).flatMap(node =>
    node.type === 'compose'
      ? [...node.models.map(text => ({ text, faults: [] as readonly FaultId[] })), ...node.samples]
      : [],
  );
}

/** What learners also write: courteous but flawed, plain, rude; marked as the stub grader reads it. */
export const OTHER_TEXTS = [
  'Hello, your log book made me start my own; what belongs in it? +thanks +purpose +personal',
  'Hello, may I ask you something? +thanks +purpose',
  'Dear reader, your work helped me; would you read my whole portfolio? !big-ask +thanks +personal +purpose',
  'Thank you for your post. Could you give me a job? !job-ask-first +thanks +personal',
  'Answer me at last! !pressure',
  'You have beautiful eyes !personal-advance',
  'You are a fool !hostile',
];

/**
 * Grades as the authors say: their model answers are good with all strengths, their samples have the faults declared.
 * Any other text is read as by the stub grader.
 */
export function authoredGrader(content: Content): Grader {
  const declared = new Map(content.practice.flatMap(textsOf).map(one => [one.text.trim(), one.faults]));
  return (text, situation) => {
    const faults = declared.get(text.trim());
    if (!faults) return stubGrader(text, situation);
    return gradeOf(text, faults, faults.length > 0 ? ['thanks'] : ALL);
  };
}
