/** One measured figure with the limit that it must keep. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'x' | 'bytes' | 'MB' | 'per s';
  /** The most it may be, or the least where `isAtLeast`; absent for figures that are only told. */
  readonly limit?: number;
  readonly isAtLeast?: boolean;
}

/** A part of the benchmark: a file in this folder that exports one as `section`. */
export interface Section {
  readonly title: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** The middle value; the mean of the two middle ones of an even count. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value below which a share (0 to 1) of the values lies. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

/** Runs several measurements in turn, `rounds` times, so that a busy moment hits all of them; medians in the same order. */
export async function interleaved(
  rounds: number,
  measurements: readonly (() => Promise<number>)[],
): Promise<number[]> {
  const values = measurements.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, measure] of measurements.entries()) values[index]!.push(await measure());
  }
  return values.map(median);
}
