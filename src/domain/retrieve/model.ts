import { TOPIC_IDS, type TopicId } from '../topic.ts';
import { featuresOf } from './features.ts';
import { findKey, KEY, keyOf, SIGNS } from './records.ts';

/** What a question may be about: a topic of the guide, or nothing in it. */
export type Label = TopicId | 'none';

/** The labels in the order of the scores; `none` is the last. */
export const LABELS: readonly Label[] = [...TOPIC_IDS, 'none'];

/** A trained model as text: `bias` has one sign for each label, `records` a key and one weight for each label. */
export interface PackedModel {
  readonly scale: number;
  readonly bias: string;
  readonly records: string;
  /** Keys of the questions of the guide that it was trained on. */
  readonly asks: string;
}

const MIDDLE = (SIGNS.length - 1) / 2;
const RECORD = KEY + LABELS.length;

/** Weights are spread more finely near zero than far from it. */
const BEND = 1.5;
const LEVEL = new Float64Array(128);
SIGNS.forEach((sign, i) => {
  const x = (i - MIDDLE) / MIDDLE;
  LEVEL[sign.charCodeAt(0)] = Math.sign(x) * Math.abs(x) ** BEND;
});

/** The sign that stands for a weight between -scale and scale. */
export function signOf(weight: number, scale: number): string {
  const x = Math.max(-1, Math.min(1, weight / scale));
  return SIGNS[Math.round(MIDDLE + Math.sign(x) * Math.abs(x) ** (1 / BEND) * MIDDLE)]!;
}

/** Whether a packed model was trained on a question of the guide. */
export const isTrainedOn = (model: PackedModel, ask: string): boolean =>
  findKey(model.asks, keyOf(ask), KEY) >= 0;

/** Whether a model has weights for a feature. */
export const isLearnt = (model: PackedModel, feature: string): boolean =>
  findKey(model.records, keyOf(feature), RECORD) >= 0;

/** What a model makes of a question: one score for each label (log odds), and how many words of matter it knew. */
export interface Scored {
  readonly scores: Float64Array;
  readonly features: ReadonlyMap<string, number>;
  readonly knownWords: number;
}

/** Scores a question. */
export function score(question: string, model: PackedModel): Scored {
  const { bias, records, scale } = model;
  const features = featuresOf(question, word => isLearnt(model, `w:${word}`));
  const found: number[] = [];
  const values: number[] = [];
  let square = 0;
  let knownWords = 0;
  for (const [name, value] of features) {
    const at = findKey(records, keyOf(name), RECORD);
    if (at < 0) continue;
    if (name.startsWith('w:') || name.startsWith('c:')) knownWords++;
    found.push(at + KEY);
    values.push(value);
    square += value * value;
  }
  const scores = Float64Array.from({ length: LABELS.length }, (_, l) => LEVEL[bias.charCodeAt(l)]! * scale);
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < found.length; i++) {
    const value = (values[i]! / length) * scale;
    const at = found[i]!;
    for (let l = 0; l < scores.length; l++) scores[l]! += LEVEL[records.charCodeAt(at + l)]! * value;
  }
  return { scores, features, knownWords };
}
