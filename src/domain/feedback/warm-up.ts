import type { Grade } from '../grade/rule.ts';
import type { Random } from '../random.ts';
import type { FaultId } from '../rubric.ts';
import type { Rewrite } from '../scenario/rewrite.ts';
import { shuffle } from '../shuffle.ts';
import { quoted } from '../text/quoted.ts';
import { mixedDecoys, ruledOutDecoys } from './warm-up-decoys.ts';

/** A fault to choose in the warm-up of an exercise. */
export interface WarmUpOption {
  readonly fault: FaultId;
  readonly correct: boolean;
  /** Why the message has the fault, or why not. */
  readonly why: string;
}

/** How many faults stand in the warm-up, and how many of them at least are not the message's. */
const OPTIONS = 5;
const LEAST_DECOYS = 2;

/** Decoys of one group are seen through together; one of each stands in a warm-up, as long as there are others. */
const GROUPS: readonly (readonly FaultId[])[] = [
  ['third-follow-up', 'empty-follow-up', 'follow-up-too-soon'],
  ['placeholder', 'too-many-emoji', 'shouting'],
  ['too-long', 'weak-opener', 'not-a-message'],
];

/**
 * The faults to choose from in the warm-up: all of the message, and others that nobody careful would name in it, as
 * far as there are any. `grade` is the grader's judgement of the bad message.
 */
export function warmUpOptions(rewrite: Rewrite, grade: Grade, random: Random): readonly WarmUpOption[] {
  const declared = [...new Set([rewrite.fault, ...rewrite.spots.map(spot => spot.fault)])];
  const seen = new Set([...declared, ...grade.faults.map(finding => finding.id)]);
  const decoys = mixedDecoys(ruledOutDecoys({ rewrite, grade }, seen), random);
  const groupOf = (fault: FaultId): readonly FaultId[] => GROUPS.find(one => one.includes(fault)) ?? [fault];
  const first = decoys.filter(
    ({ fault }, i) => !decoys.slice(0, i).some(before => groupOf(fault).includes(before.fault)),
  );
  const rest = decoys.filter(decoy => !first.includes(decoy));
  const wanted = Math.max(LEAST_DECOYS, OPTIONS - declared.length);
  return shuffle(
    [
      ...declared.map(fault => ({ fault, correct: true, why: whyHere(rewrite, fault) })),
      ...[...first, ...rest].slice(0, wanted).map(decoy => ({ ...decoy, correct: false })),
    ],
    random,
  );
}

/** Every place that shows a fault, with the number of its mark, a line each. */
function whyHere({ spots, hints }: Rewrite, fault: FaultId): string {
  const lines = spots.flatMap((spot, i) =>
    spot.fault === fault ? [`[${i + 1}] ${quoted(spot.quote)}: ${spot.why}`] : [],
  );
  return lines.join('\n') || hints.where;
}
