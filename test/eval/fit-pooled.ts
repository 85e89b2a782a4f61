import { type FitOptions, SETTLED, seeded, UNKNOWN, type Weights } from './fit.ts';

/** Rows made of segments: row r has segments rows[r]..rows[r+1]; the first segment of a row is its context. */
export interface Segments {
  readonly rows: Int32Array;
  readonly offset: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
  readonly columns: number;
}

/** Scores of a row: context plus the log-sum-exp over its sentences, per label. */
export function pooledScores(
  data: Segments,
  row: number,
  weights: Float64Array,
  labels: number,
): Float64Array {
  const out = new Float64Array(labels);
  const from = data.rows[row]!;
  const to = data.rows[row + 1]!;
  const best = new Float64Array(labels).fill(-1e9);
  const sum = new Float64Array(labels);
  const score = new Float64Array(labels);
  for (let s = from; s < to; s++) {
    score.fill(0);
    for (let p = data.offset[s]!; p < data.offset[s + 1]!; p++) {
      const base = data.index[p]! * labels;
      const v = data.value[p]!;
      for (let l = 0; l < labels; l++) score[l]! += weights[base + l]! * v;
    }
    if (s === from) for (let l = 0; l < labels; l++) out[l] = score[l]! + weights[data.columns * labels + l]!;
    else
      for (let l = 0; l < labels; l++) {
        const x = score[l]!;
        if (x > best[l]!) {
          sum[l] = sum[l]! * Math.exp(best[l]! - x) + 1;
          best[l] = x;
        } else sum[l]! += Math.exp(x - best[l]!);
      }
  }
  if (to > from + 1) for (let l = 0; l < labels; l++) out[l]! += best[l]! + Math.log(sum[l]!);
  return out;
}

/** Fits logistic regressions whose sentence scores are pooled by log-sum-exp, so that one sentence suffices. */
export function fitPooled(
  data: Segments,
  targets: Uint8Array,
  importance: Float64Array,
  labels: number,
  options: FitOptions,
): Weights {
  const { columns, rows, offset, index, value } = data;
  const count = rows.length - 1;
  const weights = new Float64Array((columns + 1) * labels);
  const squares = new Float64Array((columns + 1) * labels).fill(1e-3);
  const mean = new Float64Array(weights.length);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const random = seeded(options.seed);
  const bias = columns * labels;
  const { l2, rate } = options;
  let averaged = 0;
  let scores = new Float64Array(labels * 64);
  const gradient = new Float64Array(labels);
  const live = new Int32Array(labels);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    const step = rate / Math.sqrt(1 + epoch);
    for (let k = 0; k < count; k++) {
      const row = order[k]!;
      const from = rows[row]!;
      const size = rows[row + 1]! - from;
      if (scores.length < size * labels) scores = new Float64Array(size * labels * 2);
      scores.fill(0, 0, size * labels);
      for (let s = 0; s < size; s++) {
        const at = s * labels;
        for (let p = offset[from + s]!; p < offset[from + s + 1]!; p++) {
          const base = index[p]! * labels;
          const v = value[p]!;
          for (let l = 0; l < labels; l++) scores[at + l]! += weights[base + l]! * v;
        }
      }
      const weight = importance[row]!;
      for (let l = 0; l < labels; l++) {
        let best = -1e9;
        for (let s = 1; s < size; s++) if (scores[s * labels + l]! > best) best = scores[s * labels + l]!;
        let sum = 0;
        for (let s = 1; s < size; s++) sum += Math.exp(scores[s * labels + l]! - best);
        const z = scores[l]! + weights[bias + l]! + (size > 1 ? best + Math.log(sum) : 0);
        const target = targets[row * labels + l]!;
        const g = target === UNKNOWN ? 0 : weight * (1 / (1 + Math.exp(-z)) - target);
        gradient[l] = g;
        // From here on `scores` holds each segment's share of the gradient.
        for (let s = 1; s < size; s++)
          scores[s * labels + l] = (g * Math.exp(scores[s * labels + l]! - best)) / sum;
        scores[l] = g;
      }
      let active = 0;
      for (let l = 0; l < labels; l++) if (Math.abs(gradient[l]!) > SETTLED) live[active++] = l;
      for (let s = 0; s < size; s++) {
        const at = s * labels;
        for (let p = offset[from + s]!; p < offset[from + s + 1]!; p++) {
          const base = index[p]! * labels;
          const v = value[p]!;
          for (let a = 0; a < active; a++) {
            const l = live[a]!;
            const w = weights[base + l]!;
            const g = scores[at + l]! * v + (l2 * w) / (size > 1 && s > 0 ? size - 1 : 1);
            const q = squares[base + l]! + g * g;
            squares[base + l] = q;
            weights[base + l] = w - (step * g) / Math.sqrt(q);
          }
        }
      }
      for (let l = 0; l < labels; l++) {
        const g = gradient[l]!;
        const q = squares[bias + l]! + g * g;
        squares[bias + l] = q;
        weights[bias + l]! -= (step * g) / Math.sqrt(q);
      }
    }
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let i = 0; i < weights.length; i++) mean[i]! += (weights[i]! - mean[i]!) / averaged;
    }
  }
  return { labels, columns, weights: mean };
}
