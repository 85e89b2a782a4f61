import { addDays, dateInWords, daysBetween } from '../calendar.ts';
import type { Content } from '../scenario/content.ts';
import { keptForProbes } from './probe-forms.ts';
import type { Progress } from './progress.ts';
import { trialsBySkill } from './skill.ts';
import type { Study } from './study.ts';
import { askable, comesOn, type Planning, planToday, roomOn, type Today } from './today.ts';

/** What falls due is told for so many days at most; nothing waits longer than that. */
const FARTHEST_DAYS = 36_500;

/** Reviews of one day. */
export interface DayAhead {
  readonly day: string;
  readonly count: number;
}

/** What waits now, and what comes: the one answer that Home, the end of a review and the progress give. */
export interface Outlook {
  readonly now: Today;
  readonly ahead: readonly DayAhead[];
}

/** The circumstances of an outlook. */
export interface OutlookInput extends Pick<Study, 'day' | 'dailyCap'> {
  readonly progress: Pick<Progress, 'ledger' | 'probes' | 'lessons'>;
  readonly content: Pick<Content, 'quizzes' | 'rewrites'>;
  readonly seed: number;
}

/** The circumstances of a plan, from what is known of the learner. */
export const planningOf = ({ progress, content, day, dailyCap, seed }: OutlookInput): Planning => ({
  ledger: progress.ledger,
  trials: trialsBySkill(content, keptForProbes(content, progress)),
  day,
  cap: dailyCap,
  seed,
});

/** What waits now and what comes, for a learner on a day. */
export function outlookOn(input: OutlookInput): Outlook {
  const planning = planningOf(input);
  return { now: planToday(planning), ahead: reviewsAhead(planning) };
}

/**
 * The days with reviews, from today on, if nothing is missed: what does not fit under the cap of a day goes over to
 * the next one. Skills not met yet are not counted.
 */
export function reviewsAhead(planning: Planning): readonly DayAhead[] {
  const waiting = askable(planning)
    .flatMap(skill => comesOn(skill, planning) ?? [])
    .sort();
  const days: DayAhead[] = [];
  let { day } = planning;
  let [done, room] = [0, roomOn(planning)];
  while (done < waiting.length && daysBetween(planning.day, day) <= FARTHEST_DAYS) {
    const due = waiting.filter(on => on <= day).length - done;
    const count = Math.min(due, room);
    if (count > 0) days.push({ day, count });
    done += count;
    const next = waiting[done];
    day = next !== undefined && next > day ? next : addDays(day, 1);
    room = Math.max(1, planning.cap);
  }
  return days;
}

/** How many reviews there are on each of `days` days, from a day on. */
export function countsAhead(ahead: readonly DayAhead[], from: string, days: number): readonly number[] {
  return Array.from(
    { length: days },
    (_, n) => ahead.find(({ day }) => day === addDays(from, n))?.count ?? 0,
  );
}

/** "3 tomorrow, 5 on Thursday 12 March": the next days after `today` on which something is due; "" for none. */
export const comingDays = (ahead: readonly DayAhead[], today: string): string =>
  ahead
    .filter(({ day }) => day > today)
    .slice(0, 3)
    .map(({ day, count }) =>
      day === addDays(today, 1) ? `${count} tomorrow` : `${count} on ${dateInWords(day)}`,
    )
    .join(', ');

/** "2 rules due and 3 new", "3 new rules", "1 rule due": what a sitting holds; "" for nothing. */
export function sittingInWords({ due }: Pick<Today, 'due'>): string {
  const fresh = due.filter(item => item.isNew).length;
  const old = due.length - fresh;
  const rules = (n: number): string => (n === 1 ? 'rule' : 'rules');
  if (old === 0) return fresh === 0 ? '' : `${fresh} new ${rules(fresh)}`;
  return `${old} ${rules(old)} due${fresh === 0 ? '' : ` and ${fresh} new`}`;
}
