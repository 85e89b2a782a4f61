import { segmentMessage } from './question/segments.ts';
import { FAULT_NAMES } from './rubric-names.ts';
import type { FindFaultQuestion } from './scenario/question.ts';
import type { Rewrite } from './scenario/rewrite.ts';

/** Fewer parts than this leave nothing to look for. */
const LEAST_PARTS = 3;

/**
 * The bad message of an exercise as a question: where is its fault? Null when no words of it show the fault, or the
 * message has too few parts to choose from.
 */
export function spotQuestion({
  id,
  topic,
  fault,
  scene,
  bad,
  spots,
  hints,
}: Rewrite): FindFaultQuestion | null {
  const showing = spots.filter(spot => spot.fault === fault);
  const quotes = spots.map(spot => spot.quote);
  if (showing.length === 0 || segmentMessage(bad, quotes).length < LEAST_PARTS) return null;
  return {
    kind: 'find-fault',
    id: `${id}/spot`,
    topic,
    scene,
    message: bad,
    prompt: `Something here is to be mended: ${FAULT_NAMES[fault]}. Which words show it?`,
    picks: spots.map(spot => ({
      quote: spot.quote,
      fault: spot.fault,
      why:
        spot.fault === fault
          ? spot.why
          : `That is another weakness (${FAULT_NAMES[spot.fault]}). ${spot.why}`,
      ...(spot.fault === fault ? { correct: true } : {}),
    })),
    elsewhere: 'These words do no harm of that kind.',
    explain: hints.principle,
  };
}
