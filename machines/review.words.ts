import type { Content } from '../src/domain/scenario/content.ts';
import type { GuideTopic } from '../src/domain/scenario/guide.ts';
import type { Memory } from '../src/domain/schedule.ts';
import { type SkillId, topicOf } from '../src/domain/skill.ts';
import { skillName } from '../src/domain/skill-names.ts';
import { comingDays } from '../src/domain/today.ts';
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

/** The end, worded from the day on which it comes: what is due by then but was not asked on it waits. */
export function closing(others: readonly string[]) {
  return ({ results, memories, today }: SittingContext): readonly Block[] => {
    const day = today();
    const right = results.filter(one => one.right).length;
    const asked = [...new Set(results.map(one => one.skill))].flatMap(skill => memories[skill] ?? []);
    const isWaiting = (memory: Memory): boolean => memory.dueDay <= day && memory.lastDay < day;
    const waiting = others.filter(one => one <= day).length + asked.filter(isWaiting).length;
    const coming = asked.filter(memory => !isWaiting(memory)).map(({ dueDay }) => dueDay);
    const next = comingDays([...coming, ...others.filter(one => one > day)], day);
    const heading = waiting > 0 ? 'That is enough for now' : 'That is all for today';
    return [
      { type: 'heading', text: heading },
      { type: 'paragraph', text: `${right} of ${results.length} right.` },
      ...(waiting > 0
        ? [
            {
              type: 'paragraph',
              text: `${waiting} more can wait: another round today, or another day.`,
            } as const,
          ]
        : []),
      { type: 'paragraph', text: next === '' ? 'Nothing is waiting for you.' : `What comes next: ${next}.` },
    ];
  };
}
