import { addDays } from '../calendar.ts';
import { seededRandom } from '../random.ts';
import { shuffle } from '../shuffle.ts';
import type { Ledger } from './ledger.ts';
import { isDue, type Memory, retrievability } from './schedule.ts';
import { SKILL_IDS, type SkillId, type Trial, topicOf } from './skill.ts';

/** New skills in one day, at most: few enough that their first reviews fit under the cap. */
export const NEW_PER_DAY = 4;
/** Failures in a row after which a skill is taught again before it is asked again. */
export const RETEACH_AFTER = 4;

/** How long one sitting is, at most; what does not fit waits for the next one. */
export const SITTING_MINUTES = 10;
/** Messages to write in one sitting, at most: they take long, and questions tell as much in between. */
const REWRITES_PER_SITTING = 2;
/** How often one skill is asked in one sitting, at most. */
const ASKED_AT_MOST = 3;

const MINUTES = { question: 0.6, rewrite: 2.5, reading: 0.4 } as const;

/** One thing to do today. */
export interface Due {
  readonly skill: SkillId;
  readonly trial: Trial;
  readonly isNew: boolean;
  /** The skill has been missed so often that it is explained again first. */
  readonly reteach: boolean;
}

/** One sitting, and what is left after it. */
export interface Today {
  readonly due: readonly Due[];
  readonly minutes: number;
  /** How many items may be done in this sitting, repetitions included. */
  readonly room: number;
  /** Due, but not in this sitting: for another one today, or for the days to come. */
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

/** What a sitting holds so far. */
interface Drawn {
  readonly taken: ReadonlySet<string>;
  readonly rewrites: number;
}

/** The trials of a skill, the best one first: those never seen, then those not seen for longest. */
export function rankTrials(
  skill: SkillId,
  { ledger, trials, day, seed }: Omit<Planning, 'cap'>,
): readonly Trial[] {
  const settled = ledger.cards[skill]?.state === 'review';
  const rank = (trial: Trial): string =>
    `${ledger.seen[trial.id] ?? '0000-00-00'}${(trial.kind === 'rewrite') === settled ? 0 : 1}`;
  return shuffle(trials.get(skill) ?? [], seededRandom(seed, `${day}/${skill}`))
    .map(trial => ({ trial, rank: rank(trial) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ trial }) => trial);
}

/**
 * The trial for a skill: one never seen, else the one not seen for longest, so that a memorised answer does not
 * pass. Young skills are asked as questions, settled ones as rewrites where there are any; nothing comes twice.
 */
export function drawTrial(
  skill: SkillId,
  planning: Omit<Planning, 'cap'>,
  { taken, rewrites }: Drawn = { taken: new Set(), rewrites: 0 },
): Trial | null {
  const ranked = rankTrials(skill, planning);
  const fresh = ranked.filter(trial => !taken.has(trial.id));
  const short = fresh.filter(trial => trial.kind === 'question' || rewrites < REWRITES_PER_SITTING);
  return short[0] ?? fresh[0] ?? ranked[0] ?? null;
}

/** Whether a skill is asked once more in the same sitting: it does not sit for today yet, and there is room. */
export const isAskedAgain = (
  memory: Memory,
  { asked, items, room, day }: { asked: number; items: number; room: number; day: string },
): boolean => isDue(memory, day) && asked < ASKED_AT_MOST && items < room;

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

/** Minutes for an item: a new skill is explained first and asked twice. */
const minutesFor = ({ trial, isNew, reteach }: Due): number =>
  MINUTES[trial.kind] * (isNew ? 2 : 1) + (isNew || reteach ? MINUTES.reading : 0);

/** As many of the skills as fit into the minutes and the room, each with its trial. */
function fill(skills: readonly SkillId[], planning: Planning, room: number): Due[] {
  const items: Due[] = [];
  const taken = new Set<string>();
  let [minutes, left, rewrites] = [0, room, 0];
  for (const skill of skills) {
    const trial = drawTrial(skill, planning, { taken, rewrites });
    if (!trial) continue;
    const memory = planning.ledger.cards[skill];
    const item: Due = { skill, trial, isNew: !memory, reteach: (memory?.misses ?? 0) >= RETEACH_AFTER };
    const places = item.isNew && room > 1 ? 2 : 1;
    if (left < places || (items.length > 0 && minutes + minutesFor(item) > SITTING_MINUTES)) break;
    items.push(item);
    taken.add(trial.id);
    minutes += minutesFor(item);
    left -= places;
    rewrites += trial.kind === 'rewrite' ? 1 : 0;
  }
  return items;
}

/** The skills for which there is something to ask. */
export const askable = ({ trials }: Pick<Planning, 'trials'>): readonly SkillId[] =>
  SKILL_IDS.filter(skill => (trials.get(skill)?.length ?? 0) > 0);

/** How many items may still be done on the day. */
export const roomOn = ({ ledger, day, cap }: Pick<Planning, 'ledger' | 'day' | 'cap'>): number =>
  Math.max(0, cap - (ledger.today.day === day ? ledger.today.reviewed : 0));

/**
 * The day, `day` or a later one, on which a skill comes up; null for one never met. Everything that tells what is due
 * asks here. What was asked on a day has had its turn: though it may not sit yet, it comes back on the next one.
 */
export function comesOn(skill: SkillId, { ledger, day }: Pick<Planning, 'ledger' | 'day'>): string | null {
  const memory = ledger.cards[skill];
  if (!memory) return null;
  const isWanted = ledger.wanted.includes(skill);
  if (!isDue(memory, day) && !isWanted) return memory.dueDay;
  return memory.lastDay === day ? addDays(day, 1) : day;
}

/** The skills to be met today. New ones alone call nobody back on a day on which something was done, unless wanted. */
function newToday(planning: Planning, isAnythingDue: boolean): readonly SkillId[] {
  const { ledger, day } = planning;
  const { reviewed, introduced } = ledger.today.day === day ? ledger.today : { reviewed: 0, introduced: 0 };
  const isWanted = (skill: SkillId): boolean => ledger.wanted.includes(skill);
  return askable(planning)
    .filter(skill => !ledger.cards[skill] && (reviewed === 0 || isAnythingDue || isWanted(skill)))
    .sort((a, b) => Number(isWanted(b)) - Number(isWanted(a)))
    .slice(0, Math.max(0, NEW_PER_DAY - introduced));
}

/**
 * The next sitting of a day: what is most nearly forgotten first, never more than the cap (reviews already done today
 * count, and so does asking a new skill twice), then new skills a few at a time. After an absence the rest simply
 * stays for the next sittings and days.
 */
export function planToday(planning: Planning): Today {
  const { ledger, day } = planning;
  const room = roomOn(planning);
  const recall = (skill: SkillId): number => retrievability(ledger.cards[skill]!, day);
  const due = askable(planning)
    .filter(skill => comesOn(skill, planning) === day)
    .map(skill => ({ skill, recall: recall(skill) }))
    .sort((a, b) => a.recall - b.recall)
    .map(({ skill }) => skill);
  const fresh = newToday(planning, due.length > 0);
  const chosen = fill([...due, ...fresh], planning, room);
  const bySkill = new Map(chosen.map(item => [item.skill, item]));
  return {
    due: interleave(chosen.map(item => item.skill)).map(skill => bySkill.get(skill)!),
    minutes: Math.max(1, Math.round(chosen.reduce((sum, item) => sum + minutesFor(item), 0))),
    room,
    later: due.length - chosen.filter(item => !item.isNew).length,
  };
}
