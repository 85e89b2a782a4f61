import { dayInWords } from '../calendar.ts';
import type { EndNode } from '../scenario/node.ts';
import type { Answer } from '../scenario/person.ts';
import type { Block } from '../view.ts';
import type { Setting, Story } from './story.ts';

/** How one way through the story went, for setting two of them side by side. */
export interface Run {
  readonly title: string;
  readonly text: string;
  /** Everything that the learner did, word by word and day by day: two runs are the same when these are. */
  readonly course: string;
}

const ANSWERED: Record<Answer, string> = {
  warm: 'A warm answer.',
  question: 'An answer with a question.',
  'polite-no': 'A polite answer, and no more.',
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
  const course = JSON.stringify([
    story.sent.map(({ text, day }) => [text.trim(), day]),
    story.turns.map(({ label, before }) => [label, before.day]),
  ]);
  return { title: end.title, text: [...lines, `The end: ${end.title}.`].join('\n'), course };
}

/** Two ways through the story, side by side; of the same way twice only that is said. */
export function compareRuns(before: Run, now: Run): readonly Block[] {
  if (before.course === now.course) {
    const text =
      'Same decisions, same wording, same days: the same outcome. Change one of them to see another.';
    return [
      { type: 'heading', text: 'The same way again' },
      { type: 'paragraph', text },
    ];
  }
  return [
    { type: 'heading', text: 'Two ways, side by side' },
    {
      type: 'compare',
      left: { label: 'Before', text: before.text },
      right: { label: 'This time', text: now.text },
    },
  ];
}
