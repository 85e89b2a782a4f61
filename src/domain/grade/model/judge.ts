import type { Sentence } from '../../message/message.ts';
import { type Reading, read } from '../reading.ts';
import { featuresOf } from './features.ts';
import { isFiller } from './filler.ts';
import { ANY, FIRST_STRENGTH, HARD, HARD_COUNT, LABELS, type Label } from './labels.ts';
import { type Layer, type Model, WIDTH } from './model.ts';
import { find } from './table.ts';

/** The statistical judgement of a message. */
export interface Judgement {
  /** Probability of every label, in the order of LABELS. */
  readonly p: Float64Array;
  /** The sentence that speaks most for a label. */
  readonly span: (label: Label) => { readonly start: number; readonly end: number };
}

/** Scores of one text: logit per label, and what each sentence adds to it. */
interface Scores {
  readonly logits: Float64Array;
  readonly bySentence: Float64Array;
}

/** The features of a text as places in the model's list: whole message first, then one list per sentence. */
function placesOf(reading: Reading, model: Model): readonly (readonly number[])[] {
  const { hash, sentence } = featuresOf(reading, model.classes);
  const places: number[][] = Array.from({ length: reading.message.sentences.length + 1 }, () => []);
  for (let i = 0; i < hash.length; i++) {
    const place = find(model.features, hash[i]!);
    if (place >= 0) places[sentence[i]! + 1]!.push(place);
  }
  for (const list of places) list.sort((a, b) => a - b);
  return places;
}

function add(sums: Float64Array, at: number, layer: Layer, place: number): void {
  const base = place * WIDTH;
  for (let l = 0; l < WIDTH; l++) sums[at + l]! += layer.weights[base + l]!;
}

function scoresOf(reading: Reading, model: Model): Scores {
  const places = placesOf(reading, model);
  const size = places.length;
  const bag = new Float64Array(WIDTH);
  const pooled = new Float64Array(size * WIDTH);
  const bySentence = new Float64Array(size * WIDTH);
  const seen = new Set<number>();
  places.forEach((list, s) => {
    let previous = -1;
    for (const place of list) {
      if (place === previous) continue;
      previous = place;
      add(pooled, s * WIDTH, model.pooled, place);
      add(bySentence, s * WIDTH, model.bag, place);
      if (seen.has(place)) continue;
      seen.add(place);
      add(bag, 0, model.bag, place);
    }
  });
  const logits = new Float64Array(WIDTH);
  for (let l = 0; l < WIDTH; l++) {
    const scale = model.pooled.scale[l]!;
    let best = -1e9;
    for (let s = 1; s < size; s++) best = Math.max(best, pooled[s * WIDTH + l]! * scale);
    let sum = 0;
    for (let s = 1; s < size; s++) {
      const score = pooled[s * WIDTH + l]! * scale;
      sum += Math.exp(score - best);
      bySentence[s * WIDTH + l] = bySentence[s * WIDTH + l]! * model.bag.scale[l]! + score;
    }
    const sentences = size > 1 ? best + Math.log(sum) : 0;
    const one = pooled[l]! * scale + model.pooled.bias[l]! + sentences;
    const two = bag[l]! * model.bag.scale[l]! + model.bag.bias[l]!;
    logits[l] = (one + two) / 2;
  }
  return { logits, bySentence };
}

const squash = (z: number): number => 1 / (1 + Math.exp(-z));

/** The probability of every label of a text taken as it stands. */
export function rawJudgement(reading: Reading, model: Model): Float64Array {
  return scoresOf(reading, model).logits.map(squash);
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
  const scores = scoresOf(reading, model);
  const p = scores.logits.map(squash);
  const text = message.text.slice(0, LONGEST_TEXT);
  let end = text.lastIndexOf('\n\n');
  let empty = true;
  for (let views = 0; end > 0 && views < MOST_VIEWS; views++) {
    empty &&= isFiller(text.slice(end));
    const shorter = scoresOf(read(text.slice(0, end), situation, reading.bad?.text), model).logits;
    for (let l = 0; l < WIDTH; l++) {
      if (l >= FIRST_STRENGTH && l < ANY) continue;
      if (empty || !LACKS.has(LABELS[l]!)) p[l] = Math.max(p[l]!, squash(shorter[l]!));
    }
    end = text.lastIndexOf('\n\n', end - 1);
  }
  return { p, span: label => spanOf(message.sentences, scores.bySentence, LABELS.indexOf(label)) };
}

function spanOf(
  sentences: readonly Sentence[],
  bySentence: Float64Array,
  label: number,
): { readonly start: number; readonly end: number } {
  let best = -1;
  let most = -Infinity;
  sentences.forEach((sentence, i) => {
    if (sentence.role !== 'body' && label !== LABELS.indexOf('thanks')) return;
    const score = bySentence[(i + 1) * WIDTH + label]!;
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
