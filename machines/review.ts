import { addDays, dateInWords } from '../src/domain/calendar.ts';
import { keptForProbes } from '../src/domain/probe-forms.ts';
import type { Content } from '../src/domain/scenario/content.ts';
import type { Memory } from '../src/domain/schedule.ts';
import { isSkillId, type SkillId, type Trial, topicOf, trialsBySkill } from '../src/domain/skill.ts';
import { skillName } from '../src/domain/skill-names.ts';
import { planToday, rankTrials } from '../src/domain/today.ts';
import type { Block } from '../src/domain/view.ts';
import type { Activity } from './activity.ts';
import { sittingMachine } from './sitting.machine.ts';
import type { SittingContext, SittingInput, Step } from './sitting.steps.ts';
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

/** What is read before a skill is met for the first time, or taught again. */
function lead(skill: SkillId, item: ReviewRequest['items'][number], content: Content): readonly Step[] {
  const topic = content.guide.find(one => one.id === topicOf(skill));
  if (!topic || (!item.isNew && !item.reteach)) return [];
  const name = skillName(skill, content);
  const blocks: Block[] = item.reteach
    ? [
        say(`“${name}” has been hard lately, so here it is once more, with an example.`),
        { type: 'message', label: 'Like this', text: topic.example.text, marks: [] },
        { type: 'paragraph', text: topic.example.why, tone: 'good' },
        { type: 'message', label: 'Not like this', text: topic.counterExample.text, marks: [] },
        { type: 'paragraph', text: topic.counterExample.why, tone: 'bad' },
      ]
    : [{ type: 'heading', text: `New: ${name}` }, say(topic.short)];
  return [{ kind: 'read', blocks, skippable: false }];
}

/** "3 tomorrow, 5 on Thursday 12 March": the next days on which something is due. */
export function whatComesNext(dueDays: readonly string[], day: string): string {
  const later = dueDays.map(due => (due <= day ? addDays(day, 1) : due)).sort();
  const days = [...new Set(later)].slice(0, 3);
  if (days.length === 0) return 'Nothing is waiting for you.';
  const parts = days.map(due => {
    const count = later.filter(one => one === due).length;
    return due === addDays(day, 1) ? `${count} tomorrow` : `${count} on ${dateInWords(due)}`;
  });
  return `What comes next: ${parts.join(', ')}.`;
}

function closing(others: readonly string[]) {
  return ({ results, memories, day }: SittingContext): readonly Block[] => {
    const right = results.filter(one => one.right).length;
    const asked = new Set(results.map(one => one.skill));
    const due = [...asked].flatMap(skill => memories[skill]?.dueDay ?? []);
    const waiting = others.filter(one => one <= day).length;
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
      { type: 'paragraph', text: whatComesNext([...due, ...others.filter(one => one > day)], day) },
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
    const today = study?.().day ?? input.day;
    const trials = trialsBySkill(content);
    const steps: Step[] = [];
    const spare: Partial<Record<SkillId, readonly Trial[]>> = {};
    for (const item of input.items) {
      if (!isSkillId(item.skill)) return null;
      const pool = trials.get(item.skill) ?? [];
      const trial = pool.find(one => one.id === item.trial);
      if (!trial) return null;
      steps.push(...lead(item.skill, item, content), { kind: 'trial', skill: item.skill, trial });
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
      day: today > input.day ? today : input.day,
      asksConfidence: input.asksConfidence,
      grader,
      closing: closing(input.others),
      closingFacts: () => [],
    };
    return { input: prepared, content: [steps, spare] };
  },
  view: snapshot => viewSitting(snapshot as SittingSnapshot),
};
