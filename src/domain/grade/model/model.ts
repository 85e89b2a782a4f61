import { bytesOf, int32Of, type Packed, uint16Of } from '../../packed.ts';
import type { ClassTable } from './classes.ts';
import { type KeyTable, tableOf } from './table.ts';

/** One of the two sets of weights: bytes per feature and label, a scale and a bias per label. */
export interface Layer {
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** What one feature counts in a bag of so many: in a long message each one says less. */
export const shareOf = (features: number): number => Math.min(1.5, Math.sqrt(400 / Math.max(1, features)));

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
  /** The weights of both in rows, see `rowsOf`; where they are at rest they stand for the weights. */
  readonly rows?: Int32Array;
  readonly thresholds: Thresholds;
}

/** A model at rest; `pack` writes its arrays as base64, the build puts their bytes and the tables' slots into a file. */
export interface PackedModel {
  readonly classes: {
    readonly names: readonly string[];
    readonly keys: Packed;
    readonly slots?: Packed;
    readonly sets: readonly (readonly number[])[];
    readonly set: Packed;
  };
  readonly features: Packed;
  readonly slots?: Packed;
  readonly bag: PackedLayer;
  readonly pooled: PackedLayer;
  readonly rows?: Packed;
  readonly thresholds: readonly number[];
}

interface PackedLayer {
  readonly weights: Packed;
  readonly scale: Packed;
  readonly bias: Packed;
}

const text = (array: Int8Array | Uint16Array | Int32Array | Float32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

const float32Of = (packed: Packed): Float32Array => {
  const { buffer, byteOffset, byteLength } = bytesOf(packed);
  return new Float32Array(buffer, byteOffset, byteLength >> 2);
};

function unpackLayer({ weights, scale, bias }: PackedLayer): Layer {
  const { buffer, byteOffset, byteLength } = bytesOf(weights);
  return {
    weights: new Int8Array(buffer, byteOffset, byteLength),
    scale: float32Of(scale),
    bias: float32Of(bias),
  };
}

const packLayer = (layer: Layer): PackedLayer => ({
  weights: text(layer.weights),
  scale: text(layer.scale),
  bias: text(layer.bias),
});

/** Reads a packed model. */
export function unpack(packed: PackedModel): Model {
  return {
    classes: {
      count: packed.classes.names.length,
      table: tableOf(packed.classes.keys, packed.classes.slots),
      set: uint16Of(packed.classes.set),
      sets: packed.classes.sets,
    },
    features: tableOf(packed.features, packed.slots),
    bag: unpackLayer(packed.bag),
    pooled: unpackLayer(packed.pooled),
    ...(packed.rows === undefined ? {} : { rows: int32Of(packed.rows) }),
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
