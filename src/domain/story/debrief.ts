import { praiseOf } from '../grade/praise.ts';
import type { EndNode } from '../scenario/node.ts';
import { quoted } from '../text/quoted.ts';
import type { Block } from '../view.ts';
import { type Candidate, candidates } from './debrief-candidates.ts';
import { type DoneWell, doneWell } from './done-well.ts';
import { areShared } from './same-words.ts';
import type { Story } from './story.ts';

const OUTCOME_TONES = { good: 'good', mixed: 'warning', bad: 'bad' } as const;

/** How many reasons are told at once: more are not kept in mind. */
const TOLD = 3;

interface Chosen {
  readonly told: readonly Candidate[];
  readonly others: readonly Candidate[];
  readonly well: DoneWell;
}

/** The debrief: the few reasons that mattered most, on both sides, what to take away, one thing done well. */
export function debrief(story: Story, end: EndNode): Block[] {
  const { told, well } = choose(story, end);
  return [
    { type: 'heading', text: end.title },
    { type: 'paragraph', text: end.text, tone: OUTCOME_TONES[end.outcome] },
    { type: 'heading', text: 'What happened, and why' },
    ...told.map(asPoint),
    { type: 'heading', text: 'To take away' },
    { type: 'paragraph', text: end.takeAway },
    { type: 'heading', text: 'Done well' },
    { type: 'paragraph', text: well.text, tone: 'good' },
  ];
}

/** The reasons that the debrief leaves out, in the order in which things happened; none of them says a thing again. */
export const otherReasons = (story: Story, end: EndNode): Block[] => choose(story, end).others.map(asPoint);

const asPoint = ({ text, topic, of }: Candidate): Block => ({
  type: 'point',
  text: of === undefined ? text : `${of}: ${text}`,
  topic,
});

function choose(story: Story, end: EndNode): Chosen {
  const all = candidates(story, end);
  const kept: Candidate[] = [];
  for (const one of all.toSorted((a, b) => b.rank - a.rank))
    if (!kept.some(other => saysTheSame(one, other))) kept.push(one);
  const told = kept.slice(0, TOLD);
  const well = doneWell(story, end, wordsToldOf(story, told));
  const inOrder = (some: readonly Candidate[]) => all.filter(one => some.includes(one));
  return {
    told: inOrder(told),
    others: inOrder(kept.slice(TOLD)).filter(({ quotes = [] }) => !areShared(quotes, well.quotes)),
    well,
  };
}

/** The words of the messages that these reasons quote, whether to praise them or to find fault. */
const wordsToldOf = ({ sent }: Story, told: readonly Candidate[]): string[] => [
  ...told.flatMap(({ quotes = [] }) => quotes),
  ...sent
    .flatMap(({ grade }) => praiseOf(grade).map(({ quote }) => quote))
    .filter(quote => told.some(({ text }) => text.includes(quoted(quote)))),
];

const saysTheSame = (one: Candidate, other: Candidate): boolean =>
  one.text === other.text ||
  (one.fault !== undefined && one.fault === other.fault) ||
  (one.strength !== undefined && one.strength === other.strength) ||
  areShared(one.quotes ?? [], other.quotes ?? []);
