import { addDays } from '../calendar.ts';
import { TOPIC_IDS, type TopicId } from '../topic.ts';
import type { Progress } from './progress.ts';

/** What the program knows of the learner when something is started: what was done so far, the day, how they want to learn. */
export interface Study {
  readonly progress: Progress;
  /** The learner's calendar day, YYYY-MM-DD. */
  readonly day: string;
  /** Reviews in a day, at most. */
  readonly dailyCap: number;
  readonly asksConfidence: boolean;
}

/** The topic of the next lesson, in the guide's order; null when all have been taken. */
export const nextLesson = ({ lessons }: Progress): TopicId | null =>
  TOPIC_IDS.find(id => !lessons[id]) ?? null;

/** The tests of what a learner can do: before the course, after it, and a week later. */
export const PROBE_STAGES = ['before', 'after', 'later'] as const;
export type ProbeStage = (typeof PROBE_STAGES)[number];

const WEEK = 7;

/** Which test makes sense now; null when there is none, e.g. in the middle of the course. */
export function probeStage({ progress, day }: Pick<Study, 'progress' | 'day'>): ProbeStage | null {
  const taken = (stage: ProbeStage) => progress.probes.findLast(probe => probe.stage === stage);
  const after = taken('after');
  if (after) return !taken('later') && addDays(after.day, WEEK) <= day ? 'later' : null;
  if (nextLesson(progress) === null) return 'after';
  return taken('before') || Object.keys(progress.lessons).length > 0 ? null : 'before';
}
