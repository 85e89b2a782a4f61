import type { Reading } from '../reading.ts';
import { addSentence, addWhole, settingsOf } from './features.ts';
import { KnownFeatures } from './known-features.ts';
import type { Model } from './model.ts';
import { addRows, rowsOf, START, WIDTH } from './rows.ts';
import type { Notes, Settings } from './sentence-features.ts';

/** A sentence with the features that the model knows. */
export interface WeighedSentence {
  readonly notes: Notes;
  /** The places of its features in the model's list, each once. */
  readonly places: readonly number[];
  /** The sum of their pooled weights for each label. */
  readonly pooled: readonly number[];
}

/** A reading with the weights of all features that the model knows. */
export interface Weighed {
  readonly settings: Settings;
  readonly sentences: readonly WeighedSentence[];
  /** The sums of the pooled weights of the message as a whole. */
  readonly pooled: readonly number[];
  /** The sums of the weights of all features as a bag. */
  readonly bag: readonly number[];
  /** The same sums for the sentences before each one, to begin from when they are the beginning of another reading. */
  readonly bags: readonly (readonly number[])[];
  /** How many different features there are, and how many in the sentences before each one. */
  readonly count: number;
  readonly counts: readonly number[];
}

let features: KnownFeatures | undefined;

/** What takes the features of a model; shared, since weighing never nests. */
function sinkOf(model: Model): KnownFeatures {
  if (features?.model !== model) {
    features = new KnownFeatures(model);
    marks = new Int32Array(model.features.keys.length);
  }
  return features;
}

/** For each feature the last time that it was added to a bag. */
let marks = new Int32Array(0);
let stamp = 0;

// A plain list: typed arrays of this size cost more to make than to fill.
const zeros = (): number[] => new Array<number>(WIDTH).fill(0);

/** The sums of the pooled weights of some features. */
function pool(rows: Int32Array, places: readonly number[], count: number): readonly number[] {
  const sums = zeros();
  addRows(rows, START.pooled, places, count, sums);
  return sums;
}

const fresh: number[] = [];

/** Marks the first features of a list as seen, and adds the weights of those that were not. */
function addUnseen(rows: Int32Array, places: readonly number[], all: number, sums: number[]): number {
  let count = 0;
  for (let i = 0; i < all; i++) {
    const place = places[i]!;
    if (marks[place] === stamp) continue;
    marks[place] = stamp;
    fresh[count++] = place;
  }
  addRows(rows, START.bag, fresh, count, sums);
  return count;
}

/** Marks features as seen. */
function see(places: readonly number[]): void {
  for (let i = 0; i < places.length; i++) marks[places[i]!] = stamp;
}

/** Weighs a reading; of a part of another one only what is not the same as there. */
export function weigh(reading: Reading, model: Model, longer: Weighed | null): Weighed {
  const sink = sinkOf(model);
  const rows = rowsOf(model);
  const from = longer === null ? NOTHING : reading.part!.from;
  const settings = settingsFor(reading, model, longer);
  const sentences: WeighedSentence[] = [];
  for (let s = 0; s < reading.message.sentences.length; s++) {
    const there = from[s] ?? -1;
    if (there >= 0) {
      sentences.push(longer!.sentences[there]!);
      continue;
    }
    const notes = addSentence(reading, s, settings, sink);
    const places = sink.take();
    sentences.push({ notes, places, pooled: pool(rows, places, places.length) });
  }
  addWhole(reading, sentences, settings, sink);
  const same = samePlaces(from);
  const bag = longer === null ? zeros() : longer.bags[same]!.slice();
  // Only what has paragraphs has parts that begin with what was summed up to there.
  const hasParts = longer === null && reading.message.text.includes('\n\n');
  const bags: (readonly number[])[] = [];
  const counts: number[] = [];
  let count = longer === null ? 0 : longer.counts[same]!;
  stamp++;
  for (let s = 0; s < sentences.length; s++) {
    if (hasParts) {
      bags.push(bag.slice());
      counts.push(count);
    }
    const { places } = sentences[s]!;
    if (s < same) see(places);
    else count += addUnseen(rows, places, places.length, bag);
  }
  if (hasParts) {
    bags.push(bag.slice());
    counts.push(count);
  }
  const { places, taken } = sink;
  count += addUnseen(rows, places, taken, bag);
  const pooled = pool(rows, places, taken);
  sink.clear();
  return { settings, sentences, pooled, bag, bags, count, counts };
}

const NOTHING: readonly number[] = [];

/** How many sentences at the start stand in the same place in a longer reading. */
function samePlaces(from: readonly number[]): number {
  let same = 0;
  while (same < from.length && from[same] === same) same++;
  return same;
}

/** What a reading is weighed with: a part mostly needs nothing of its own, a beginning never. */
const settingsFor = (reading: Reading, model: Model, longer: Weighed | null): Settings =>
  longer === null || (reading.whole === null && reading.part!.from.includes(-1))
    ? settingsOf(reading, model.classes)
    : longer.settings;
