import { comingDays, type Outlook, sittingInWords } from '../src/domain/learning/ahead.ts';
import { type SkillId, topicOf } from '../src/domain/learning/skill.ts';
import { skillName } from '../src/domain/learning/skill-names.ts';
import type { Content } from '../src/domain/scenario/content.ts';
import type { GuideTopic } from '../src/domain/scenario/guide.ts';
import type { Block } from '../src/domain/view.ts';
import type { SittingContext, Step } from './sitting.context.ts';

const say = (text: string): Block => ({ type: 'bubble', from: 'tutor', text });

/** How a skill that is taught again is brought up, so that no two of a sitting begin alike. */
const ONCE_MORE = [
  (name: string) => `“${name}” has been hard lately, so here it is once more, with an example.`,
  (name: string) =>
    `Before the next one, another look at “${name}”: this is how it is done, and how it is not.`,
  (name: string) => `“${name}” slipped away a few times. Compare these two.`,
] as const;

/** What is read before a skill is met for the first time, or taught again; `led` counts what was led to before. */
export function lead(
  skill: SkillId,
  item: { readonly isNew: boolean; readonly reteach: boolean },
  content: Content,
  led: { readonly retaught: number; readonly ofTopic: number },
): readonly Step[] {
  const topic = content.guide.find(one => one.id === topicOf(skill));
  if (!topic || (!item.isNew && !item.reteach)) return [];
  const name = skillName(skill, content);
  const blocks: Block[] = item.reteach
    ? [
        say(ONCE_MORE[led.retaught % ONCE_MORE.length]!(name)),
        { type: 'message', label: 'Like this', text: topic.example.text, marks: [] },
        { type: 'paragraph', text: topic.example.why, tone: 'good' },
        { type: 'message', label: 'Not like this', text: topic.counterExample.text, marks: [] },
        { type: 'paragraph', text: topic.counterExample.why, tone: 'bad' },
      ]
    : [{ type: 'heading', text: `New: ${name}` }, say(teachings(topic)[led.ofTopic] ?? topic.short)];
  return [{ kind: 'read', blocks, skippable: false }];
}

/** What can be said of a topic, the shortest first: a topic and its faults may be new in the same sitting. */
const teachings = (topic: GuideTopic): readonly string[] => [
  topic.short,
  ...topic.long
    .trim()
    .split(/\n\s*\n/)
    .map(text => text.trim()),
];

/** The end, worded by what waits and what comes then: as Home says it a moment later. */
export function closing(outlook: () => Outlook, today: () => string) {
  return ({ results }: SittingContext): readonly Block[] => {
    const right = results.filter(one => one.right).length;
    const { now, ahead } = outlook();
    const waiting = sittingInWords(now);
    const next = comingDays(ahead, today());
    const blocks: Block[] = [
      { type: 'heading', text: waiting ? 'That is enough for now' : 'That is all for today' },
      {
        type: 'paragraph',
        text: `${right} of ${results.length} ${results.length === 1 ? 'answer' : 'answers'} right.`,
      },
    ];
    if (waiting) {
      const rest = now.later > 0 ? `, then ${now.later} more` : '';
      const text = `${capitalised(waiting)}${rest}: they can wait, for another round today or another day.`;
      blocks.push({ type: 'paragraph', text });
    }
    if (next || !waiting)
      blocks.push({
        type: 'paragraph',
        text: next ? `What comes next: ${next}.` : 'Nothing is waiting for you.',
      });
    return blocks;
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
