import { isOneOf } from '../message/word.ts';
import type { StrengthId } from '../rubric.ts';
import type { Clause } from './clauses.ts';
import { isCommonWord } from './common-words.ts';
import { type Said, saidIn } from './phrases.ts';
import { isContent, stemOf } from './profile.ts';
import { once, type Reading } from './reading.ts';
import {
  ASKING,
  ATTACHED,
  CIVIL,
  COURTESY,
  EASE,
  EASY_WORDS,
  GIVING,
  POINTING,
  POINTING_BACK,
  TAKING,
  TAKING_LEAVE,
  WISHING,
} from './showing-phrases.ts';

/** How well a clause shows a strength by itself: from 1 on plainly, from 0 on if nothing else does, below never. */
export type Showing = (clause: Clause, reading: Reading) => number;

const isReader = isOneOf('you your yours yourself');
const isSender = isOneOf('i me my mine we our us');

/** What a clause says of reader and sender, and how particular its words are. */
function wordsIn({ first, last }: Clause, { message: { tokens }, profile }: Reading) {
  const found = { reader: false, sender: false, yours: 0, rare: 0, names: 0, money: false };
  let since = 9;
  for (let i = first; i < last; i++) {
    const { kind, word, lower, capital } = tokens[i]!;
    since++;
    if (kind === 'money') found.money = true;
    if (isReader(word)) {
      found.reader = true;
      since = 0;
    } else if (isSender(word)) found.sender = true;
    if (kind !== 'word' || lower.length < 3 || isCommonWord(word) || profile.names.includes(lower)) continue;
    found.rare++;
    if (since <= 6) found.yours++;
    if (capital && i > first) found.names++;
  }
  return found;
}

/** How much of the profile a clause speaks of: each meaning once, rare words more than everyday ones. */
function knownIn({ first, last, sentence }: Clause, reading: Reading): number {
  if (!reading.facts.some(match => match.sentence === sentence)) return 0;
  const {
    message: { tokens },
    profile,
  } = reading;
  const met = new Map<string, number>();
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (!isContent(token) || profile.names.includes(token.lower)) continue;
    const stem = stemOf(token.word);
    for (const { field, stems } of profile.facts) {
      const worth = (stems.get(stem) ?? 0) * (field === 'company' ? 0.6 : field === 'headline' ? 0.8 : 1);
      if (worth > (met.get(stem) ?? 0)) met.set(stem, worth);
    }
  }
  let sum = 0;
  for (const worth of met.values()) sum += worth;
  return sum;
}

/** Whether a cue speaks in a clause. */
const speaks = (reading: Reading, { first, last }: Clause, cue: string): boolean =>
  reading.cue(cue).some(hit => hit.first >= first && hit.first < last);

const textOf = ({ start, end }: Clause, { message: { text } }: Reading): string =>
  text.slice(start, Math.min(end, start + 600));

const saidOf = once(() => new Map<Clause, Said>());

/** The words of a clause; five strengths ask for them. */
function saidBy(clause: Clause, reading: Reading): Said {
  const known = saidOf(reading);
  let said = known.get(clause);
  if (said === undefined) {
    said = saidIn(textOf(clause, reading));
    known.set(clause, said);
  }
  return said;
}

/** What speaks of what may be. */
const CONDITION = /^(?:if|should|in case|when)(?!\w)/i;

/** How well a clause shows a point of contact: what the profile holds, what is the reader's, what both share. */
export const personalShowing: Showing = (clause, reading) => {
  const { reader, sender, yours, rare, names } = wordsIn(clause, reading);
  const known = knownIn(clause, reading);
  const artefact = speaks(reading, clause, 'ground.artefact');
  const shared = speaks(reading, clause, 'ground.shared');
  let worth = Math.min(known, 3) * 1.1;
  if (reader) worth += 0.5 + Math.min(yours, 3) * 0.35 + (artefact ? 0.8 : 0);
  else if (artefact) worth += 0.3;
  if (shared) worth += 0.7;
  if (known < 0.5 && rare === 0 && !artefact && !shared) worth -= 0.5;
  worth += Math.min(names, 3) * 0.35 + Math.min(rare, 4) * 0.15;
  if (sender && !reader && !shared && known < 1) worth -= 1;
  // A few words without a subject say nothing by themselves.
  if (clause.last - clause.first < 6 && !reader && !shared) worth -= 0.5;
  if (speaks(reading, clause, 'thanks.any') && rare < 2 && known < 1) worth -= 2.5;
  if (speaks(reading, clause, 'out.easy')) worth -= 1;
  // What follows only takes away.
  if (worth < 0) return -1;
  const said = saidBy(clause, reading);
  if (COURTESY.standIn(said)) return -1;
  const text = textOf(clause, reading);
  if (ASKING.standIn(said) || text.trimEnd().endsWith('?')) worth -= 0.9;
  if (ATTACHED.standIn(said)) worth -= 0.8;
  if (CONDITION.test(text)) worth -= 0.9;
  // What stands between quotation marks points at nothing before it.
  if (!reader && said[0] !== '' && POINTING.begin(said)) worth -= 1.2;
  return worth;
};

/** How well a clause shows that the reader is given something. */
export const valueShowing: Showing = (clause, reading) => {
  const text = textOf(clause, reading);
  const said = saidBy(clause, reading);
  const { rare, money, reader } = wordsIn(clause, reading);
  let worth = 0;
  for (const [gives, weight] of GIVING) if (gives(said, text)) worth = Math.max(worth, weight) + 0.1;
  if (money) worth += 0.4;
  if (worth === 0) return 0;
  if (speaks(reading, clause, 'value.share')) worth += 0.3;
  worth += Math.min(rare, 4) * 0.08 + (reader ? 0.1 : 0);
  if (TAKING.standIn(said)) worth -= 1.5;
  if (speaks(reading, clause, 'thanks.any')) worth -= 0.5;
  return worth;
};

/** How well a clause shows why the sender writes: a question, a request or a wish, the more particular the better. */
export const purposeShowing: Showing = (clause, reading) => {
  const text = textOf(clause, reading);
  const said = saidBy(clause, reading);
  const { rare, reader } = wordsIn(clause, reading);
  const { type, end } = reading.message.sentences[clause.sentence]!;
  const asks = type !== 'statement' && (clause.end === end || text.includes('?'));
  const wishes = (): boolean =>
    (reading.situation.kind === 'thank-you' && speaks(reading, clause, 'purpose.thank')) ||
    WISHING.standIn(said);
  let worth =
    asks && /\?|\bplease(?!\w)|^\s*(?:tell|let|send|say|write)(?!\w)/i.test(text) ? 1.2 : wishes() ? 1 : 0;
  if (worth === 0 && asks) worth = 0.3;
  if (worth === 0) return -1;
  worth += Math.min(rare, 4) * 0.1 + (reader ? 0.1 : 0);
  if (clause.last - clause.first < 4) worth -= 0.6;
  if (POINTING_BACK.begin(said) && rare === 0) worth -= 0.4;
  if (TAKING_LEAVE.standIn(said)) worth -= 1.5;
  if (!text.includes('?') && speaks(reading, clause, 'out.easy')) worth -= 0.4;
  return worth;
};

/** How well a clause shows that declining is made easy. */
export const wayOutShowing: Showing = (clause, reading) => {
  const said = saidBy(clause, reading);
  const cue = speaks(reading, clause, 'out.easy');
  const eased = EASE.standIn(said);
  return (cue ? 0.8 : 0) + (eased ? 0.4 : 0) + (EASY_WORDS.standIn(said) ? 0.3 : 0) - (cue || eased ? 0 : 1);
};

/** How well a clause shows courtesy. */
export const thanksShowing: Showing = (clause, reading) =>
  (speaks(reading, clause, 'thanks.any') ? 0.8 : 0) + (CIVIL.standIn(saidBy(clause, reading)) ? 0.5 : -0.9);

/** What shows each strength. */
export const SHOWING: Readonly<Record<StrengthId, Showing>> = {
  personal: personalShowing,
  value: valueShowing,
  purpose: purposeShowing,
  'way-out': wayOutShowing,
  thanks: thanksShowing,
};
