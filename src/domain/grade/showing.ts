import { isOneOf } from '../message/word.ts';
import type { StrengthId } from '../rubric.ts';
import type { Clause } from './clauses.ts';
import { isCommonWord } from './common-words.ts';
import { isContent, stemOf } from './profile.ts';
import type { Reading } from './reading.ts';

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

/*
 * Phrases end with `(?!\w)`, which is the same as `\b` after a letter: V8 compiles it in less than half the time, and most
 * starts of the program judge one message.
 */
const COURTESY =
  /\b(?:greetings?|regards|wishes|sincerely|respectfully|yours (?:truly|faithfully)|(?:i|we) (?:also |really |sincerely )?hope|hope (?:you|this|all)|(?:i|we) thought (?:that )?you|perhaps|maybe|you[’']d (?:get|be|rather|want|like)|no (?:hurry|rush|worries|pressure|need|offen[cs]e)|sorry|excuse|forgive|apolog\w+|feel free|permit me|allow me|let me (?:introduce|know)|introduce myself|have a (?:good|nice|great|lovely)|all the best|take care|good (?:luck|days?|nights? to|mornings?|evenings?)|look(?:ing)? forward|i wish|i just|(?:i|we) want|just wanted|don[’']t (?:want|mean) to|either way|up to you|kind of you|you can (?:be|say|forget|ignore|take|have)|(?:you )?(?:don[’']t|do not|won[’']t|will not) (?:know me|remember me|have to)|off the hook|(?:i|we) (?:won[’']t|will not|don[’']t|never|can[’']t)|not pitching|if (?:any(?:one|body)|some(?:one|body))|that[’']s all)(?!\w)/i;
const ASKING =
  /\b(?:(?:would|could|can|will|do|did|are|is|may|shall) (?:you|i|we|it|that|there|this)|please|(?:i|we)[’']d (?:like|love|be)|(?:i|we) would (?:like|love|be)|(?:love|like|happy|glad|pleased|keen) to|if you|whether you|let[’']s|connect|join)(?!\w)|\?\s*$/i;

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
  const text = textOf(clause, reading);
  if (COURTESY.test(text)) return -1;
  if (ASKING.test(text)) worth -= 0.9;
  if (/\b(?:attached|enclosed|attach|useful|helpful|asking|stupid)(?!\w)/i.test(text)) worth -= 0.8;
  if (/^(?:if|should|in case|when)(?!\w)/i.test(text)) worth -= 0.9;
  if (
    !reader &&
    /^(?:(?:though|although|because|since|as|while) )?(?:he|she|they|it|this|that)(?!\w)/i.test(text)
  )
    worth -= 1.2;
  return worth;
};

const GIVE =
  '(?:send|share|show|bring|lend|give|pass|forward|copy|offer|pay|swap|trade|exchange|compare|help|keep|save|put|tell|mail|post|scan|translate|test|return|introduce you|connect you|answer)';
const GIVING: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `\\b(?:i|we)(?:[’']ll|[’']d| will| can| could| would)?(?: be)?(?: (?:gladly|happily|also|always|only|just|certainly))? ${GIVE}(?!\\w)`,
      'i',
    ),
    1,
  ],
  [new RegExp(`\\b(?:shall|may|can|could|should|let) (?:i|we|me|us) ${GIVE}(?!\\w)`, 'i'), 1],
  [
    new RegExp(
      `\\b(?:happy|glad|pleased|gladly|delighted|like|love|ready|willing) to (?:\\w+ ){0,3}?${GIVE}(?!\\w)`,
      'i',
    ),
    1,
  ],
  [new RegExp(`\\b(?:can|could|will|would|gladly|shall i|may i) ${GIVE}(?!\\w)`, 'i'), 0.9],
  [/\b(?:let[’']s|shall we|in return|in exchange)(?!\w)/i, 0.8],
  [
    /\b(?:attach(?:ed)?|enclosed|for any use|freely|i can add|swapping|may use|with your name|(?:photos|text|list) (?:are|is) on my page|want (?:a|the) \w+|here (?:is|are)|link below|sending (?:it|you|them|with))(?!\w)/i,
    0.9,
  ],
  [
    /\b(?:of (?:any |some )?use|useful|helpful|handy|interest(?:ing)?) (?:to|for) you(?!\w)|\buse to (?:you|the|your)(?!\w)/i,
    1,
  ],
  [
    /\b(?:(?:is|are) yours|yours (?:if|for)|you can have|on request|at your disposal|for you(?! to)|do you (?:want|need) (?:the|a|it|them|one|my|our)|would you like (?:the|a|it|them|one|to have|my|our)|if you(?:[’']d| would)? (?:like|want|need) (?:it|them|the|a|one|photos|copies|pictures))(?!\w)/i,
    0.9,
  ],
  [/\b(?:might|may|will) (?:like|want|be glad|be pleased|interest|help|be useful)(?!\w)/i, 0.6],
  [
    /\b(?:for free|free of charge|free (?:copy|place|evening|ticket)|costs nothing|at no cost|throwing (?:it|them|out)|spare)(?!\w)/i,
    0.8,
  ],
  [
    /\b(?:per (?:hour|day|month|year)|a (?:month|year|day)|permanent|full[- ]time|part[- ]time|salary|rate|fee|shifts?|contract|start(?:s|ing)? (?:in|on)|we offer|paid)(?!\w)/i,
    0.7,
  ],
  [/\b(?:swap|trade|exchange|compare)(?!\w)/i, 0.5],
  [
    /\b(?:because of|thanks to|since) your?(?!\w)|\byour? .*\b(?:saved|helped|changed|worked|taught)(?!\w)/i,
    0.6,
  ],
  [
    /\b(?:I[’']ve|I have|we have|we[’']ve) (?:found|measured|made|written|tested|tried|collected|counted|put|got|kept)(?!\w)/i,
    0.4,
  ],
];
const TAKING =
  /\b(?:introduce myself|present myself|help me|here (?:is|are) the (?:one|question)|congratulat\w+|(?:can|could|would|will|if) you (?:\w+ )?(?:can[’']t |cannot |could |can )?(?:please )?(?:send|share|show|give|tell|introduce|lend|forward|pass)|(?:send|share|give|show|tell|forward) (?:me|us)|who should|where (?:can|could|should)|got lost)(?!\w)/i;

/** How well a clause shows that the reader is given something. */
export const valueShowing: Showing = (clause, reading) => {
  const text = textOf(clause, reading);
  const { rare, money, reader } = wordsIn(clause, reading);
  let worth = 0;
  for (const [pattern, weight] of GIVING) if (pattern.test(text)) worth = Math.max(worth, weight) + 0.1;
  if (money) worth += 0.4;
  if (worth === 0) return 0;
  if (speaks(reading, clause, 'value.share')) worth += 0.3;
  worth += Math.min(rare, 4) * 0.08 + (reader ? 0.1 : 0);
  if (TAKING.test(text)) worth -= 1.5;
  if (speaks(reading, clause, 'thanks.any')) worth -= 0.5;
  return worth;
};

const WISHING =
  /\b(?:(?:i|we)(?:[’']d| would| should)(?: \w+)? (?:like|love|be (?:glad|happy|grateful|pleased|honou?red|interested|delighted|thankful))|would (?:love|like|be (?:glad|happy|grateful|pleased|great|lovely|nice|an honou?r|good))|(?:love|like|glad|happy|hope|hoping|keen|pleased|nice|good|great|delighted) to|(?:i|we|just) (?:want(?:ed)?|wish) to|interested in|looking for|(?:i|we)(?:[’']m| am|[’']re| are) (?:asking|writing|looking|collecting|searching|hoping)|i (?:ask|wonder|write|need)|hope to|i (?:asked|wrote)(?: to)?(?: you)? (?:about|whether|if|for|which|how|what)|let (?:me|us) know|tell (?:me|us)|let[’']s|invite|please|pleasure to|fancy|propose|connect(?:ed|ing)?|link up|grateful|i only ask|be (?:grateful|thankful|glad|happy)|just (?:wanted )?to say|all (?:i|we)[’']d still need)(?!\w)/i;
const POINTING_BACK =
  /^(?:\W*)(?:(?:would|could|can|will|is|are|was|do|does|did|may|might|shall|has) (?:that|it|this|you|i|we)|and|still)(?!\w)/i;

/** How well a clause shows why the sender writes: a question, a request or a wish, the more particular the better. */
export const purposeShowing: Showing = (clause, reading) => {
  const text = textOf(clause, reading);
  const { rare, reader } = wordsIn(clause, reading);
  const { type, end } = reading.message.sentences[clause.sentence]!;
  const asks = type !== 'statement' && (clause.end === end || /\?/.test(text));
  const wishes = (): boolean =>
    (reading.situation.kind === 'thank-you' && speaks(reading, clause, 'purpose.thank')) ||
    WISHING.test(text);
  let worth =
    asks && /\?|\bplease(?!\w)|^\s*(?:tell|let|send|say|write)(?!\w)/i.test(text) ? 1.2 : wishes() ? 1 : 0;
  if (worth === 0 && asks) worth = 0.3;
  if (worth === 0) return -1;
  worth += Math.min(rare, 4) * 0.1 + (reader ? 0.1 : 0);
  if (clause.last - clause.first < 4) worth -= 0.6;
  if (POINTING_BACK.test(text) && rare === 0) worth -= 0.4;
  if (TAKING_LEAVE.test(text)) worth -= 1.5;
  if (!/\?/.test(text) && speaks(reading, clause, 'out.easy')) worth -= 0.4;
  return worth;
};

const TAKING_LEAVE =
  /\b(?:introduce myself|present myself|no (?:hurry|rush|worries|need|answer|reply)|feel free|ignore|please (?:do not|don[’']t|leave)|don[’']t (?:want|mean) to|hope (?:that )?(?:you[’']re|you are|this finds)|sorry|please (?:forgive|excuse|permit|allow))(?!\w)/i;

const EASE =
  /\b(?:no (?:hurry|rush|worries|need|pressure|problem|harm|obligation|hard feelings|answer|reply)|if not|if (?:you|it|that|this|the)|only if|either way|up to you|whenever|when(?:ever)? (?:you|it|time)|feel free|decline|say no|a no|understand|fine|one[- ]word|one (?:word|line)|busy|convenien\w+|either|needn[’']t|no duty|nothing to answer|declin\w+|forget it|leave this|offended|should (?:you|the|it|this|that)|may we|do you know if|is that something|no reason|whichever|would you (?:be )?(?:open|ok|mind|consider|like)|are you open|may (?:i|we)|happy to leave|or not|leave it|ignore|nothing more)(?!\w)/i;

/** How well a clause shows that declining is made easy. */
export const wayOutShowing: Showing = (clause, reading) => {
  const text = textOf(clause, reading);
  const cue = speaks(reading, clause, 'out.easy');
  const eased = EASE.test(text);
  return (
    (cue ? 0.8 : 0) +
    (eased ? 0.4 : 0) +
    (/\b(?:if|no|not|only|either|busy|decline)(?!\w)/i.test(text) ? 0.3 : 0) -
    (cue || eased ? 0 : 1)
  );
};

const CIVIL =
  /\b(?:thank\w*|thx|grateful|gratitude|appreciat\w+|greetings?|good (?:morning|day|evening|afternoon)|hello|dear|congrat\w*|well done|best wishes|all the best|happy|regards|merci|gracias|danke|grazie|obrigad[oa]|asante|welcome|get well|bravo|hats off|respect\w*|cheers|honou?red|kind(?:ly)?|sorry|please|good luck|wish you)(?!\w)/i;

/** How well a clause shows courtesy. */
export const thanksShowing: Showing = (clause, reading) =>
  (speaks(reading, clause, 'thanks.any') ? 0.8 : 0) + (CIVIL.test(textOf(clause, reading)) ? 0.5 : -0.9);

/** What shows each strength. */
export const SHOWING: Readonly<Record<StrengthId, Showing>> = {
  personal: personalShowing,
  value: valueShowing,
  purpose: purposeShowing,
  'way-out': wayOutShowing,
  thanks: thanksShowing,
};
