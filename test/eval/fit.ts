/** A sparse design matrix: row r has columns index[offset[r]..offset[r+1]) with the same-placed values. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly offset: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
}

/** Dense weights, column-major by feature: weights[feature * labels + label]; the last feature is the bias. */
export interface Weights {
  readonly labels: number;
  readonly columns: number;
  readonly weights: Float64Array;
}

/** A small seeded generator (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How to fit: strength of the L2 penalty per example, passes over the data, learning rate, weight of positives. */
export interface FitOptions {
  readonly l2: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

/** Errors below this do not move the weights: the example is settled for that label. */
export const SETTLED = 0.01;

/** A target that is not known: it does not pull. */
export const UNKNOWN = 255;

/** Fits one logistic regression per label at once with AdaGrad; deterministic for a given seed. */
export function fitBag(
  matrix: Matrix,
  targets: Uint8Array,
  importance: Float64Array,
  labels: number,
  options: FitOptions,
): Weights {
  const { columns, rows, offset, index, value } = matrix;
  const weights = new Float64Array((columns + 1) * labels);
  const squares = new Float64Array((columns + 1) * labels).fill(1e-3);
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  const random = seeded(options.seed);
  const gradient = new Float64Array(labels);
  const live = new Int32Array(labels);
  const bias = columns * labels;
  const mean = new Float64Array(weights.length);
  let averaged = 0;
  const { rate, l2 } = options;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = rows - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    const step = rate / Math.sqrt(1 + epoch);
    for (let k = 0; k < rows; k++) {
      const row = order[k]!;
      const from = offset[row]!;
      const to = offset[row + 1]!;
      for (let l = 0; l < labels; l++) gradient[l] = weights[bias + l]!;
      for (let p = from; p < to; p++) {
        const base = index[p]! * labels;
        const v = value[p]!;
        for (let l = 0; l < labels; l++) gradient[l]! += weights[base + l]! * v;
      }
      const weight = importance[row]!;
      for (let l = 0; l < labels; l++) {
        const target = targets[row * labels + l]!;
        gradient[l] = target === UNKNOWN ? 0 : weight * (1 / (1 + Math.exp(-gradient[l]!)) - target);
      }
      let active = 0;
      for (let l = 0; l < labels; l++) if (Math.abs(gradient[l]!) > SETTLED) live[active++] = l;
      for (let p = from; p < to; p++) {
        const base = index[p]! * labels;
        const v = value[p]!;
        for (let a = 0; a < active; a++) {
          const l = live[a]!;
          const w = weights[base + l]!;
          const g = gradient[l]! * v + l2 * w;
          const s = squares[base + l]! + g * g;
          squares[base + l] = s;
          weights[base + l] = w - (step * g) / Math.sqrt(s);
        }
      }
      for (let l = 0; l < labels; l++) {
        const g = gradient[l]!;
        const s = squares[bias + l]! + g * g;
        squares[bias + l] = s;
        weights[bias + l]! -= (step * g) / Math.sqrt(s);
      }
    }
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let i = 0; i < weights.length; i++) mean[i]! += (weights[i]! - mean[i]!) / averaged;
    }
  }
  return { labels, columns, weights: mean };
}
