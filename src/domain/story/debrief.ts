import { praiseOf } from '../grade/praise.ts';
import type { EndNode } from '../scenario/node.ts';
import type { Block } from '../view.ts';
import type { Story } from './story.ts';

const OUTCOME_TONES = { good: 'good', mixed: 'warning', bad: 'bad' } as const;

/** How many reasons are told of the last message, and of each one before it. */
const REASONS_OF_THE_LAST = 4;
const REASONS_BEFORE = 2;

/** One thing that the learner did well, in a sentence that quotes their own words. */
export function doneWell(story: Story, outcome: EndNode['outcome']): string {
  const best = [...story.sent].sort(
    (a, b) => praiseOf(b.grade).length - praiseOf(a.grade).length || b.grade.score - a.grade.score,
  )[0];
  const order = ['personal', 'value', 'way-out', 'purpose', 'thanks'];
  const strength = [...(best ? praiseOf(best.grade) : [])].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  )[0];
  if (strength) return strength.what;
  if (story.sent.length === 0 && outcome !== 'bad')
    return 'You thought before you wrote, and sometimes that is the whole craft.';
  return 'You saw it through to the end and looked at what came of it. That is how anyone gets better at this.';
}

/** The debrief: what happened and why, the reasons on both sides, what to take away, one thing done well. */
export function debrief(story: Story, end: EndNode): Block[] {
  const points = new Map<string, Block>();
  const add = (text: string, topic: (typeof end.points)[number]['topic']) => {
    if (text && !points.has(text)) points.set(text, { type: 'point', text, topic });
  };
  const messages = [...story.sent];
  for (const turn of story.turns) {
    add(turn.because, turn.topic);
    const sent = turn.kind === 'send' ? messages.shift() : undefined;
    const most = messages.length === 0 ? REASONS_OF_THE_LAST : REASONS_BEFORE;
    for (const reason of sent?.reaction?.reasons.slice(0, most) ?? []) add(reason.text, reason.topic);
  }
  for (const point of end.points) add(point.text, point.topic);
  return [
    { type: 'heading', text: end.title },
    { type: 'paragraph', text: end.text, tone: OUTCOME_TONES[end.outcome] },
    { type: 'heading', text: 'What happened, and why' },
    ...points.values(),
    { type: 'heading', text: 'Done well' },
    { type: 'paragraph', text: doneWell(story, end.outcome), tone: 'good' },
    { type: 'heading', text: 'To take away' },
    { type: 'paragraph', text: end.takeAway },
  ];
}
