import { daysInWords } from '../calendar.ts';
import { countText } from '../count-text.ts';
import { followUpTiming } from '../follow-up-rules.ts';
import { praiseOf } from '../grade/praise.ts';
import type { StrengthId, Verdict } from '../rubric.ts';
import { VERDICT_NAMES } from '../rubric-names.ts';
import type { EndNode } from '../scenario/node.ts';
import type { Sent, Story } from './story.ts';

/** Strengths worth more than a greeting, the best first. */
const OF_SUBSTANCE: readonly StrengthId[] = ['personal', 'value', 'way-out', 'purpose'];

/** So many words are few. */
const SHORT = 60;

/** One thing that the learner did well, the most particular that is true: in their words, their days, their answers. */
export function doneWell(story: Story, end: Pick<EndNode, 'outcome' | 'title'>): string {
  const [first] = story.sent;
  return (
    praised(story, OF_SUBSTANCE) ??
    mended(story.sent) ??
    waited(story.sent) ??
    answered(story) ??
    praised(story, ['thanks']) ??
    (first ? kept(story.sent) : undefined) ??
    fallback(first === undefined, end)
  );
}

function praised({ sent }: Story, ids: readonly StrengthId[]): string | undefined {
  const best = sent
    .map(({ grade }) => ({ grade, praise: praiseOf(grade).filter(({ id }) => ids.includes(id)) }))
    .sort((a, b) => b.praise.length - a.praise.length || b.grade.score - a.grade.score)[0];
  return best?.praise.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))[0]?.what;
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

function kept(sent: readonly Sent[]): string | undefined {
  const words = countText(sent.at(-1)?.text ?? '').words;
  if (sent.length === 1 && words > 0 && words <= SHORT)
    return `You kept to ${words} ${words === 1 ? 'word' : 'words'}, and you did not send a second message after it.`;
  return undefined;
}

/** Where nothing particular was done well: a modest line that is true of this ending. */
function fallback(isSilent: boolean, { outcome, title }: Pick<EndNode, 'outcome' | 'title'>): string {
  if (isSilent && outcome !== 'bad') return 'You thought before you wrote, and sent nothing to be sorry for.';
  return outcome === 'bad'
    ? `You found out how “${title}” comes about here, where it costs nobody anything and can be taken back.`
    : `You came to “${title}” by your own decisions, and can go back to each of them.`;
}
