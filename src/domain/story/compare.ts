import { dayInWords } from '../calendar.ts';
import type { EndNode } from '../scenario/node.ts';
import type { Answer } from '../scenario/person.ts';
import type { Block } from '../view.ts';
import type { Setting, Story } from './story.ts';

/** How one way through the story went, for setting two of them side by side. */
export interface Run {
  readonly title: string;
  readonly text: string;
}

const ANSWERED: Record<Answer, string> = {
  warm: 'A warm answer.',
  question: 'An answer with a question.',
  'polite-no': 'A polite no.',
  silence: 'No answer.',
  removed: 'The contact was broken off.',
};

/** Sums up a finished story: each decision with its day, each answer, the ending. */
export function summarise(setting: Setting, story: Story, end: EndNode): Run {
  const lines: string[] = [];
  let sent = 0;
  for (const turn of story.turns) {
    lines.push(`${dayInWords(setting.scenario.startsOn, turn.before.day)}. ${turn.label}`);
    if (turn.kind !== 'send') continue;
    const answer = story.sent[sent++]?.answer;
    if (answer) lines.push(ANSWERED[answer]);
  }
  return { title: end.title, text: [...lines, `The end: ${end.title}.`].join('\n') };
}

/** Two ways through the story, side by side. */
export const compareRuns = (before: Run, now: Run): readonly Block[] => [
  { type: 'heading', text: 'Two ways, side by side' },
  {
    type: 'compare',
    left: { label: 'Before', text: before.text },
    right: { label: 'This time', text: now.text },
  },
];
