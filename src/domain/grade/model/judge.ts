import type { Range, Sentence } from '../../message/message.ts';
import { parseMessage } from '../../message/parse.ts';
import { once, type Reading, readBeginning, readExcerpt } from '../reading.ts';
import { unsupported } from '../signs.ts';
import { type Core, saysNothing, withoutFiller } from './filler.ts';
import { ANY, FIRST_STRENGTH, HARD, HARD_COUNT, LABELS, type Label } from './labels.ts';
import { type Model, shareOf } from './model.ts';
import { rowsOf, START, sumIn, WIDTH } from './rows.ts';
import { type Weighed, weigh } from './weigh.ts';

/** The statistical judgement of a message. */
export interface Judgement {
  /** Probability of every label, in the order of LABELS. */
  readonly p: readonly number[];
  /** The sentence that speaks most for a label. */
  readonly span: (label: Label) => Range;
}

const squash = (z: number): number => 1 / (1 + Math.exp(-z));
const LEAST_CHANCE = 1e-4;
const logit = (p: number): number => Math.log(Math.max(LEAST_CHANCE, p) / Math.max(LEAST_CHANCE, 1 - p));

/** The probability of every label of one text. */
function probabilitiesOf({ sentences, pooled, bag, count }: Weighed, model: Model): readonly number[] {
  // A plain list: typed arrays of this size cost more to make than to fill.
  const p: number[] = [];
  const share = shareOf(count);
  const sums = sentences.map(one => one.pooled);
  for (let l = 0; l < WIDTH; l++) {
    const scale = model.pooled.scale[l]!;
    // The sums are whole numbers and the scale is none below zero.
    let top = -1e9;
    for (let s = 0; s < sums.length; s++) if (sums[s]![l]! > top) top = sums[s]![l]!;
    const most = top * scale;
    let sum = 0;
    for (let s = 0; s < sums.length; s++) {
      const behind = sums[s]![l]! * scale - most;
      sum += behind === 0 ? 1 : Math.exp(behind);
    }
    const one = pooled[l]! * scale + model.pooled.bias[l]! + (sums.length > 0 ? most + Math.log(sum) : 0);
    p.push(squash((one + share * bag[l]! * model.bag.scale[l]! + model.bag.bias[l]!) / 2));
  }
  return p;
}

/** A text taken as it stands: what was weighed, and the probability of every label. */
interface Raw {
  readonly model: Model;
  readonly weighed: Weighed;
  readonly p: readonly number[];
}

const known = once((): { raw: Raw | null } => ({ raw: null }));

function rawOf(reading: Reading, model: Model): Raw {
  const holder = known(reading);
  if (holder.raw?.model !== model) {
    const whole = reading.part === null ? null : rawOf(reading.part.of, model).weighed;
    const weighed = weigh(reading, model, whole);
    holder.raw = { model, weighed, p: probabilitiesOf(weighed, model) };
  }
  return holder.raw;
}

/** The probability of every label of a text taken as it stands. */
export const rawJudgement = (reading: Reading, model: Model): readonly number[] => rawOf(reading, model).p;

const MOST_VIEWS = 5;
const LONGEST_TEXT = 12_000;

/**
 * Judges a message. A fault that the message has without what says nothing at its end, it has with that too: praise or
 * excuses never lift it.
 */
export function judge(reading: Reading, model: Model): Judgement {
  const { weighed, p: own } = rawOf(reading, model);
  const p = own.slice();
  for (const view of views(reading)) {
    const shorter = rawJudgement(view, model);
    for (let l = 0; l < WIDTH; l++) if (l < FIRST_STRENGTH || l >= ANY) p[l] = Math.max(p[l]!, shorter[l]!);
  }
  doubt(p, reading);
  const spans = new Map<Label, Range>();
  const span = (name: Label): Range => {
    let found = spans.get(name);
    if (found === undefined) {
      found = spanOf(reading, weighed, model, LABELS.indexOf(name));
      spans.set(name, found);
    }
    return found;
  };
  return { p, span };
}

/** Lessens the chance of faults that the message has no sign of, and with them the gates that they would have opened. */
function doubt(p: number[], reading: Reading): void {
  const faults = unsupported(reading);
  if (faults.size === 0) return;
  const any = greatest(p, FIRST_STRENGTH);
  const hard = greatest(p, HARD_COUNT);
  for (const [id, left] of faults) p[LABELS.indexOf(id)]! *= left;
  p[ANY]! *= greatest(p, FIRST_STRENGTH) / any;
  p[HARD]! *= greatest(p, HARD_COUNT) / hard;
}

/** The greatest of the first probabilities. */
function greatest(p: ArrayLike<number>, count: number): number {
  let most = 1e-9;
  for (let l = 0; l < count; l++) most = Math.max(most, p[l]!);
  return most;
}

/** What is judged too: the message without each ending that says nothing, and without all that says nothing. */
function views(reading: Reading): readonly Reading[] {
  const found: Reading[] = [];
  const whole = reading.message;
  const message = whole.text.length > LONGEST_TEXT ? parseMessage(whole.text.slice(0, LONGEST_TEXT)) : whole;
  const { text } = message;
  for (let end = text.lastIndexOf('\n\n'); end > 0 && found.length < MOST_VIEWS; ) {
    if (!saysNothing(message, end, text.length, reading.profile)) break;
    found.push(readBeginning(reading, end));
    end = text.lastIndexOf('\n\n', end - 1);
  }
  const core = withoutFiller(message, reading.profile);
  if (core !== null && core.text.trim() !== '') {
    const isSame = message === whole;
    found.push(readCore(reading, isSame ? core : { ...core, paragraphs: null }));
  }
  return found;
}

/** Reads what a message says without its filler; often that is a beginning of it. */
const readCore = (reading: Reading, { text, paragraphs }: Core): Reading =>
  reading.message.text.startsWith(`${text}\n\n`)
    ? readBeginning(reading, text.length)
    : readExcerpt(reading, text, paragraphs);

const CLOSING =
  /^(?:with |many |thanks and )?(?:kind |best |warm |warmest )?(?:regards|wishes|greetings|thanks|sincerely|cheers)\b/i;
const LONGEST_CLOSING = 6;

/** Whether a sentence of the body only takes leave: it shows no fault. */
const isClosing = (text: string, { start, end, first, last }: Sentence): boolean =>
  last - first <= LONGEST_CLOSING && CLOSING.test(text.slice(start, end));

/** The sentence that speaks most for a label. */
function spanOf({ message: { sentences, text } }: Reading, weighed: Weighed, model: Model, l: number): Range {
  const { bag, pooled } = model;
  const rows = rowsOf(model);
  let best = -1;
  let most = -Infinity;
  for (let s = 0; s < sentences.length; s++) {
    if (LABELS[l] !== 'thanks' && (sentences[s]!.role !== 'body' || isClosing(text, sentences[s]!))) continue;
    const { places, pooled: sums } = weighed.sentences[s]!;
    const score = sums[l]! * pooled.scale[l]! + sumIn(rows, START.bag, places, l) * bag.scale[l]!;
    if (score > most) {
      most = score;
      best = s;
    }
  }
  const found = sentences[best] ?? sentences[0];
  return found === undefined ? { start: 0, end: 0 } : { start: found.start, end: found.end };
}

/** The gates' scores of a judgement: how likely any fault is, and any hard fault. */
export const gates = (p: ArrayLike<number>): { readonly any: number; readonly hard: number } => ({
  any: gateOf(p, p[ANY]!, FIRST_STRENGTH),
  hard: gateOf(p, p[HARD]!, HARD_COUNT),
});

/** What the label of all of the first faults says, the likeliest of them and all of them together, each as much. */
function gateOf(p: ArrayLike<number>, own: number, count: number): number {
  let none = 1;
  for (let l = 0; l < count; l++) none *= 1 - p[l]!;
  return squash((logit(own) + logit(1 - none) + logit(greatest(p, count))) / 3);
}
