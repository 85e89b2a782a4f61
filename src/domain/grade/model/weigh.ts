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
  if (features?.model !== model) features = new KnownFeatures(model);
  return features;
}

// A plain list: typed arrays of this size cost more to make than to fill.
const zeros = (): number[] => new Array<number>(WIDTH).fill(0);

/** The sums of the pooled weights of the features taken last. */
function pool(rows: Int32Array, { places, count }: KnownFeatures): readonly number[] {
  const sums = zeros();
  addRows(rows, START.pooled, places, count, sums);
  return sums;
}

/** Weighs a reading; of a part of another one only what is not the same as there. */
export function weigh(reading: Reading, model: Model, longer: Weighed | null): Weighed {
  const sink = sinkOf(model);
  const rows = rowsOf(model);
  const from = longer === null ? NOTHING : reading.part!.from;
  const settings = settingsFor(reading, model, longer);
  const same = samePlaces(from);
  const bag = longer === null ? zeros() : longer.bags[same]!.slice();
  let count = longer === null ? 0 : longer.counts[same]!;
  // Only what has paragraphs has parts that begin with what was summed up to there.
  const hasParts = longer === null && reading.message.text.includes('\n\n');
  const bags: (readonly number[])[] = [];
  const counts: number[] = [];
  const sentences: WeighedSentence[] = [];
  sink.beginText();
  for (let s = 0; s < reading.message.sentences.length; s++) {
    if (hasParts) {
      bags.push(bag.slice());
      counts.push(count);
    }
    const there = from[s] ?? -1;
    const known = there >= 0 ? longer!.sentences[there]! : null;
    if (known === null) sentences.push(weighSentence(reading, s, settings, rows, sink));
    else {
      sentences.push(known);
      if (s < same) sink.skip(known.places);
      else sink.takeAll(known.places);
    }
    addRows(rows, START.bag, sink.fresh, sink.freshCount, bag);
    count += sink.freshCount;
    sink.beginPart();
  }
  if (hasParts) {
    bags.push(bag.slice());
    counts.push(count);
  }
  addWhole(reading, sentences, settings, sink);
  addRows(rows, START.bag, sink.fresh, sink.freshCount, bag);
  count += sink.freshCount;
  const pooled = pool(rows, sink);
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

function weighSentence(
  reading: Reading,
  index: number,
  settings: Settings,
  rows: Int32Array,
  sink: KnownFeatures,
): WeighedSentence {
  const notes = addSentence(reading, index, settings, sink);
  return { notes, places: sink.places.slice(0, sink.count), pooled: pool(rows, sink) };
}
