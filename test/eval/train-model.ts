import type { ClassTable } from '../../src/domain/grade/model/classes.ts';
import { LABELS } from '../../src/domain/grade/model/labels.ts';
import { type Layer, type Model, shareOf } from '../../src/domain/grade/model/model.ts';
import { keyTable } from '../../src/domain/grade/model/table.ts';
import { augment, readSeeds, ruleExamples, type Seed } from './augment.ts';
import type { Case } from './corpus.ts';
import { fitBag, type Weights } from './fit.ts';
import { fitPooled } from './fit-pooled.ts';
import { shippedExamples } from './shipped-examples.ts';
import { type Families, type Row, rowOfCase, rowOfExample } from './vectors.ts';

/** Scale of each family of features, in the order of FAMILY: chosen by cross-validation. */
const SCALES = [1, 0.7, 0.5, 1, 0.25, 1, 1, 0.5, 0.25, 0.15, 0.4];
const WIDTH = LABELS.length;
const BAG = { l2: 0.01, epochs: 12, rate: 0.1, seed: 1 };
const POOLED = { l2: 0.003, epochs: 12, rate: 0.1, seed: 1 };
const MIN_CASES = 3;
const MOST_FEATURES = 11_000;

/** All rows of a corpus and what is needed to fit on them. */
export interface Material {
  readonly rows: readonly Row[];
  readonly families: Families;
  readonly classes: ClassTable;
}

/** Turns cases and seeds into training rows. */
export function prepare(
  cases: readonly Case[],
  classes: ClassTable,
  seeds: readonly Seed[] = readSeeds(),
): Material {
  const families: Families = new Map();
  const rows = cases.map(one => rowOfCase(one, classes, families));
  const made = [...augment(cases, seeds, 1, 0.25), ...ruleExamples(), ...shippedExamples()].map(one =>
    rowOfExample(one, classes, families),
  );
  return { rows: [...rows, ...made], families, classes };
}

/** Features that are common enough, by at least two writers or in made examples. */
function chooseFeatures(rows: readonly Row[]): Int32Array {
  const real = new Map<number, number>();
  const made = new Map<number, number>();
  const writer = new Map<number, string>();
  const several = new Set<number>();
  for (const row of rows) {
    const seen = new Set<number>();
    for (const segment of row.segments) for (const hash of segment) seen.add(hash);
    const counts = row.made ? made : real;
    for (const hash of seen) {
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      if (row.made || row.file === undefined) continue;
      const first = writer.get(hash);
      if (first === undefined) writer.set(hash, row.file);
      else if (first !== row.file) several.add(hash);
    }
  }
  const chosen = new Set<number>();
  for (const [hash, n] of real) if (n >= MIN_CASES && several.has(hash)) chosen.add(hash);
  for (const [hash, n] of made)
    if (n >= MIN_CASES && n + (real.get(hash) ?? 0) >= MIN_CASES + 2) chosen.add(hash);
  return Int32Array.from(chosen).sort((a, b) => a - b);
}

function quantised({ weights }: Weights, scales: readonly number[], kept: Int32Array): Layer {
  const scale = new Float32Array(WIDTH);
  for (let l = 0; l < WIDTH; l++) {
    let most = 0;
    for (const f of kept) most = Math.max(most, Math.abs(weights[f * WIDTH + l]! * scales[f]!));
    scale[l] = Math.max(1e-6, most / 127);
  }
  const small = new Int8Array(kept.length * WIDTH);
  kept.forEach((f, k) => {
    for (let l = 0; l < WIDTH; l++)
      small[k * WIDTH + l] = Math.round((weights[f * WIDTH + l]! * scales[f]!) / scale[l]!);
  });
  return { weights: small, scale, bias: Float32Array.from(weights.subarray(scales.length * WIDTH)) };
}

/** Fits a model on rows; thresholds are the plain 0.5 until they are tuned. */
export function trainModel({ rows, families, classes }: Material): Model {
  const keys = chooseFeatures(rows);
  const table = keyTable(keys);
  const place = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) place.set(keys[i]!, i);
  const scales = Array.from(keys, key => SCALES[families.get(key)!]!);
  const targets = new Uint8Array(rows.length * WIDTH);
  const importance = new Float64Array(rows.length);
  const bag = { offset: [0], index: [] as number[], value: [] as number[] };
  const pooled = { rows: [0], offset: [0], index: [] as number[] };
  rows.forEach((row, r) => {
    targets.set(row.targets, r * WIDTH);
    importance[r] = row.weight;
    const seen = new Set<number>();
    for (const segment of row.segments) {
      for (const hash of segment) {
        const at = place.get(hash);
        if (at === undefined) continue;
        pooled.index.push(at);
        seen.add(at);
      }
      pooled.offset.push(pooled.index.length);
    }
    pooled.rows.push(pooled.offset.length - 1);
    const share = shareOf(seen.size);
    for (const at of seen) {
      bag.index.push(at);
      bag.value.push(scales[at]! * share);
    }
    bag.offset.push(bag.index.length);
  });
  const values = (index: readonly number[]): Float32Array => Float32Array.from(index, i => scales[i]!);
  const one = fitBag(
    {
      rows: rows.length,
      columns: keys.length,
      offset: Int32Array.from(bag.offset),
      index: Int32Array.from(bag.index),
      value: Float32Array.from(bag.value),
    },
    targets,
    importance,
    WIDTH,
    BAG,
  );
  const two = fitPooled(
    {
      rows: Int32Array.from(pooled.rows),
      offset: Int32Array.from(pooled.offset),
      index: Int32Array.from(pooled.index),
      value: values(pooled.index),
      columns: keys.length,
    },
    targets,
    importance,
    WIDTH,
    POOLED,
  );
  const kept = strongest([one, two], scales, bag.index);
  return {
    classes,
    features: kept.length === keys.length ? table : keyTable(Int32Array.from(kept, f => keys[f]!)),
    bag: quantised(one, scales, kept),
    pooled: quantised(two, scales, kept),
    thresholds: { labels: LABELS.map(() => 0.5) },
  };
}

/** The features that move most, by their largest weight and how often they occur, in their old order. */
function strongest(
  fits: readonly Weights[],
  scales: readonly number[],
  index: readonly number[],
): Int32Array {
  const count = new Float64Array(scales.length);
  for (const f of index) count[f]!++;
  const power = Float64Array.from(scales, (scale, f) => {
    let most = 0;
    for (const { weights } of fits)
      for (let l = 0; l < WIDTH; l++) most = Math.max(most, Math.abs(weights[f * WIDTH + l]!));
    return most * scale * Math.sqrt(count[f]!);
  });
  const order = Array.from(power.keys()).sort((a, b) => power[b]! - power[a]! || a - b);
  return Int32Array.from(order.slice(0, MOST_FEATURES)).sort((a, b) => a - b);
}
