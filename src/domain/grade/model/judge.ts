import type { Message, Sentence } from '../../message/message.ts';
import { parseMessage, upToBlankLine } from '../../message/parse.ts';
import { type Reading, readParsed } from '../reading.ts';
import { featuresOf } from './features.ts';
import { isFiller, withoutFiller } from './filler.ts';
import { ANY, FIRST_STRENGTH, HARD, HARD_COUNT, LABELS, type Label } from './labels.ts';
import { type Model, WIDTH } from './model.ts';
import { find } from './table.ts';

/** The statistical judgement of a message. */
export interface Judgement {
  /** Probability of every label, in the order of LABELS. */
  readonly p: Float64Array;
  /** The sentence that speaks most for a label. */
  readonly span: (label: Label) => { readonly start: number; readonly end: number };
}

/** The features of a text as places in the model's list, sentence by sentence (0: the message as a whole). */
interface Places {
  readonly place: Int32Array;
  /** Where the features of each segment end. */
  readonly ends: Int32Array;
}

/** For each feature, the last segment and the last text in which it was seen; shared, since judging never nests. */
let marks = new Int32Array(0);
let textMarks = new Int32Array(0);
let stamp = 0;

function placesOf(reading: Reading, model: Model): Places {
  const { hash, sentence } = featuresOf(reading, model.classes);
  const size = reading.message.sentences.length + 1;
  const ends = new Int32Array(size);
  const found = new Int32Array(hash.length);
  for (let i = 0; i < hash.length; i++) {
    found[i] = find(model.features, hash[i]!);
    if (found[i]! >= 0) ends[sentence[i]! + 1]!++;
  }
  for (let s = 1; s < size; s++) ends[s]! += ends[s - 1]!;
  const next = new Int32Array(size);
  for (let s = 1; s < size; s++) next[s] = ends[s - 1]!;
  const place = new Int32Array(ends[size - 1]!);
  for (let i = 0; i < found.length; i++) if (found[i]! >= 0) place[next[sentence[i]! + 1]!++] = found[i]!;
  return { place, ends };
}

/** Adds up the weights of a layer over distinct features; `mark` is the list in which seen features are noted. */
function addUp(
  { place, ends }: Places,
  segment: number,
  weights: Int8Array,
  mark: Int32Array,
  sums: Int32Array,
  at: number,
): void {
  for (let i = segment === 0 ? 0 : ends[segment - 1]!; i < ends[segment]!; i++) {
    const one = place[i]!;
    if (mark[one] === stamp) continue;
    mark[one] = stamp;
    const base = one * WIDTH;
    for (let l = 0; l < WIDTH; l++) sums[at + l]! += weights[base + l]!;
  }
}

/** The logit of every label of one text. */
function logitsOf(places: Places, model: Model): Float64Array {
  const size = places.ends.length;
  if (marks.length < model.features.keys.length) {
    marks = new Int32Array(model.features.keys.length);
    textMarks = new Int32Array(model.features.keys.length);
  }
  const bag = new Int32Array(WIDTH);
  const pooled = new Int32Array(size * WIDTH);
  stamp++;
  for (let s = 0; s < size; s++) addUp(places, s, model.bag.weights, textMarks, bag, 0);
  for (let s = 0; s < size; s++) {
    stamp++;
    addUp(places, s, model.pooled.weights, marks, pooled, s * WIDTH);
  }
  const logits = new Float64Array(WIDTH);
  for (let l = 0; l < WIDTH; l++) {
    const scale = model.pooled.scale[l]!;
    let best = -1e9;
    for (let s = 1; s < size; s++) best = Math.max(best, pooled[s * WIDTH + l]! * scale);
    let sum = 0;
    for (let s = 1; s < size; s++) sum += Math.exp(pooled[s * WIDTH + l]! * scale - best);
    const one = pooled[l]! * scale + model.pooled.bias[l]! + (size > 1 ? best + Math.log(sum) : 0);
    logits[l] = (one + bag[l]! * model.bag.scale[l]! + model.bag.bias[l]!) / 2;
  }
  return logits;
}

const squash = (z: number): number => 1 / (1 + Math.exp(-z));

/** The probability of every label of a text taken as it stands. */
export function rawJudgement(reading: Reading, model: Model): Float64Array {
  return logitsOf(placesOf(reading, model), model).map(squash);
}

/** Faults that are a lack of something: more text may rightly cure them, but not empty words. */
const LACKS: ReadonlySet<string> = new Set([
  'generic',
  'no-purpose',
  'empty-follow-up',
  'not-a-message',
  'wrong-facts',
  'any',
]);
const MOST_VIEWS = 5;
const LONGEST_TEXT = 12_000;

/**
 * Judges a message. A fault that an earlier part of the message has, up to some paragraph, the whole has too: praise
 * or excuses added at the end never lift it. For faults that are a lack this holds when what follows says nothing.
 */
export function judge(reading: Reading, model: Model): Judgement {
  const { message, situation } = reading;
  const places = placesOf(reading, model);
  const p = logitsOf(places, model).map(squash);
  for (const { view, allFaults } of views(message)) {
    const shorter = rawJudgement(readParsed(view, situation, reading.bad), model);
    for (let l = 0; l < WIDTH; l++) {
      if (l >= FIRST_STRENGTH && l < ANY) continue;
      if (allFaults || !LACKS.has(LABELS[l]!)) p[l] = Math.max(p[l]!, shorter[l]!);
    }
  }
  return { p, span: name => spanOf(message.sentences, places, model, LABELS.indexOf(name)) };
}

/** Parts of a text that are judged too: up to each paragraph, and without what says nothing. */
function views(whole: Message): readonly { readonly view: Message; readonly allFaults: boolean }[] {
  const found: { view: Message; allFaults: boolean }[] = [];
  const text = whole.text.slice(0, LONGEST_TEXT);
  let empty = true;
  for (let end = text.lastIndexOf('\n\n'); end > 0 && found.length < MOST_VIEWS; ) {
    empty &&= isFiller(text.slice(end));
    found.push({ view: upToBlankLine(whole, end), allFaults: empty });
    end = text.lastIndexOf('\n\n', end - 1);
  }
  const core = withoutFiller(text);
  if (core !== text && core.trim() !== '') found.push({ view: parseMessage(core), allFaults: true });
  return found;
}

/** The sentence that speaks most for a label. */
function spanOf(
  sentences: readonly Sentence[],
  places: Places,
  model: Model,
  l: number,
): { readonly start: number; readonly end: number } {
  const { place, ends } = places;
  let best = -1;
  let most = -Infinity;
  sentences.forEach((sentence, i) => {
    if (sentence.role !== 'body' && LABELS[l] !== 'thanks') return;
    let score = 0;
    stamp++;
    for (let k = ends[i]!; k < ends[i + 1]!; k++) {
      const one = place[k]!;
      if (marks[one] === stamp) continue;
      marks[one] = stamp;
      const at = one * WIDTH + l;
      score +=
        model.pooled.weights[at]! * model.pooled.scale[l]! + model.bag.weights[at]! * model.bag.scale[l]!;
    }
    if (score > most) {
      most = score;
      best = i;
    }
  });
  const found = sentences[best] ?? sentences[0];
  return found === undefined ? { start: 0, end: 0 } : { start: found.start, end: found.end };
}

/** The gates' scores of a judgement: how likely any fault is, and any hard fault. */
export function gates(p: ArrayLike<number>): { readonly any: number; readonly hard: number } {
  let none = 1;
  let noneHard = 1;
  for (let l = 0; l < FIRST_STRENGTH; l++) {
    none *= 1 - p[l]!;
    if (l < HARD_COUNT) noneHard *= 1 - p[l]!;
  }
  return { any: (p[ANY]! + 1 - none) / 2, hard: (p[HARD]! + 1 - noneHard) / 2 };
}
