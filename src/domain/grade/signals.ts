import { claimsIn } from './claims.ts';
import { evidenceOf, isNegated } from './evidence.ts';
import { greetsAnother } from './greeted.ts';
import { FAMILY, type Sink } from './model/feature.ts';
import { hashOf, mix } from './model/hash.ts';
import { particulars } from './particular.ts';
import { eachSentence, type Reading } from './reading.ts';
import { FAULT_RULES } from './rules/index.ts';
import { englishShare, likeness } from './sense.ts';
import type { Hit } from './trie.ts';

/*
 * Everything the rules notice, as named signals: cues (`c:`, under a negation `c:~`), single patterns (`p:`), kinds of
 * cues per message (`g:`), evidence of rules (`r:`), the profile (`f:`, `cl:`, `name:`), shape and situation (`s:`).
 * Names stay the same as long as the cue or pattern itself does.
 */
const SALT = 50;

/** Adds the signal of a name; those that begin with "c" or "p" weigh as cues do. */
function signal(sink: Sink, name: string): void {
  const first = name.charCodeAt(0);
  sink.push(first === 99 || first === 112 ? FAMILY.cue : FAMILY.rule, mix(SALT, hashOf(name)));
}

/** The hash of the signal with a prefix and a name, worked out once for each name. */
function prefixed(prefix: string): (name: string) => number {
  const known = new Map<string, number>();
  return name => {
    let hash = known.get(name);
    if (hash === undefined) {
      hash = mix(SALT, hashOf(prefix + name));
      known.set(name, hash);
    }
    return hash;
  };
}

/** Adds a signal for each border that a value reaches; the signals' hashes are worked out when first needed. */
type Steps = (sink: Sink, value: number) => void;

function steps(name: string, borders: readonly number[]): Steps {
  const hashes: number[] = [];
  return (sink, value) => {
    for (let i = 0; i < borders.length && value >= borders[i]!; i++) {
      if (i === hashes.length) hashes.push(mix(SALT, hashOf(`${name}>=${borders[i]!}`)));
      sink.push(FAMILY.rule, hashes[i]!);
    }
  };
}

const patternHash = prefixed('p:');
const negatedPatternHash = prefixed('p:~');
const cueHash = prefixed('c:');
const negatedCueHash = prefixed('c:~');

/** Adds the cues and patterns that stand in a sentence, each once. */
export function addCueSignals({ message, hits }: Reading, sentence: number, sink: Sink): void {
  const seen: number[] = [];
  const add = (hash: number): void => {
    if (seen.includes(hash)) return;
    seen.push(hash);
    sink.push(FAMILY.cue, hash);
  };
  for (let i = firstHit(hits, sentence); i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.sentence !== sentence) break;
    const negated = isNegated(message.tokens, message.sentences[sentence]!, hit.first);
    add((negated ? negatedPatternHash : patternHash)(hit.name));
    add((negated ? negatedCueHash : cueHash)(hit.cue));
  }
}

/** Where the hits of a sentence begin: hits come sentence by sentence. */
function firstHit(hits: readonly Hit[], sentence: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds what the profile says to the claims that a sentence makes about the reader. */
export function addClaimSignals(reading: Reading, sentence: number, sink: Sink): void {
  for (const claim of claimsIn(reading, sentence)) {
    for (const what of [claim.cue.slice(6), 'any']) {
      const name = `cl:${reading.profile.depth}:${what}`;
      if (claim.held === 0 && claim.foreign > 0)
        signal(sink, `${name}:${claim.foreignNames > 0 ? 'un-name' : 'un'}`);
      if (claim.held >= 0.6) signal(sink, `${name}:held`);
      if (claim.held > 0 && claim.held < 0.6 && claim.foreign > 1) signal(sink, `${name}:weak`);
      if (claim.held > 0 && claim.foreignNames > 0) signal(sink, `${name}:mixed`);
    }
  }
}

/** Adds the signals of the message as a whole. */
export function addSignals(reading: Reading, sink: Sink): void {
  addFamilies(reading, sink);
  addRules(reading, sink);
  addProfile(reading, sink);
  addShape(reading, sink);
}

const familySteps = new Map<string, Steps>();

/** How many different cues of each family there are. */
function addFamilies({ hits }: Reading, sink: Sink): void {
  const cues: string[] = [];
  const families = new Map<string, number>();
  for (const { cue, family } of hits) {
    if (cues.includes(cue)) continue;
    cues.push(cue);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  for (const [family, count] of families) {
    let add = familySteps.get(family);
    if (add === undefined) {
      add = steps(`g:${family}`, [1, 2, 3, 4, 5, 6, 7, 8]);
      familySteps.set(family, add);
    }
    add(sink, count);
  }
}

const RULE_STEPS = FAULT_RULES.map(rule => ({
  rule,
  best: steps(`r:${rule.id}`, [0.05, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
  sum: steps(`rs:${rule.id}`, [0.6, 1, 1.5, 2, 3, 4]),
}));

function addRules(reading: Reading, sink: Sink): void {
  for (const one of RULE_STEPS) {
    let best = 0;
    let sum = 0;
    for (const { weight } of evidenceOf(one.rule, reading)) {
      best = Math.max(best, weight);
      sum += weight;
    }
    one.best(sink, best);
    one.sum(sink, sum);
  }
}

const FACT_STEPS = [0.3, 0.6, 1, 1.5, 2, 3, 4];
const FIELDS = (['activity', 'shared', 'about', 'headline', 'company'] as const).map(field => ({
  field,
  steps: steps(`f:${field}`, FACT_STEPS),
}));
const PROFILE_STEPS = {
  best: steps('f:best', FACT_STEPS),
  rare: steps('s:rare', [1, 2, 3, 5, 8, 12]),
  ofReader: steps('s:rare-reader', [1, 2, 3, 5]),
  ofSender: steps('s:rare-sender', [1, 2, 3]),
  names: steps('s:rare-names', [1, 2, 3, 5]),
  share: steps('s:rare-share', [0.02, 0.05, 0.1, 0.15, 0.2, 0.3]),
};

function addProfile(reading: Reading, sink: Sink): void {
  const { message, profile, facts } = reading;
  const { depth } = profile;
  signal(sink, `f:depth:${depth}`);
  let best = 0;
  for (const one of FIELDS) {
    const { field } = one;
    let weight = -1;
    for (const match of facts) if (match.fact.field === field) weight = Math.max(weight, match.weight);
    if (field !== 'company') best = Math.max(best, weight);
    if (!profile.facts.some(fact => fact.field === field)) signal(sink, `f:${field}:absent`);
    else if (weight < 0) signal(sink, `f:${field}:none`);
    else one.steps(sink, weight);
  }
  PROFILE_STEPS.best(sink, best);
  if (depth !== 'none' && best === 0) signal(sink, `f:none:${depth}`);
  signal(sink, `name:${greetsAnother(message, profile)}`);
  if (profile.company.length > 0) {
    const isNamed = message.tokens.some(token => profile.company.includes(token.lower));
    signal(sink, isNamed ? 'co:named' : 'co:not');
  }
  const { all, ofReader, ofSender, names } = particulars(reading);
  PROFILE_STEPS.rare(sink, all);
  PROFILE_STEPS.ofReader(sink, ofReader);
  PROFILE_STEPS.ofSender(sink, ofSender);
  PROFILE_STEPS.names(sink, names);
  PROFILE_STEPS.share(sink, all / Math.max(5, message.bodyWords));
  if (depth !== 'full')
    signal(sink, ofReader > 0 ? 's:unchecked-reader' : all > 0 ? 's:unchecked-some' : 's:unchecked-none');
}

const ASK_VERBS = new Set(
  'read check review introduce send tell write help look call show teach explain find get give recommend correct host play listen meet spend come design test sit film open ask lend join speak put forward share bring stay advise rewrite mentor guide connect suggest answer edit proofread visit train sign draw translate plan build make repair fix record prepare organise arrange provide describe comment mark improve ring talk pass work let'.split(
    ' ',
  ),
);

const REQUESTS = new Set('could can would will might want need beg ask like request'.split(' '));

/** How many different things each sentence asks for: base verbs after "could you", "please" and the like. */
const asksIn = eachSentence(({ message }, { role, first, last }) => {
  if (role !== 'body') return 0;
  const { tokens } = message;
  let from = first;
  for (; from < last; from++) {
    const word = tokens[from]!.lower;
    if (word === 'please' || word === 'kindly') break;
    if (tokens[from + 1]?.lower === 'you' && REQUESTS.has(word)) break;
  }
  const verbs: string[] = [];
  for (let i = from; i < last; i++) {
    const word = tokens[i]!.lower;
    if (ASK_VERBS.has(word) && !verbs.includes(word)) verbs.push(word);
  }
  return verbs.length;
});

const SHAPE_STEPS = {
  words: steps('s:words', [1, 3, 5, 8, 12, 16, 20, 30, 40, 60, 80, 100, 120, 150, 180, 200, 220, 250]),
  paragraphs: steps('s:paragraphs', [1, 2, 3, 4, 5]),
  sentences: steps('s:sentences', [1, 2, 3, 4, 6, 9]),
  emoji: steps('s:emoji', [1, 2, 3, 4, 5, 6]),
  runs: steps('s:runs', [1, 2, 3]),
  questions: steps('s:questions', [1, 2, 3, 4, 5]),
  requests: steps('s:requests', [1, 2, 3]),
  asks: steps('s:asks', [1, 2, 3, 4, 5]),
  caps: steps('s:caps', [1, 2, 3, 5, 8]),
  capsShare: steps('s:caps-share', [0.1, 0.2, 0.3, 0.5]),
  slang: steps('s:slang', [1, 2, 3, 5]),
  followUp: steps('s:follow-up', [0, 1, 2, 3]),
  days: steps('s:days', [0, 3, 5, 7, 10, 14, 21, 30]),
  characters: steps('s:characters', [200, 300, 600, 1000, 1300]),
  english: steps('s:english', [0.1, 0.2, 0.3, 0.4]),
  likeBad: steps('s:like-bad', [0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9]),
};

function addShape(reading: Reading, sink: Sink): void {
  const { message, situation, bad } = reading;
  let [body, questions, requests, caps, longCaps, slang] = [0, 0, 0, 0, 0, 0];
  for (const { role, type } of message.sentences) {
    if (role !== 'body') continue;
    body++;
    if (type === 'question') questions++;
    else if (type === 'request') requests++;
  }
  for (const token of message.tokens) {
    if (token.slang) slang++;
    if (!token.caps || token.kind !== 'word') continue;
    caps++;
    if (token.lower.length > 3) longCaps++;
  }
  SHAPE_STEPS.words(sink, message.bodyWords);
  SHAPE_STEPS.paragraphs(sink, message.paragraphs.length);
  SHAPE_STEPS.sentences(sink, body);
  SHAPE_STEPS.emoji(sink, message.emoji.length);
  SHAPE_STEPS.runs(sink, message.runs.length);
  SHAPE_STEPS.questions(sink, questions);
  SHAPE_STEPS.requests(sink, requests);
  SHAPE_STEPS.asks(
    sink,
    asksIn(reading).reduce((most, asks) => Math.max(most, asks), 0),
  );
  SHAPE_STEPS.caps(sink, longCaps);
  SHAPE_STEPS.capsShare(sink, caps / Math.max(8, message.words));
  SHAPE_STEPS.slang(sink, slang);
  const { greeting } = message;
  signal(sink, `s:greet:${greeting === null ? 'none' : greeting.word === '' ? 'name' : greeting.word}`);
  if (greeting !== null && greeting.names.length === 0) signal(sink, 's:greet-nobody');
  if (greeting !== null && greeting.title !== '') signal(sink, 's:greet-title');
  if (message.signOff !== null) signal(sink, 's:sign-off');
  signal(sink, `s:kind:${situation.kind ?? ((situation.followUp ?? 0) > 0 ? 'follow-up' : 'first-contact')}`);
  signal(sink, `s:channel:${situation.channel ?? 'message'}`);
  signal(sink, `s:connected:${situation.connected ?? false}`);
  const { daysSinceLast } = situation;
  const followUp = situation.followUp ?? (situation.kind === 'follow-up' ? undefined : 0);
  if (typeof followUp === 'number') SHAPE_STEPS.followUp(sink, followUp);
  else signal(sink, 's:follow-up:none');
  if (typeof daysSinceLast === 'number') SHAPE_STEPS.days(sink, daysSinceLast);
  SHAPE_STEPS.characters(sink, message.text.length);
  SHAPE_STEPS.english(sink, englishShare(reading).share);
  if (bad !== null) {
    signal(sink, 's:exercise');
    SHAPE_STEPS.likeBad(sink, likeness(message, bad));
  }
}
