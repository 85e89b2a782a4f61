import { isOneOf } from '../message/word.ts';
import { clausesOf } from './clauses.ts';
import type { FactMatch } from './fact-match.ts';
import type { ProfileFact } from './profile.ts';
import { clean } from './quote.ts';
import type { Reading } from './reading.ts';
import { asRole } from './role.ts';

/** A fact about the reader in two forms: to the learner ("their post “Late trains”") and, inside a suggested wording, to the reader ("your post ‘Late trains’"). */
export interface ReaderFact {
  readonly theirs: string;
  /** What it is without its words: "their post". */
  readonly short: string;
  readonly yours: string;
  /** A whole sentence to the reader that starts from it, without its capital letter, to be used inside quotation marks. */
  readonly opening: string;
  /** Where in the profile it stands. */
  readonly field: ProfileFact['field'];
  /** The message speaks of it already. */
  readonly used: boolean;
}

const THINGS =
  /(?:^|\s)(?:post|article|talk|video|photo|panel|paper|course|episode|webinar|interview|call|series|workshop|book|report|album|podcast|poster|fair|club|film|event|group|hours|thread|dataset|comment|lecture|concert|answer|project|glossary|essay|tender|poll|show|question|tasting|audit|repo|guideline|speech|notice|advert|lesson|study|review|newsletter|story|exhibition|thesis|note|map|guide)$/i;

/** The best fact of the profile to write about: one that the message speaks of already, else the reader's latest doings. */
export function readerFact(reading: Reading): ReaderFact | undefined {
  const { facts } = reading.profile;
  const match = reading.facts
    .filter(
      ({ fact, weight, words }) =>
        (weight >= 1 && (fact.field === 'activity' || fact.field === 'shared')) ||
        (weight >= 1.3 && words >= 2 && fact.field === 'about'),
    )
    .sort((a, b) => b.weight - a.weight)[0];
  const spoken = match?.fact;
  const order = ['activity', 'shared', 'about', 'headline'] as const;
  const ranked = [
    ...(spoken === undefined ? [] : [spoken]),
    ...order.flatMap(field => facts.filter(fact => fact.field === field).slice(0, 3)),
  ];
  for (const fact of ranked) {
    const forms = formsOf(fact);
    if (forms !== undefined)
      return { ...forms, field: fact.field, used: fact === spoken && !isOfSender(match!, reading) };
  }
  return undefined;
}

const isSender = isOneOf('i my we our me');
const isReader = isOneOf('you your yours');

/** Whether the words that a fact was recognised by are what senders say of themselves: "I have been a nurse". */
function isOfSender({ first, last }: FactMatch, reading: Reading): boolean {
  const { tokens } = reading.message;
  const clause = clausesOf(reading).find(one => one.first <= first && first < one.last);
  if (clause === undefined) return false;
  const words = tokens.slice(clause.first, Math.max(clause.last, last)).map(({ word }) => word);
  const hasThing = reading
    .cue('ground.artefact')
    .some(hit => hit.first >= clause.first && hit.first < clause.last);
  return words.some(isSender) && !words.some(isReader) && !hasThing;
}

/** A fact's words: no quotation marks of its own, none of the marks that end a sentence but "?" and "!". */
const told = (text: string, max = 60): string =>
  clean(text.replace(/["“”„‟«»＂]/g, ''), max).replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');

type Forms = Omit<ReaderFact, 'field' | 'used'>;

function formsOf({ field, text }: ProfileFact): Forms | undefined {
  if (!/\p{L}{2}/u.test(text)) return undefined;
  const match = /^\s*([^:]{2,30}?)\s*:\s*(\S.+)$/s.exec(text);
  if (field === 'activity') return activityForms(text, match);
  if (field === 'shared') return sharedForms(text, match);
  return field === 'about' ? aboutForms(text) : headlineForms(text);
}

function activityForms(text: string, match: RegExpExecArray | null): Forms {
  if (match !== null && /^[\p{L} -]+$/u.test(match[1]!) && THINGS.test(match[1]!)) {
    const thing = clean(match[1]!, 30).toLowerCase();
    const title = told(match[2]!);
    return withOpening(`their ${thing}`, `their ${thing} “${title}”`, `your ${thing} ‘${title}’`);
  }
  const on = /^\s*(comment|post|talk|article|answer)\s+(on|in|about|at)\s+(\S.+)$/is.exec(text);
  if (match === null && on !== null) {
    const words = `${on[1]!.toLowerCase()} ${on[2]!.toLowerCase()} ${told(on[3]!)}`;
    return withOpening(`their ${on[1]!.toLowerCase()}`, `their ${words}`, `your ${words}`);
  }
  const words = told(text);
  return {
    short: 'what they shared',
    theirs: `what they shared, “${words}”`,
    yours: `what you shared, ‘${words}’`,
    opening: `what you shared, ‘${words}’, caught my eye.`,
  };
}

const withOpening = (short: string, theirs: string, yours: string): Forms => ({
  short,
  theirs,
  yours,
  opening: `${yours} caught my eye.`,
});

function sharedForms(text: string, match: RegExpExecArray | null): Forms {
  const kind = match === null ? '' : clean(match[1]!, 30).toLowerCase();
  const words = told(match === null ? text : match[2]!);
  if (/contact/.test(kind))
    return {
      short: 'the person you both know',
      theirs: `${words}, whom you both know`,
      yours: `${words}, whom we both know`,
      opening: `we both know ${words}.`,
    };
  const thing =
    /^(?:group|event|school|university|course|webinar|workshop|club|association|former employer)$/.test(kind)
      ? `the ${kind}`
      : 'something';
  return {
    short: 'what you share',
    theirs: `${thing} you share, ${words}`,
    yours: `${thing} we share, ${words}`,
    opening: /group|club|association/.test(kind)
      ? `we are both in the ${kind} ${words}.`
      : `we have something in common: ${words}.`,
  };
}

function aboutForms(text: string): Forms {
  const lines = text.split(/\n+/).filter(line => /\p{L}{2}/u.test(line));
  // Lines are not run together, and one that says something comes before a place or a school.
  const line = lines.find(one => /[.!?]\s*$/.test(one)) ?? lines[0]!;
  const words = told(/^.{12,80}?[.!?](?=\s)/s.exec(line)?.[0] ?? line);
  return {
    short: 'their own words',
    theirs: `the line “${words}” on their profile`,
    yours: `the line ‘${words}’ on your profile`,
    opening: `the line ‘${words}’ on your profile caught my eye.`,
  };
}

function headlineForms(text: string): Forms | undefined {
  const role = asRole(text);
  if (role !== '')
    return {
      short: 'their work',
      theirs: `their work as ${role}`,
      yours: `your work as ${role}`,
      opening: `I would like to know how you became ${role}.`,
    };
  const words = told(text);
  if (!/\p{L}{2,}\s+\P{Z}*\p{L}{2}/u.test(words)) return undefined;
  return {
    short: 'what they do',
    theirs: `what they do, “${words}”`,
    yours: `what you do, ‘${words}’`,
    opening: `the words ‘${words}’ on your profile made me curious.`,
  };
}
