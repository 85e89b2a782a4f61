import type { Ledger } from './ledger.ts';
import { seededRandom } from './random.ts';
import { retrievability } from './schedule.ts';
import { shuffle } from './shuffle.ts';
import { SKILL_IDS, type SkillId, type Trial, topicOf } from './skill.ts';

/** New skills in one day, at most: few enough that their first reviews fit under the cap. */
export const NEW_PER_DAY = 4;
/** Failures in a row after which a skill is taught again before it is asked again. */
export const RETEACH_AFTER = 4;

const MINUTES = { question: 0.6, rewrite: 2.5 } as const;

/** One thing to do today. */
export interface Due {
  readonly skill: SkillId;
  readonly trial: Trial;
  readonly isNew: boolean;
  /** The skill has been missed so often that it is explained again first. */
  readonly reteach: boolean;
}

/** What is to be done today, and what is left for other days. */
export interface Today {
  readonly due: readonly Due[];
  readonly minutes: number;
  /** Due but over the cap: for the days to come. */
  readonly later: number;
}

/** The circumstances of a plan. */
export interface Planning {
  readonly ledger: Ledger;
  readonly trials: ReadonlyMap<SkillId, readonly Trial[]>;
  readonly day: string;
  readonly cap: number;
  readonly seed: number;
}

/**
 * The trial for a skill: one never seen, else the one not seen for longest, so that a memorised answer does not
 * pass. Young skills are asked as questions, settled ones as rewrites where there are any.
 */
export function drawTrial(skill: SkillId, { ledger, trials, day, seed }: Planning): Trial | null {
  const settled = ledger.cards[skill]?.state === 'review';
  const pool = shuffle(trials.get(skill) ?? [], seededRandom(seed, `${day}/${skill}`));
  const rank = (trial: Trial): string =>
    `${ledger.seen[trial.id] ?? '0000-00-00'}${(trial.kind === 'rewrite') === settled ? 0 : 1}`;
  let best: Trial | null = null;
  for (const trial of pool) if (!best || rank(trial) < rank(best)) best = trial;
  return best;
}

/** Puts skills of one topic apart wherever there is something else to put between them. */
export function interleave(skills: readonly SkillId[]): SkillId[] {
  const waiting = [...skills];
  const row: SkillId[] = [];
  while (waiting.length > 0) {
    const last = row.at(-1);
    const at = last ? waiting.findIndex(skill => topicOf(skill) !== topicOf(last)) : 0;
    row.push(...waiting.splice(Math.max(0, at), 1));
  }
  return row;
}

/**
 * What is due on a day: what is most nearly forgotten first, never more than the cap (reviews already done today
 * count), then new skills a few at a time. After an absence the rest simply stays for the next days.
 */
export function planToday(planning: Planning): Today {
  const { ledger, trials, day, cap } = planning;
  const isToday = ledger.today.day === day;
  const room = Math.max(0, cap - (isToday ? ledger.today.reviewed : 0));
  const newRoom = Math.max(0, NEW_PER_DAY - (isToday ? ledger.today.introduced : 0));
  const askable = SKILL_IDS.filter(skill => (trials.get(skill)?.length ?? 0) > 0);
  const recall = (skill: SkillId): number => retrievability(ledger.cards[skill]!, day);
  const due = askable
    .filter(skill => (ledger.cards[skill]?.dueDay ?? '9999') <= day)
    .sort((a, b) => recall(a) - recall(b));
  const fresh = askable
    .filter(skill => !ledger.cards[skill])
    .sort((a, b) => Number(ledger.wanted.includes(b)) - Number(ledger.wanted.includes(a)));
  const reviews = due.slice(0, room);
  const introduced = fresh.slice(0, Math.min(newRoom, room - reviews.length));
  const row = interleave([...reviews, ...introduced]);
  const items = row.flatMap((skill): Due[] => {
    const trial = drawTrial(skill, planning);
    const memory = ledger.cards[skill];
    return trial ? [{ skill, trial, isNew: !memory, reteach: (memory?.misses ?? 0) >= RETEACH_AFTER }] : [];
  });
  return {
    due: items,
    minutes: Math.ceil(items.reduce((sum, { trial }) => sum + MINUTES[trial.kind], 0)),
    later: due.length - reviews.length,
  };
}

/** How many skills fall due on each of the next days, from `day` on, if nothing is missed. Overdue ones count for the first. */
export function forecast(ledger: Ledger, days: readonly string[]): readonly number[] {
  const counts = days.map(() => 0);
  for (const memory of Object.values(ledger.cards)) {
    const at = days.findIndex(day => memory.dueDay <= day);
    if (at >= 0) counts[at]!++;
  }
  return counts;
}
