import { daysInWords } from '../calendar.ts';
import { followUpTiming } from '../follow-up-rules.ts';
import { praiseOf } from '../grade/praise.ts';
import type { Strength } from '../grade/rule.ts';
import type { FaultId, StrengthId, Verdict } from '../rubric.ts';
import { VERDICT_NAMES } from '../rubric-names.ts';
import type { EndNode } from '../scenario/node.ts';
import { countText } from '../text/count-text.ts';
import { areShared } from './same-words.ts';
import type { Sent, Story } from './story.ts';

/** Strengths worth more than a greeting, the best first. */
const OF_SUBSTANCE: readonly StrengthId[] = ['personal', 'value', 'way-out', 'purpose'];

/** So many words are few. */
const SHORT = 60;
/** Fewer say nothing. */
const ENOUGH = 4;

/** A strength in a few words, where its own words have been quoted already. */
const IN_SHORT: Readonly<Record<StrengthId, string>> = {
  personal: 'You looked at who the reader is before you wrote.',
  value: 'You thought of what the reader gains, too.',
  'way-out': 'You left room for a no.',
  purpose: 'You let the reader see why you write.',
  thanks: 'You kept a courteous tone.',
};

/** One thing done well, and the words of a message that it quotes. */
export interface DoneWell {
  readonly text: string;
  readonly quotes: readonly string[];
}

/**
 * One thing that the learner did well, the most particular that is true: in their words, their days, their answers;
 * in other words than those that were `told` already.
 */
export function doneWell(
  story: Story,
  end: Pick<EndNode, 'outcome' | 'title'>,
  told: readonly string[] = [],
): DoneWell {
  const [first] = story.sent;
  const strength = praised(story, OF_SUBSTANCE, told);
  if (strength) return quoting(strength);
  const deed =
    mended(story.sent) ?? waited(story.sent) ?? answered(story) ?? brief(story.sent) ?? inShort(story);
  if (deed !== undefined) return { text: deed, quotes: [] };
  const courtesy = praised(story, ['thanks'], told);
  if (courtesy) return quoting(courtesy);
  const text = (first ? kept(story.sent) : undefined) ?? fallback(first === undefined, end);
  return { text, quotes: [] };
}

const quoting = ({ what, quote }: Strength): DoneWell => ({ text: what, quotes: [quote] });

/** The best strength of the best message whose words have not been told. */
function praised(
  { sent }: Story,
  ids: readonly StrengthId[],
  told: readonly string[] = [],
): Strength | undefined {
  const best = sent
    .filter(({ grade }) => grade.verdict !== 'dont-send')
    .map(({ grade }) => ({
      grade,
      praise: praiseOf(grade).filter(({ id, quote }) => ids.includes(id) && !areShared([quote], told)),
    }))
    .sort((a, b) => b.praise.length - a.praise.length || b.grade.score - a.grade.score)[0];
  return best?.praise.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))[0];
}

/** A strength of substance that was told with its words, once more without them. */
function inShort(story: Story): string | undefined {
  const strength = praised(story, OF_SUBSTANCE);
  return strength && IN_SHORT[strength.id];
}

const inQuotes = (verdict: Verdict): string => `“${VERDICT_NAMES[verdict]}”`;

function mended(sent: readonly Sent[]): string | undefined {
  const one = sent.find(({ mendedFrom }) => mendedFrom !== undefined);
  return one?.mendedFrom === undefined
    ? undefined
    : `You worked on your message before you sent it, and it went from ${inQuotes(one.mendedFrom)} to ${inQuotes(one.grade.verdict)}.`;
}

function waited(sent: readonly Sent[]): string | undefined {
  for (const [index, { day, followUp }] of sent.entries()) {
    const days = day - (sent[index - 1]?.day ?? day);
    if (followUp > 0 && index > 0 && followUpTiming(days) === 'well-timed')
      return `You gave it ${daysInWords(days)} before you wrote again, which is the time that people need.`;
  }
  return undefined;
}

function answered({ learned = [] }: Story): string | undefined {
  const [first] = learned;
  return first && `Along the way you answered a question right: “${first.trim()}”`;
}

/** Few words of which nothing has to be mended. */
function brief(sent: readonly Sent[]): string | undefined {
  const good = sent.findLast(({ grade }) => grade.verdict === 'send');
  const words = countText(good?.text ?? '').words;
  return words >= ENOUGH && words <= SHORT
    ? `You needed only ${words} words, which leaves the reader time to answer.`
    : undefined;
}

/** Faults of tone: few words of this kind are still too many. */
const OF_TONE: readonly FaultId[] = ['pressure', 'shouting', 'unprofessional', 'intrusive', 'not-a-message'];

function kept(sent: readonly Sent[]): string | undefined {
  const last = sent.at(-1);
  if (!last || last.grade.verdict === 'dont-send') return undefined;
  if (last.grade.faults.some(({ id }) => OF_TONE.includes(id))) return undefined;
  const { words } = countText(last.text);
  if (sent.length === 1 && words >= ENOUGH && words <= SHORT)
    return `You kept to ${words} words, and you did not send a second message after it.`;
  return undefined;
}

/** Where nothing particular was done well: a modest line that is true of this ending. */
function fallback(isSilent: boolean, { outcome, title }: Pick<EndNode, 'outcome' | 'title'>): string {
  if (isSilent && outcome !== 'bad') return 'You thought before you wrote, and sent nothing to be sorry for.';
  return outcome === 'bad'
    ? `You found out how “${title}” comes about here, where it costs nobody anything and can be taken back.`
    : `You came to “${title}” by your own decisions, and can go back to each of them.`;
}
