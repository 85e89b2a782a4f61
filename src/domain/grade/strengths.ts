import type { FaultId, StrengthId } from '../rubric.ts';
import { isCommon } from './common-words.ts';
import { evidenceOf, overTokens } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { Evidence, Finding, Rule, Strength } from './rule.ts';
import { STRENGTH_RULES } from './rules/index.ts';
import { gather, type SpanOf } from './span.ts';
import { clauseAround, isWhole } from './wording.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Faults of the message as a whole: they do not speak against the words that they mark. */
const OF_THE_WHOLE: ReadonlySet<FaultId> = new Set([
  'generic',
  'no-purpose',
  'not-a-message',
  'empty-follow-up',
  'follow-up-too-soon',
  'third-follow-up',
  'too-long',
]);

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

/** Cues that tell a wish within a sentence. */
const WISHES = ['purpose.connect', 'purpose.ask', 'job.ask_about', 'value.share'];

/** The strengths of a message with the words that show them, away from the words of its faults where that can be; the best to tell first. */
export function strengthsIn(
  ids: readonly StrengthId[],
  reading: Reading,
  spanOf: SpanOf,
  faults: readonly Finding[],
): readonly Strength[] {
  const isFree = (range: Range): boolean =>
    faults.every(
      fault =>
        (OF_THE_WHOLE.has(fault.id) && isWhole(reading, fault)) ||
        range.end <= fault.start ||
        fault.end <= range.start,
    );
  const clashing = new Set(faults.flatMap(fault => CLASHES[fault.id] ?? []));
  return STRENGTH_RULES.filter(rule => ids.includes(rule.id))
    .map((rule, index) => {
      const shown = clashing.has(rule.id) ? undefined : shownBy(rule, reading, spanOf, isFree);
      const range = shown ?? candidates(rule, reading, spanOf)[0]!;
      const strength: Strength = {
        id: rule.id,
        ...gather(reading, range),
        what: rule.what(range, reading),
        topic: rule.topic,
        ...(shown === undefined ? { clashes: true } : {}),
      };
      // Words that no rule knows, only the model, are told after those that a rule found.
      return { strength, rank: index + (shown === undefined ? 10 : range.weight === 0 ? 2.5 : 0) };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ strength }) => strength);
}

/** The fewest words that show a strength when they stand alone. */
const FEWEST: Readonly<Record<StrengthId, number>> = {
  personal: 2,
  value: 2,
  purpose: 4,
  'way-out': 2,
  thanks: 1,
};

const wordsIn = ({ message }: Reading, { start, end }: Range): number =>
  message.tokens.filter(one => one.kind === 'word' && one.start >= start && one.end <= end).length;

/** The best evidence that no fault touches, widened to its clause. */
function shownBy(
  rule: Rule<StrengthId>,
  reading: Reading,
  spanOf: SpanOf,
  isFree: (range: Range) => boolean,
): Evidence | undefined {
  for (const one of candidates(rule, reading, spanOf)) {
    const isGreeting = one.end <= (reading.message.greeting?.end ?? 0);
    const range = isGreeting ? one : clauseAround(reading, one);
    // Half a clause would not be understood.
    if (isFree(range) && (rule.id === 'thanks' || wordsIn(reading, range) >= FEWEST[rule.id]))
      return { ...one, start: range.start, end: range.end };
  }
  return undefined;
}

/** Words that may show a strength, the best first: what its rule found, else what the model looked at. */
function candidates(rule: Rule<StrengthId>, reading: Reading, spanOf: SpanOf): readonly Evidence[] {
  const driving = spanOf(rule.id);
  const worth = (one: Evidence): number =>
    one.weight + (one.start >= driving.start && one.end <= driving.end ? 0.01 : 0);
  const found = [...evidenceOf(rule, reading)].sort((a, b) => worth(b) - worth(a) || a.start - b.start);
  if (rule.id === 'purpose') found.push(...wishes(reading));
  if (found.length > 0) return found;
  const telling = rule.id === 'personal' ? tellingSentences(reading) : [];
  return [...telling, { ...driving, weight: 0 }];
}

const wishes = (reading: Reading): readonly Evidence[] =>
  WISHES.flatMap(cue => reading.cue(cue)).map(hit => overTokens(reading, hit.first, hit.last, 0.3));

/** Sentences of the body by how many words they have that are not everyday ones. */
function tellingSentences({ message }: Reading): readonly Evidence[] {
  return message.sentences
    .filter(one => one.role === 'body')
    .map(({ start, end, first, last }) => {
      const words = message.tokens.slice(first, last).filter(({ kind }) => kind === 'word');
      const rare = words.filter(({ lemma, lower }) => lower.length > 2 && !isCommon(lemma)).length;
      const ofReader = words.some(({ lower }) => lower === 'you' || lower === 'your');
      return { start, end, weight: 0, worth: rare + (ofReader ? 1.5 : 0) };
    })
    .filter(({ worth }) => worth >= 1)
    .sort((a, b) => b.worth - a.worth || a.start - b.start);
}
