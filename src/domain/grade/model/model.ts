import type { ClassTable } from './classes.ts';
import { LABELS } from './labels.ts';
import { type KeyTable, keyTable } from './table.ts';

/** One of the two sets of weights: bytes per feature and label, a scale and a bias per label. */
export interface Layer {
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** From which probability on a label counts. */
export interface Thresholds {
  /** In the order of LABELS; the places of `any` and `hard` hold the gates of the verdict. */
  readonly labels: readonly number[];
}

/** Everything the statistical judgement needs. */
export interface Model {
  readonly classes: ClassTable;
  readonly features: KeyTable;
  /** Weights of the message as a bag of features. */
  readonly bag: Layer;
  /** Weights of single sentences, pooled so that one sentence suffices. */
  readonly pooled: Layer;
  readonly thresholds: Thresholds;
}

/** A model as text: what is committed. Arrays are base64. */
export interface PackedModel {
  readonly classes: {
    readonly names: readonly string[];
    readonly keys: string;
    readonly sets: readonly (readonly number[])[];
    readonly set: string;
  };
  readonly features: string;
  readonly bag: { readonly weights: string; readonly scale: string; readonly bias: string };
  readonly pooled: { readonly weights: string; readonly scale: string; readonly bias: string };
  readonly thresholds: readonly number[];
}

const bytes = (text: string): Uint8Array => {
  const raw = Buffer.from(text, 'base64');
  const copy = new Uint8Array(raw.length);
  copy.set(raw);
  return copy;
};
const text = (array: Int8Array | Uint16Array | Int32Array | Float32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

const unpackLayer = (layer: PackedModel['bag']): Layer => ({
  weights: new Int8Array(bytes(layer.weights).buffer),
  scale: new Float32Array(bytes(layer.scale).buffer),
  bias: new Float32Array(bytes(layer.bias).buffer),
});
const packLayer = (layer: Layer): PackedModel['bag'] => ({
  weights: text(layer.weights),
  scale: text(layer.scale),
  bias: text(layer.bias),
});

/** Reads a packed model. */
export function unpack(packed: PackedModel): Model {
  return {
    classes: {
      count: packed.classes.names.length,
      table: keyTable(new Int32Array(bytes(packed.classes.keys).buffer)),
      set: new Uint16Array(bytes(packed.classes.set).buffer),
      sets: packed.classes.sets,
    },
    features: keyTable(new Int32Array(bytes(packed.features).buffer)),
    bag: unpackLayer(packed.bag),
    pooled: unpackLayer(packed.pooled),
    thresholds: { labels: packed.thresholds },
  };
}

/** Writes a model as text. */
export function pack(model: Model, names: readonly string[]): PackedModel {
  return {
    classes: {
      names,
      keys: text(model.classes.table.keys),
      sets: model.classes.sets,
      set: text(model.classes.set),
    },
    features: text(model.features.keys),
    bag: packLayer(model.bag),
    pooled: packLayer(model.pooled),
    thresholds: model.thresholds.labels.map(value => Math.round(value * 1000) / 1000),
  };
}

/** The number of labels each feature has weights for. */
export const WIDTH = LABELS.length;
