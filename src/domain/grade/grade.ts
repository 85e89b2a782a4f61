import type { Message } from '../message/message.ts';
import { FAULT_IDS, type FaultId, isHard, type StrengthId, verdictOf } from '../rubric.ts';
import type { Situation } from '../situation.ts';
import { evidenceOf } from './evidence.ts';
import { keptMistakes } from './kept-mistakes.ts';
import { isForeign } from './language.ts';
import { later, lazily } from './later.ts';
import { currentModel } from './model/current.ts';
import { countedFaults, label } from './model/label.ts';
import { LABELS } from './model/labels.ts';
import { type Reading, read } from './reading.ts';
import type { Evidence, ExerciseOf, Finding, Grade, Rule } from './rule.ts';
import { FAULT_RULES, STRENGTH_RULES } from './rules/index.ts';
import { FAULT_COSTS, scoreOf } from './score.ts';
import { gather, type SpanOf } from './span.ts';
import { strengthsIn } from './strengths.ts';

/** Judges a message in its situation, and as an answer to an exercise where it is one. Never fails, whatever the text. */
export function grade(text: string, situation: Situation = {}, exercise: ExerciseOf = {}): Grade {
  const reading = read(beginningOf(text), situation, exercise.bad);
  if (isForeign(reading)) return unjudged(reading);
  const { faults: own, strengths, judgement } = label(reading, currentModel());
  const kept = keptMistakes(reading, exercise.spots ?? []);
  const faults = kept.size === 0 ? own : FAULT_IDS.filter(id => own.includes(id) || kept.has(id));
  const findings = faults
    .map(id => findingOf(id, reading, judgement.span, kept.get(id)))
    .sort((a, b) => gainOf(b.id, reading) - gainOf(a.id, reading));
  const verdict = verdictOf(faults);
  const short = isShort(reading.message) && !findings.some(one => one.hard || one.id === 'not-a-message');
  return lazily<Grade>({
    verdict,
    ...scoreOf(verdict, faults, strengths),
    faults: findings,
    // The words that show a strength take some looking for; most judgements are counted or marked without them.
    strengths: later(() => strengthsIn(strengths, reading, judgement.span, findings)),
    tips: verdict === 'dont-send' || faults.includes('not-a-message') ? [] : tipsOf(strengths, reading),
    ruledOut: later(() => ruledOutIn(reading, judgement.p)),
    ...(short ? { unjudged: tooShort(findings) } : {}),
  });
}

/** Whether a text is but a few words, which are no message yet: they get advice, but no judgement. */
const isShort = (message: Message): boolean => message.words > 0 && message.bodyWords <= 2;

const tooShort = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? 'These are only a few words: there is hardly anything to judge yet.'
    : findings.every(({ id }) => OF_ABSENCE.includes(id))
      ? 'These are only a few words, too few to judge. What is still missing:'
      : 'These are only a few words, too few to judge. What can be said of them:';

/** Faults of something that is not there. */
const OF_ABSENCE: readonly FaultId[] = ['generic', 'no-purpose', 'empty-follow-up'];

/** A fault below this chance is ruled out, where no rule has the least evidence for it either. */
const RULED_OUT_BELOW = 0.02;

const ruledOutIn = (reading: Reading, p: ArrayLike<number>): readonly FaultId[] =>
  FAULT_RULES.filter(
    rule => p[LABELS.indexOf(rule.id)]! < RULED_OUT_BELOW && evidenceOf(rule, reading).length === 0,
  ).map(rule => rule.id);

/** Longer texts are judged by their beginning: nobody reads on, and `too-long` says so. */
const LONGEST = 60_000;

function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A text in another language: only what can be counted is said, and it never counts as ready. */
function unjudged(reading: Reading): Grade {
  const faults = [...countedFaults(reading)].map(id => findingOf(id, reading, () => ({ start: 0, end: 0 })));
  const verdict = faults.some(one => one.hard) ? 'dont-send' : 'revise';
  return {
    verdict,
    band: verdict === 'revise' ? 'needs work' : 'stop',
    score: 0,
    faults,
    strengths: [],
    tips: [],
    unjudged: 'This does not seem to be English, the only language that is judged here.',
  };
}

const FAULT_RULE = new Map(FAULT_RULES.map(rule => [rule.id, rule]));

/** From so many words on nobody looks for anything else. */
const UNREADABLE = 1000;

/** What mending a fault gains: hard faults first, then the dearest. */
const gainOf = (id: FaultId, { message }: Reading): number =>
  isHard(id) ? 100 : id === 'too-long' && message.words > UNREADABLE ? 99 : (FAULT_COSTS[id] ?? 0);

/** The strongest evidence of a rule; where it has none, the sentence that drove the model. */
function bestOf(rule: Rule, reading: Reading, driving: () => { start: number; end: number }): Evidence {
  const evidence = evidenceOf(rule, reading);
  if (evidence.length === 1) return evidence[0]!;
  const sentence = driving();
  // What stands in the sentence that drove the model speaks louder; of equals the first does.
  const worth = (one: Evidence): number =>
    one.weight + (one.start >= sentence.start && one.end <= sentence.end ? 0.1 : 0) - one.start * 1e-9;
  let best: Evidence | undefined;
  for (const one of evidence) if (best === undefined || worth(one) > worth(best)) best = one;
  return best ?? { ...sentence, weight: 0 };
}

function findingOf(id: FaultId, reading: Reading, span: SpanOf, kept?: Evidence): Finding {
  const rule = FAULT_RULE.get(id)!;
  const evidence = kept ?? bestOf(rule, reading, () => span(id));
  const { start, end, quote } = gather(reading, evidence);
  return lazily<Finding>({
    id,
    hard: isHard(id),
    start,
    end,
    quote,
    what: later(() => rule.what(evidence, reading)),
    why: rule.why,
    topic: rule.topic,
    fix: later(() => rule.fix(evidence, reading)),
  });
}

function tipsOf(strengths: readonly StrengthId[], reading: Reading): Grade['tips'] {
  const nothing = { start: 0, end: 0, weight: 0 };
  // A thank-you asks for nothing: there is nothing to decline and nothing to give in return.
  if (reading.situation.kind === 'thank-you') return [];
  const asks = asksSomething(reading);
  return STRENGTH_RULES.filter(
    rule => (rule.id === 'value' || (rule.id === 'way-out' && asks)) && !strengths.includes(rule.id),
  ).map(({ id, topic, fix }) =>
    lazily<Grade['tips'][number]>({ id, text: later(() => fix(nothing, reading)), topic }),
  );
}

/** Whether there is anything to decline: a question, a request or a wish. */
const asksSomething = ({ message, cue }: Reading): boolean =>
  message.sentences.some(({ role, type }) => role === 'body' && type !== 'statement') ||
  cue('purpose.ask').length + cue('purpose.connect').length + cue('ask.big').length > 0;
