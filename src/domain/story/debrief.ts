import type { EndNode } from '../scenario/node.ts';
import type { Block } from '../view.ts';
import { doneWell } from './done-well.ts';
import type { Story } from './story.ts';

const OUTCOME_TONES = { good: 'good', mixed: 'warning', bad: 'bad' } as const;

/** How many reasons are told of the last message, and of each one before it. */
const REASONS_OF_THE_LAST = 4;
const REASONS_BEFORE = 2;

/** The debrief: what happened and why, the reasons on both sides, what to take away, one thing done well. */
export function debrief(story: Story, end: EndNode): Block[] {
  const points = new Map<string, Block>();
  const add = (text: string, topic: (typeof end.points)[number]['topic']) => {
    if (text && !points.has(text)) points.set(text, { type: 'point', text, topic });
  };
  const messages = [...story.sent];
  let isDayTold = false;
  for (const turn of story.turns) {
    add(turn.because, turn.topic);
    const sent = turn.kind === 'send' ? messages.shift() : undefined;
    const most = messages.length === 0 ? REASONS_OF_THE_LAST : REASONS_BEFORE;
    // What the story says of the day that was waited for need not be said twice.
    const reasons = sent?.reaction?.reasons.filter(({ about }) => about !== 'day' || !isDayTold) ?? [];
    for (const reason of reasons.slice(0, most)) add(reason.text, reason.topic);
    isDayTold = turn.kind === 'wait' && turn.because !== '';
  }
  for (const point of end.points) add(point.text, point.topic);
  return [
    { type: 'heading', text: end.title },
    { type: 'paragraph', text: end.text, tone: OUTCOME_TONES[end.outcome] },
    { type: 'heading', text: 'What happened, and why' },
    ...points.values(),
    { type: 'heading', text: 'Done well' },
    { type: 'paragraph', text: doneWell(story, end), tone: 'good' },
    { type: 'heading', text: 'To take away' },
    { type: 'paragraph', text: end.takeAway },
  ];
}
