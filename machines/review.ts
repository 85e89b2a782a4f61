import { keptForProbes } from '../src/domain/probe-forms.ts';
import type { Content } from '../src/domain/scenario/content.ts';
import type { GuideTopic } from '../src/domain/scenario/guide.ts';
import type { Memory } from '../src/domain/schedule.ts';
import { isSkillId, type SkillId, type Trial, topicOf, trialsBySkill } from '../src/domain/skill.ts';
import { skillName } from '../src/domain/skill-names.ts';
import { comingDays, planToday, rankTrials } from '../src/domain/today.ts';
import type { Block } from '../src/domain/view.ts';
import type { Activity } from './activity.ts';
import type { SittingContext, SittingInput, Step } from './sitting.context.ts';
import { sittingMachine } from './sitting.machine.ts';
import { type SittingSnapshot, viewSitting } from './sitting.view.ts';

/** What a review is saved with. */
interface ReviewRequest {
  readonly day: string;
  readonly asksConfidence: boolean;
  readonly room: number;
  readonly items: readonly {
    readonly skill: string;
    readonly trial: string;
    /** Other questions on the skill, those not seen for longest first. */
    readonly spare: readonly string[];
    readonly isNew: boolean;
    readonly reteach: boolean;
  }[];
  readonly memories: Readonly<Partial<Record<SkillId, Memory>>>;
  /** The days on which the skills that are not in this review fall due. */
  readonly others: readonly string[];
}

const isRequest = (input: unknown): input is ReviewRequest =>
  typeof input === 'object' && input !== null && 'items' in input && Array.isArray(input.items);

/** How many other questions a sitting holds for a skill: one for each time that it may be asked again. */
const SPARE = 2;

const say = (text: string): Block => ({ type: 'bubble', from: 'tutor', text });

/** How a skill that is taught again is brought up, so that no two of a sitting begin alike. */
const ONCE_MORE = [
  (name: string) => `“${name}” has been hard lately, so here it is once more, with an example.`,
  (name: string) =>
    `Before the next one, another look at “${name}”: this is how it is done, and how it is not.`,
  (name: string) => `“${name}” slipped away a few times. Compare these two.`,
] as const;

/** What is read before a skill is met for the first time, or taught again; `led` counts what was led to before. */
function lead(
  skill: SkillId,
  item: ReviewRequest['items'][number],
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
function closing(others: readonly string[]) {
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

/** Review: what is due today, each skill through another case than the last time. */
export const review: Activity = {
  machine: sittingMachine,
  version: 2,
  open({ content, seed, study }): ReviewRequest {
    const { ledger } = study.progress;
    const trials = trialsBySkill(content, keptForProbes(content, study.progress));
    const planning = { ledger, trials, day: study.day, cap: study.dailyCap, seed };
    const { due, room } = planToday(planning);
    const taken = new Set(due.map(item => item.trial.id));
    const spare = (skill: SkillId): string[] =>
      rankTrials(skill, planning).flatMap(({ kind, id }) =>
        kind === 'question' && !taken.has(id) ? id : [],
      );
    const here = new Set<string>(due.map(item => item.skill));
    return {
      day: study.day,
      asksConfidence: study.asksConfidence,
      room,
      items: due.map(({ skill, trial, isNew, reteach }) => ({
        skill,
        trial: trial.id,
        spare: spare(skill).slice(0, SPARE),
        isNew,
        reteach,
      })),
      memories: Object.fromEntries(Object.entries(ledger.cards).filter(([skill]) => here.has(skill))),
      others: Object.entries(ledger.cards).flatMap(([skill, memory]) =>
        here.has(skill) ? [] : memory.dueDay,
      ),
    };
  },
  prepare({ session, seed, input }, { content, grader, study }) {
    if (!isRequest(input) || input.items.length === 0) return null;
    // The day may change while the learner sits; a clock set back does not go behind the day that was planned for.
    const today = (): string => [study?.().day ?? input.day, input.day].sort().at(-1)!;
    const trials = trialsBySkill(content);
    const steps: Step[] = [];
    const spare: Partial<Record<SkillId, readonly Trial[]>> = {};
    for (const [nth, item] of input.items.entries()) {
      if (!isSkillId(item.skill)) return null;
      const before = input.items.slice(0, nth);
      const topic = topicOf(item.skill);
      const led = {
        retaught: before.filter(one => one.reteach).length,
        ofTopic: before.filter(one => one.isNew && topicOf(one.skill as SkillId) === topic).length,
      };
      const pool = trials.get(item.skill) ?? [];
      const trial = pool.find(one => one.id === item.trial);
      if (!trial) return null;
      steps.push(...lead(item.skill, item, content, led), { kind: 'trial', skill: item.skill, trial });
      spare[item.skill] = item.spare.flatMap(id => pool.find(one => one.id === id) ?? []);
    }
    const prepared: SittingInput = {
      session,
      seed,
      mode: 'review',
      title: 'Today',
      steps,
      spare,
      memories: input.memories,
      room: input.room,
      today,
      asksConfidence: input.asksConfidence,
      grader,
      closing: closing(input.others),
      closingFacts: () => [],
    };
    return { input: prepared, content: [steps, spare] };
  },
  view: snapshot => viewSitting(snapshot as SittingSnapshot),
};
