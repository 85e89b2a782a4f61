import { checkClaims, greetsAnother, senderWords } from './claims.ts';
import { evidenceOf, isNegated } from './evidence.ts';
import { particulars } from './particular.ts';
import type { Reading } from './reading.ts';
import { FAULT_RULES } from './rules/index.ts';
import { englishShare, likeness } from './sense.ts';

/** One sign that a model may weigh: a stable name, and the sentence it stands in (-1: the message as a whole). */
export interface Signal {
  readonly name: string;
  readonly sentence: number;
}

const FACT_STEPS = [0.3, 0.6, 1, 1.5, 2, 3, 4];

/**
 * Everything the rules notice, as named signals: cues (`c:`, under a negation `c:~`), single patterns (`p:`), kinds of cues per message (`g:`), evidence of rules (`r:`), the profile (`f:`, `cl:`, `name:`), shape and
 * situation (`s:`). Names stay the same as long as the cue or pattern itself does.
 */
export function signalsOf(reading: Reading): readonly Signal[] {
  const found: Signal[] = [];
  const emit: Emit = (name, sentence = -1) => {
    found.push({ name, sentence });
  };
  fromCues(reading, emit);
  fromRules(reading, emit);
  fromProfile(reading, emit);
  fromShape(reading, emit);
  return found;
}

type Emit = (name: string, sentence?: number) => void;

const stepNames = new Map<string, readonly string[]>();

function steps(emit: Emit, name: string, value: number, borders: readonly number[]): void {
  let names = stepNames.get(name);
  if (names === undefined) {
    names = borders.map(border => `${name}>=${border}`);
    stepNames.set(name, names);
  }
  for (let i = 0; i < borders.length && value >= borders[i]!; i++) emit(names[i]!);
}

function fromCues(reading: Reading, emit: Emit): void {
  const { tokens, sentences } = reading.message;
  const families = new Map<string, Set<string>>();
  const seen = new Set<string>();
  let previous = -1;
  for (const hit of reading.hits) {
    // Hits come sentence by sentence.
    if (hit.sentence !== previous) seen.clear();
    previous = hit.sentence;
    const negated = isNegated(tokens, sentences[hit.sentence]!, hit.first);
    const pattern = negated ? `p:~${hit.name}` : `p:${hit.name}`;
    if (seen.has(pattern)) continue;
    seen.add(pattern);
    emit(pattern, hit.sentence);
    const cue = negated ? `c:~${hit.cue}` : `c:${hit.cue}`;
    if (!seen.has(cue)) {
      seen.add(cue);
      emit(cue, hit.sentence);
    }
    const family = hit.cue.slice(0, hit.cue.indexOf('.'));
    const all = families.get(family);
    if (all === undefined) families.set(family, new Set([hit.cue]));
    else all.add(hit.cue);
  }
  for (const [family, cues] of families) steps(emit, `g:${family}`, cues.size, [1, 2, 3, 4, 5, 6, 7, 8]);
}

function fromRules(reading: Reading, emit: Emit): void {
  for (const rule of FAULT_RULES) {
    let best = 0;
    let sum = 0;
    for (const evidence of evidenceOf(rule, reading)) {
      best = Math.max(best, evidence.weight);
      sum += evidence.weight;
    }
    steps(emit, `r:${rule.id}`, best, [0.05, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    steps(emit, `rs:${rule.id}`, sum, [0.6, 1, 1.5, 2, 3, 4]);
  }
}

function fromProfile(reading: Reading, emit: Emit): void {
  const { message, profile, facts } = reading;
  const { depth } = profile;
  emit(`f:depth:${depth}`);
  let best = 0;
  const byField = new Map<string, number>();
  for (const match of facts) {
    byField.set(match.fact.field, Math.max(match.weight, byField.get(match.fact.field) ?? 0));
    if (match.fact.field !== 'company') best = Math.max(best, match.weight);
  }
  for (const field of ['activity', 'shared', 'about', 'headline', 'company'] as const) {
    if (!profile.facts.some(fact => fact.field === field)) emit(`f:${field}:absent`);
    else if (!byField.has(field)) emit(`f:${field}:none`);
    else steps(emit, `f:${field}`, byField.get(field)!, FACT_STEPS);
  }
  steps(emit, 'f:best', best, FACT_STEPS);
  if (depth !== 'none' && best === 0) emit(`f:none:${depth}`);
  emit(`name:${greetsAnother(message, profile)}`);
  if (profile.company.length > 0) {
    emit(message.tokens.some(token => profile.company.includes(token.lower)) ? 'co:named' : 'co:not');
  }
  for (const claim of checkClaims(message, profile, reading.hits, senderWords(reading.situation))) {
    for (const what of [claim.cue.slice(6), 'any']) {
      const name = `cl:${depth}:${what}`;
      if (claim.held === 0 && claim.foreign > 0)
        emit(`${name}:${claim.foreignNames > 0 ? 'un-name' : 'un'}`, claim.sentence);
      if (claim.held >= 0.6) emit(`${name}:held`, claim.sentence);
      if (claim.held > 0 && claim.held < 0.6 && claim.foreign > 1) emit(`${name}:weak`, claim.sentence);
      if (claim.held > 0 && claim.foreignNames > 0) emit(`${name}:mixed`, claim.sentence);
    }
  }
  const { all, ofReader, ofSender, names } = particulars(reading);
  steps(emit, 's:rare', all, [1, 2, 3, 5, 8, 12]);
  steps(emit, 's:rare-reader', ofReader, [1, 2, 3, 5]);
  steps(emit, 's:rare-sender', ofSender, [1, 2, 3]);
  steps(emit, 's:rare-names', names, [1, 2, 3, 5]);
  steps(emit, 's:rare-share', all / Math.max(5, message.bodyWords), [0.02, 0.05, 0.1, 0.15, 0.2, 0.3]);
  if (depth !== 'full')
    emit(ofReader > 0 ? 's:unchecked-reader' : all > 0 ? 's:unchecked-some' : 's:unchecked-none');
}

const ASK_VERBS = new Set(
  'read check review introduce send tell write help look call show teach explain find get give recommend correct host play listen meet spend come design test sit film open ask lend join speak put forward share bring stay advise rewrite mentor guide connect suggest answer edit proofread visit train sign draw translate plan build make repair fix record prepare organise arrange provide describe comment mark improve ring talk pass work let'.split(
    ' ',
  ),
);

/** How many different things one sentence asks for: base verbs after "could you", "please" and the like. */
function asksIn(reading: Reading): number {
  let most = 0;
  const { tokens, sentences } = reading.message;
  for (const sentence of sentences) {
    if (sentence.role !== 'body') continue;
    let from = -1;
    for (let i = sentence.first; i < sentence.last && from < 0; i++) {
      const word = tokens[i]!.lower;
      const you = tokens[i + 1]?.lower === 'you';
      if (/^(?:please|kindly)$/.test(word)) from = i;
      else if (you && /^(?:could|can|would|will|might|want|need|beg|ask|like|request)$/.test(word)) from = i;
    }
    if (from < 0) continue;
    const verbs = new Set<string>();
    for (let i = from; i < sentence.last; i++)
      if (ASK_VERBS.has(tokens[i]!.lower)) verbs.add(tokens[i]!.lower);
    most = Math.max(most, verbs.size);
  }
  return most;
}

function fromShape(reading: Reading, emit: Emit): void {
  const { message, situation, bad } = reading;
  const body = message.sentences.filter(one => one.role === 'body');
  steps(
    emit,
    's:words',
    message.bodyWords,
    [1, 3, 5, 8, 12, 16, 20, 30, 40, 60, 80, 100, 120, 150, 180, 200, 220, 250],
  );
  steps(emit, 's:paragraphs', message.paragraphs.length, [1, 2, 3, 4, 5]);
  steps(emit, 's:sentences', body.length, [1, 2, 3, 4, 6, 9]);
  steps(emit, 's:emoji', message.emoji.length, [1, 2, 3, 4, 5, 6]);
  steps(emit, 's:runs', message.runs.length, [1, 2, 3]);
  steps(emit, 's:questions', body.filter(one => one.type === 'question').length, [1, 2, 3, 4, 5]);
  steps(emit, 's:requests', body.filter(one => one.type === 'request').length, [1, 2, 3]);
  steps(emit, 's:asks', asksIn(reading), [1, 2, 3, 4, 5]);
  const caps = message.tokens.filter(token => token.caps && token.kind === 'word');
  steps(emit, 's:caps', caps.filter(token => token.lower.length > 3).length, [1, 2, 3, 5, 8]);
  steps(emit, 's:caps-share', caps.length / Math.max(8, message.words), [0.1, 0.2, 0.3, 0.5]);
  steps(emit, 's:slang', message.tokens.filter(token => token.slang).length, [1, 2, 3, 5]);
  const { greeting } = message;
  emit(`s:greet:${greeting === null ? 'none' : greeting.word === '' ? 'name' : greeting.word}`);
  if (greeting !== null && greeting.names.length === 0) emit('s:greet-nobody');
  if (greeting !== null && greeting.title !== '') emit('s:greet-title');
  if (message.signOff !== null) emit('s:sign-off');
  emit(`s:kind:${situation.kind ?? ((situation.followUp ?? 0) > 0 ? 'follow-up' : 'first-contact')}`);
  emit(`s:channel:${situation.channel ?? 'message'}`);
  emit(`s:connected:${situation.connected ?? false}`);
  const { daysSinceLast } = situation;
  const followUp = situation.followUp ?? (situation.kind === 'follow-up' ? undefined : 0);
  if (typeof followUp === 'number') steps(emit, 's:follow-up', followUp, [0, 1, 2, 3]);
  else emit('s:follow-up:none');
  if (typeof daysSinceLast === 'number') steps(emit, 's:days', daysSinceLast, [0, 3, 5, 7, 10, 14, 21, 30]);
  steps(emit, 's:characters', message.text.length, [200, 300, 600, 1000, 1300]);
  const { share } = englishShare(message);
  steps(emit, 's:english', share, [0.1, 0.2, 0.3, 0.4]);
  if (bad !== null) {
    emit('s:exercise');
    steps(emit, 's:like-bad', likeness(message, bad), [0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9]);
  }
}
