import { seededRandom } from '../../src/domain/random.ts';

/** A softmax model over named features: `weights.get(feature)[label]`. */
export interface Fitted {
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly bias: Float64Array;
}

/** How to fit: L2 penalty, passes over the data, learning rate, seed. */
export interface AskFitOptions {
  readonly l2: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

/** The settings the shipped model is fitted with. */
export const ASK_FIT: AskFitOptions = { l2: 1e-5, epochs: 15, rate: 0.5, seed: 7 };

/** One row of training data: features scaled to length one, and the number of the right label. */
export interface Row {
  readonly features: ReadonlyMap<string, number>;
  readonly label: number;
  /** How much the row counts; 1 if absent. */
  readonly weight?: number;
}

/** Fits a softmax regression by AdaGrad; the same rows and seed give the same weights. */
export function fitSoftmax(rows: readonly Row[], labels: number, options: AskFitOptions = ASK_FIT): Fitted {
  const names = new Map<string, number>();
  const data = rows.map(row => {
    const index: number[] = [];
    const value: number[] = [];
    for (const [name, x] of row.features) {
      let at = names.get(name);
      if (at === undefined) {
        at = names.size;
        names.set(name, at);
      }
      index.push(at);
      value.push(x);
    }
    return { index, value, label: row.label, weight: row.weight ?? 1 };
  });
  const weights = new Float64Array(names.size * labels);
  const squares = new Float64Array(names.size * labels).fill(1e-2);
  const bias = new Float64Array(labels);
  const biasSquares = new Float64Array(labels).fill(1e-2);
  const order = Int32Array.from(rows.keys());
  const random = seededRandom(options.seed, 'fit');
  const z = new Float64Array(labels);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    for (const at of order) {
      const { index, value, label, weight } = data[at]!;
      z.set(bias);
      for (let p = 0; p < index.length; p++) {
        const base = index[p]! * labels;
        for (let l = 0; l < labels; l++) z[l]! += weights[base + l]! * value[p]!;
      }
      softmax(z);
      z[label]! -= 1;
      for (let l = 0; l < labels; l++) z[l]! *= weight;
      for (let p = 0; p < index.length; p++) {
        const base = index[p]! * labels;
        for (let l = 0; l < labels; l++) {
          const w = weights[base + l]!;
          const gradient = z[l]! * value[p]! + options.l2 * w;
          const square = squares[base + l]! + gradient * gradient;
          squares[base + l] = square;
          weights[base + l] = w - (options.rate * gradient) / Math.sqrt(square);
        }
      }
      for (let l = 0; l < labels; l++) {
        biasSquares[l]! += z[l]! * z[l]!;
        bias[l]! -= (0.2 * options.rate * z[l]!) / Math.sqrt(biasSquares[l]!);
      }
    }
  }
  const byName = new Map<string, Float64Array>();
  for (const [name, at] of names) byName.set(name, weights.subarray(at * labels, (at + 1) * labels));
  return { weights: byName, bias };
}

/** Turns scores into probabilities, in place. */
export function softmax(z: Float64Array): void {
  let most = -Infinity;
  for (const x of z) if (x > most) most = x;
  let sum = 0;
  for (let l = 0; l < z.length; l++) {
    z[l] = Math.exp(z[l]! - most);
    sum += z[l]!;
  }
  for (let l = 0; l < z.length; l++) z[l]! /= sum;
}
