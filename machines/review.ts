import { outlookOn, planningOf } from '../src/domain/learning/ahead.ts';
import { NO_PROGRESS } from '../src/domain/learning/progress.ts';
import type { Memory } from '../src/domain/learning/schedule.ts';
import { isSkillId, type SkillId, type Trial, topicOf, trialsBySkill } from '../src/domain/learning/skill.ts';
import { planToday, rankTrials } from '../src/domain/learning/today.ts';
import { DEFAULT_SETTINGS } from '../src/domain/settings.ts';
import type { Activity } from './activity.ts';
import { closing, lead } from './review.words.ts';
import type { SittingInput, Step } from './sitting.context.ts';
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
  /** Reviews in a day, at most; not known of reviews begun before it was kept. */
  readonly dailyCap?: number;
}

const isRequest = (input: unknown): input is ReviewRequest =>
  typeof input === 'object' && input !== null && 'items' in input && Array.isArray(input.items);

/** How many other questions a sitting holds for a skill: one for each time that it may be asked again. */
const SPARE = 2;

/** Review: what is due today, each skill through another case than the last time. */
export const review: Activity = {
  machine: sittingMachine,
  version: 3,
  open({ content, seed, study }): ReviewRequest {
    const { ledger } = study.progress;
    const planning = planningOf({ ...study, content, seed });
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
      dailyCap: study.dailyCap,
    };
  },
  prepare({ session, seed, input }, { content, grader, study }) {
    if (!isRequest(input) || input.items.length === 0) return null;
    // The day may change while the learner sits; a clock set back does not go behind the day that was planned for.
    const today = (): string => [study?.().day ?? input.day, input.day].sort().at(-1)!;
    const outlook = () =>
      outlookOn({
        progress: study?.().progress ?? NO_PROGRESS,
        content,
        day: today(),
        dailyCap: input.dailyCap ?? DEFAULT_SETTINGS.dailyCap,
        seed,
      });
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
      closing: closing(outlook, today),
      closingFacts: () => [],
    };
    return { input: prepared, content: [steps, spare] };
  },
  view: snapshot => viewSitting(snapshot as SittingSnapshot),
};
