import { foldName } from '../message/fold.ts';
import type { FaultId, StrengthId } from '../rubric.ts';
import { type Clause, clausesOf, ONE_LINE, wholeSentence, widened } from './clauses.ts';
import { evidenceOf } from './evidence.ts';
import { later, lazily } from './later.ts';
import type { Reading } from './reading.ts';
import type { Evidence, Finding, Rule, Strength } from './rule.ts';
import { STRENGTH_RULES } from './rules/index.ts';
import { thanks } from './rules/thanks.ts';
import { wayOut } from './rules/way-out.ts';
import { SHOWING } from './showing.ts';
import { gather, type SpanOf } from './span.ts';
import { isSpoilt, spokenAgainst } from './spoilt.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that show a strength; the less plainly they do, the later they are told. */
interface Shown extends Evidence {
  readonly rank: number;
}

const ALL: readonly StrengthId[] = ['personal', 'value', 'purpose', 'way-out', 'thanks'];

/** Strengths that cannot be praised next to a fault, wherever they stand. */
const CLASHES: { readonly [Id in FaultId]?: readonly StrengthId[] } = {
  generic: ['personal'],
  'no-purpose': ['purpose'],
  'empty-follow-up': ['value'],
  'sales-pitch': ['value', 'purpose'],
  'spam-chain': ['personal', 'value', 'purpose', 'way-out'],
  'personal-advance': ['personal', 'value', 'purpose', 'way-out'],
  hostile: ['personal', 'value', 'purpose', 'way-out'],
  'not-a-message': ALL,
};

/** Strengths that are not told of a message that is not to be sent, whatever is wrong with it. */
const OF_CONTACT: readonly StrengthId[] = ['personal', 'value'];

/** The strengths of a message with the words that show them, away from the words of its faults where that can be; the best to tell first. */
export function strengthsIn(
  ids: readonly StrengthId[],
  reading: Reading,
  spanOf: SpanOf,
  faults: readonly Finding[],
): readonly Strength[] {
  const spoken = spokenAgainst(reading, faults);
  const isFree = (range: Range): boolean =>
    spoken.every(({ start, end }) => range.end <= start || end <= range.start);
  const clashing = new Set(
    faults.flatMap(({ id, hard }) => [...(CLASHES[id] ?? []), ...(hard ? OF_CONTACT : [])]),
  );
  return STRENGTH_RULES.filter(rule => ids.includes(rule.id))
    .map((rule, index) => {
      const isOut = clashing.has(rule.id);
      const range = shownBy(
        rule.id,
        reading,
        spanOf(rule.id),
        (range, words) => !isOut && isFree(range) && !isSpoilt(rule.id, words, faults),
      );
      const { start, end, quote } = gather(reading, range);
      const strength = lazily<Strength>({
        id: rule.id,
        start,
        end,
        quote,
        what: later(() => rule.what(range, reading)),
        topic: rule.topic,
        ...(range.rank === UNTOLD ? { untold: true } : {}),
      });
      // What shows itself less plainly is told after the rest.
      return { strength, rank: index + range.rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ strength }) => strength);
}

/** The most pieces of evidence for a strength that are looked at. */
const MOST = 60;

/** A slot of a template: nothing to be praised. */
const SLOT = /[[\]{}<>]|__|[A-Z]_[A-Z]/;

/** The words that show a strength best and that no fault touches; else the best of all. */
function shownBy(
  id: StrengthId,
  reading: Reading,
  driving: Range,
  isFree: (range: Range, words: string) => boolean,
): Shown {
  const { text } = reading.message;
  let first: Range | undefined;
  let seen = 0;
  for (const { range, worth } of candidates(id, reading, driving)) {
    first ??= range;
    if (seen++ > MOST) break;
    const words = text.slice(range.start, Math.min(range.end + 3, range.start + 600));
    if (isFree(range, words) && !SLOT.test(words))
      return {
        start: range.start,
        end: range.end,
        weight: Math.min(worth, 1),
        rank: worth >= PLAIN ? 0 : 2.5,
      };
  }
  return { ...(first ?? driving), weight: 0, rank: UNTOLD };
}

/** The rank of words that do not show the strength, or that a fault touches. */
const UNTOLD = 10;
/** From so much on, words show a strength by themselves. */
const PLAIN = 0.7;
/** What the sentence adds that spoke most for the strength in the model. */
const DRIVING = 0.35;

interface Candidate {
  readonly range: Range;
  readonly worth: number;
}

/** From so much on, words show a strength where nothing shows it plainly. */
const LEAST: Readonly<Record<StrengthId, number>> = {
  personal: 0.45,
  value: 0.4,
  purpose: 0.7,
  'way-out': 0.5,
  thanks: 0.4,
};

/** Words that may show a strength, the best first; of a short sentence the whole comes before a part. */
function* candidates(id: StrengthId, reading: Reading, driving: Range): Generator<Candidate> {
  const showing = SHOWING[id];
  const bonus = ({ start, end }: Range): number =>
    start >= driving.start && end <= driving.end ? DRIVING : 0;
  if (id === 'thanks') yield* greetingOf(reading);
  const found = clausesOf(reading)
    .map(clause => ({ clause, shows: showing(clause, reading), bonus: bonus(clause) }))
    .filter(({ shows }) => shows >= LEAST[id])
    .sort((a, b) => b.shows + b.bonus - a.shows - a.bonus || a.clause.start - b.clause.start);
  for (const { clause, shows, bonus } of found) {
    const worth = shows + bonus;
    const wide = wider(id, reading, clause);
    if (wide !== undefined && showing(wide, reading) >= Math.max(Math.min(PLAIN, shows), shows - 0.8))
      yield { range: wide, worth };
    yield { range: clause, worth };
  }
  if (id === 'thanks') yield* bare(thanks, reading);
  if (id === 'way-out') yield* bare(wayOut, reading);
  if (id === 'thanks') yield* salutation(reading);
}

const ASKS =
  /^(?:would|could|can|will|may|might|is|are|was|do|does|did|has|have|shall|should|how|what|which|why|where|when|who|whom|whose|i|we|please|tell|let|happy|glad|happy)(?!\w)/i;

/** As much of the sentence as a clause needs in order to be understood. */
function wider(id: StrengthId, reading: Reading, clause: Clause): Clause | undefined {
  const whole = wholeSentence(reading, clause);
  if (whole !== undefined) return whole;
  const { text, sentences } = reading.message;
  const words = text.slice(clause.start, clause.end);
  if (id === 'way-out' && /^(?:if|should|in case|when)(?!\w)/i.test(words))
    return widened(reading, clause, { toEnd: true });
  if (id !== 'purpose') return undefined;
  const before = clausesOf(reading).filter(
    one => one.sentence === clause.sentence && one.start <= clause.start,
  );
  const from = before.findLast(one => ASKS.test(text.slice(one.start, one.start + 12)));
  const first = from?.first ?? sentences[clause.sentence]!.first;
  const isQuestion = sentences[clause.sentence]!.type === 'question';
  if (first === clause.first && !isQuestion) return undefined;
  const wide = widened(reading, clause, { first, toEnd: isQuestion });
  return wide.end - wide.start > 2 * ONE_LINE ? undefined : wide;
}

/** What a rule finds, word for word, also in greeting and sign-off. */
const bare = (rule: Rule<StrengthId>, reading: Reading): readonly Candidate[] =>
  evidenceOf(rule, reading).map(range => ({ range, worth: PLAIN }));

/** The reader's name before the first comma, in whatever language it is greeted. */
function salutation({ message: { text, greeting }, profile }: Reading): readonly Candidate[] {
  const words = /^\s*(\p{L}[\p{L}’' .-]{1,34})(?=[,!\n])/u.exec(text)?.[1];
  if (words === undefined || greeting !== null) return [];
  const isNamed = foldName(words)
    .split(' ')
    .some(word => profile.names.includes(word));
  return isNamed ? [{ range: { start: 0, end: text.indexOf(words) + words.length }, worth: PLAIN }] : [];
}

const OFFHAND = ['yo', 'sup', 'oi'];

/** A civil greeting, with the name that follows a title. */
function greetingOf({ message: { greeting, text } }: Reading): readonly Candidate[] {
  if (greeting === null || greeting.word === '' || OFFHAND.includes(greeting.word)) return [];
  const isOpen =
    (greeting.title !== '' || text[greeting.end] === '.') &&
    /\b\p{L}{1,3}$/u.test(text.slice(greeting.start, greeting.end));
  // Here, where it is seldom needed: a pattern with letters of all scripts takes long to read.
  const rest = isOpen
    ? /^\.? \p{L}[\p{L}’'-]{1,20}(?=[,!.\n]| -)/u.exec(text.slice(greeting.end, greeting.end + 30))
    : null;
  const end = greeting.end + (rest?.[0].length ?? 0);
  return [{ range: { start: greeting.start, end }, worth: 1 }];
}
