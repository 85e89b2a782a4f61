import { addDays } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import { retrievability } from './schedule.ts';
import { SKILL_IDS, type SkillId } from './skill.ts';

/** How well a skill sits, as the chance of recall. */
export interface Mastery {
  readonly skill: SkillId;
  /** 0 to 1, today. */
  readonly now: number;
  /** 0 to 1, in 30 days without practice. */
  readonly inThirtyDays: number;
  readonly dueDay: string;
  readonly reps: number;
  readonly lapses: number;
}

/** The mastery of every skill that has been reviewed, in the order of the guide. */
export function masteryOf(ledger: Ledger, day: string): readonly Mastery[] {
  return SKILL_IDS.flatMap(skill => {
    const memory = ledger.cards[skill];
    if (!memory) return [];
    const { dueDay, reps, lapses } = memory;
    return [
      {
        skill,
        now: retrievability(memory, day),
        inThirtyDays: retrievability(memory, addDays(day, 30)),
        dueDay,
        reps,
        lapses,
      },
    ];
  });
}
