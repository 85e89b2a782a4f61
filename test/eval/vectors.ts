import type { ClassTable } from '../../src/domain/grade/model/classes.ts';
import { featuresOf } from '../../src/domain/grade/model/features.ts';
import { ANY, FIRST_STRENGTH, LABELS } from '../../src/domain/grade/model/labels.ts';
import { read } from '../../src/domain/grade/reading.ts';
import { verdictOf } from '../../src/domain/rubric.ts';
import type { Example } from './augment.ts';
import type { Case } from './corpus.ts';
import { UNKNOWN } from './fit.ts';

/** One training row: features per segment (context first, then sentences), targets and weight. */
export interface Row {
  /** File of the case, or of the case a made example is built on; undefined: of none. */
  readonly file: string | undefined;
  readonly segments: readonly Int32Array[];
  readonly targets: Uint8Array;
  readonly weight: number;
  readonly made: boolean;
}

/** The family of every feature hash seen so far. */
export type Families = Map<number, number>;

function segmentsOf(
  input: Pick<Case, 'text' | 'situation'> & { readonly bad?: string },
  classes: ClassTable,
  families: Families,
): readonly Int32Array[] {
  const reading = read(input.text, input.situation, input.bad);
  const { hash, family, sentence } = featuresOf(reading, classes);
  const segments: Set<number>[] = Array.from(
    { length: reading.message.sentences.length + 1 },
    () => new Set(),
  );
  for (let i = 0; i < hash.length; i++) {
    segments[sentence[i]! + 1]!.add(hash[i]!);
    if (!families.has(hash[i]!)) families.set(hash[i]!, family[i]!);
  }
  return segments.map(set => Int32Array.from(set));
}

function targetsOf(faults: readonly string[], strengths: readonly string[], verdict: string): Uint8Array {
  return Uint8Array.from(LABELS, label => {
    if (label === 'any') return Number(faults.length > 0);
    if (label === 'hard') return Number(verdict === 'dont-send');
    return Number(faults.includes(label) || strengths.includes(label));
  });
}

/** The row of a labelled case. */
export function rowOfCase(one: Case, classes: ClassTable, families: Families): Row {
  const { faults, strengths, verdict } = one.labels;
  return {
    file: one.file,
    segments: segmentsOf(one, classes, families),
    targets: targetsOf(faults, strengths, verdict),
    weight: 1,
    made: false,
  };
}

/** The row of an example made from a seed sentence. */
export function rowOfExample(one: Example, classes: ClassTable, families: Families): Row {
  const targets = targetsOf(one.faults, one.strengths ?? [], verdictOf(one.faults));
  LABELS.forEach((label, l) => {
    const isStrength = l >= FIRST_STRENGTH && l < ANY;
    if (one.unknown.includes(label) || (one.strengths === undefined && isStrength)) targets[l] = UNKNOWN;
  });
  return {
    file: one.file,
    segments: segmentsOf(one, classes, families),
    targets,
    weight: one.weight,
    made: true,
  };
}
