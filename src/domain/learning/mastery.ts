import { addDays } from '../calendar.ts';
import type { Ledger } from './ledger.ts';
import { retrievability } from './schedule.ts';
import { SKILL_IDS, type SkillId } from './skill.ts';
import { comesOn } from './today.ts';

/** How well a skill sits, as the chance of recall. */
export interface Mastery {
  readonly skill: SkillId;
  /**
   * 0 to 1, today; null while the skill is being learned. The formula says 1 right after any answer, a wrong one too,
   * and means something only once the skill has been remembered for a day.
   */
  readonly now: number | null;
  /** 0 to 1, in 30 days without practice; null as above. */
  readonly inThirtyDays: number | null;
  /** The day on which it comes up: today for what is overdue. */
  readonly dueDay: string;
  readonly reps: number;
  readonly lapses: number;
}

/** The mastery of every skill that has been reviewed, in the order of the guide. */
export function masteryOf(ledger: Ledger, day: string): readonly Mastery[] {
  return SKILL_IDS.flatMap(skill => {
    const memory = ledger.cards[skill];
    if (!memory) return [];
    const { reps, lapses, state } = memory;
    const sits = state === 'review';
    return [
      {
        skill,
        now: sits ? retrievability(memory, day) : null,
        inThirtyDays: sits ? retrievability(memory, addDays(day, 30)) : null,
        dueDay: comesOn(skill, { ledger, day }) ?? memory.dueDay,
        reps,
        lapses,
      },
    ];
  });
}

/** "86%, then 61%", or that the skill is being learned. */
export const masteryInWords = ({ now, inThirtyDays }: Mastery): string =>
  now === null || inThirtyDays === null
    ? 'being learned'
    : `${Math.round(now * 100)}%, then ${Math.round(inThirtyDays * 100)}%`;
