import type { FaultId, StrengthId } from '../rubric.ts';
import { isCommonWord } from './common-words.ts';
import { evidenceOf, overTokens } from './evidence.ts';
import { later } from './later.ts';
import type { Reading } from './reading.ts';
import type { Evidence, Finding, Rule, Strength } from './rule.ts';
import { FAULT_RULES, STRENGTH_RULES } from './rules/index.ts';
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
  const spoken = spokenAgainst(reading, faults);
  const isFree = (range: Range): boolean =>
    spoken.every(({ start, end }) => range.end <= start || end <= range.start);
  const clashing = new Set(faults.flatMap(fault => CLASHES[fault.id] ?? []));
  return STRENGTH_RULES.filter(rule => ids.includes(rule.id))
    .map((rule, index) => {
      const shown = clashing.has(rule.id)
        ? undefined
        : shownBy(
            rule,
            reading,
            spanOf,
            (range, words) => isFree(range) && !isSpoilt(rule.id, words, faults),
          );
      const range = shown ?? candidates(rule, reading, spanOf)[0]!;
      const what = later(() => rule.what(range, reading));
      const { start, end, quote } = gather(reading, range);
      const strength: Strength = {
        id: rule.id,
        start,
        end,
        quote,
        get what() {
          return what();
        },
        topic: rule.topic,
        ...(shown === undefined ? { untold: true } : {}),
      };
      // Words that no rule knows, only the model, are told after those that a rule found.
      return { strength, rank: index + (shown === undefined ? 10 : range.weight === 0 ? 2.5 : 0) };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ strength }) => strength);
}

/** The most pieces of evidence of a fault, and for a strength, that are looked at. */
const MOST = 60;

/** The words that findings point at, and others that speak for the same faults. */
function spokenAgainst(reading: Reading, faults: readonly Finding[]): readonly Range[] {
  return faults.flatMap((fault): readonly Range[] => {
    if (OF_THE_WHOLE.has(fault.id)) return isWhole(reading, fault) ? [] : [fault];
    const rule = FAULT_RULES.find(({ id }) => id === fault.id)!;
    const others = evidenceOf(rule, reading).filter(
      one => one.weight >= 0.3 && one.detail === undefined && !isWhole(reading, one),
    );
    return [fault, ...others.slice(0, MOST)];
  });
}

/** Next to these faults a demand is no clear purpose: only a question or a wish is. */
const DEMANDING: ReadonlySet<FaultId> = new Set(['pressure', 'big-ask', 'job-ask-first', 'wrong-facts']);
const GENTLE =
  /\?|\b(?:would|I.d (?:love|like)|love to|like to|glad to|happy to|hope to|could|may (?:I|we)|wonder|grateful|interested|connect)\b/i;
/** Next to prying, words on somebody's private life are no point of contact. */
const PRIVATE =
  /\b(?:bab(?:y|ies)|husband|wife|mother|father|mum|dad|son|daughter|sister|brother|famil(?:y|ies)|house|flat|home|street|garden|dog|cat|holiday|facebook|instagram|wedding|kids?|child(?:ren)?|divorce|salary|earn|church|gym)\b/i;

/** What turns a point of contact into a demand. */
const PRESSING = /\b(?:please|send me|surely|obliged?|must|owe|have to|expect)\b/i;

/** Whether a fault elsewhere takes the shine off these words. */
function isSpoilt(id: StrengthId, words: string, faults: readonly Finding[]): boolean {
  const demands = faults.some(fault => DEMANDING.has(fault.id));
  if (demands && id === 'purpose') return !GENTLE.test(words);
  if (demands && id === 'personal' && PRESSING.test(words)) return true;
  const pries = faults.some(fault => fault.id === 'intrusive');
  return pries && (id === 'personal' || id === 'value') && PRIVATE.test(words);
}

/** What words need in order to show a strength by themselves; cues and the model see more than that. */
const TELLING: Readonly<Record<StrengthId, RegExp>> = {
  personal: /\S+\s+\S/,
  value:
    /\b(?:shar|sen[dt]|offer|yours|happy to|glad to|free|swap|exchang|help|bring|return|use|useful|sav(?:e|ed|ing)|list|table|link|copy|figure|number|data|result|photo|loan|lend|paid|pay|rate|salary|role|job|post|open|benefit|learn|found|measur|test|tr(?:y|ied)|work|look|show|tell|warn|give|gift|make|offering|tip|idea|thought|insight|experience|note|recipe|plan|map|sample|contact|introduc|recommend|available)/i,
  purpose: /(?:\S+\s+){3}\S/,
  'way-out': /\S+\s+\S/,
  thanks: /\S/,
};

/** A slot of a template: nothing to be praised. */
const SLOT = /[[\]{}<>]|__|[A-Z]_[A-Z]/;

/** The best evidence that no fault touches, widened to its clause. */
function shownBy(
  rule: Rule<StrengthId>,
  reading: Reading,
  spanOf: SpanOf,
  isFree: (range: Range, words: string) => boolean,
): Evidence | undefined {
  const { text, greeting } = reading.message;
  for (const one of candidates(rule, reading, spanOf).slice(0, MOST)) {
    const isGreeting = one.end <= (greeting?.end ?? 0);
    // Half a clause would not be understood.
    const range = isGreeting ? one : clauseAround(reading, one);
    const words = text.slice(range.start, Math.min(range.end + 1, range.start + 600));
    if (!isFree(range, words) || SLOT.test(words) || !TELLING[rule.id].test(words)) continue;
    if (rule.id === 'purpose' && !WISH.test(words) && !saysThanks(reading, range)) continue;
    return { ...one, start: range.start, end: range.end };
  }
  return undefined;
}

/** Words that tell a wish. */
const WISH =
  /\?|\b(?:would|I.d (?:love|like)|love to|like to|glad to|happy to|hope to|could|can (?:you|I|we)|may (?:I|we)|please|wish|asking|connect|interested|tell (?:me|us)|let (?:me|us)|want|need|looking for|good to|nice to|wonder|I.m writing|let.s|invite|ask)\b/i;

/** Whether the words of a thank-you say what for. */
const saysThanks = (reading: Reading, range: Range): boolean =>
  reading.situation.kind === 'thank-you' &&
  reading.cue('purpose.thank').some(hit => {
    const { start } = reading.message.tokens[hit.first]!;
    return start >= range.start && start < range.end;
  });

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
    .map(({ start, end, first, last, type }) => {
      const words = message.tokens.slice(first, last).filter(({ kind }) => kind === 'word');
      const rare = words.filter(({ word, lower }) => lower.length > 2 && !isCommonWord(word)).length;
      const ofReader = words.some(({ lower }) => lower === 'you' || lower === 'your');
      return { start, end, weight: 0, worth: rare + (ofReader ? 1.5 : 0) - (type === 'statement' ? 0 : 3) };
    })
    .filter(({ worth }) => worth >= 1)
    .sort((a, b) => b.worth - a.worth || a.start - b.start);
}
