import { activities } from '../../machines/activities.ts';
import type { Fact, FactBody } from '../../src/domain/fact.ts';
import { foldProgress, type Progress } from '../../src/domain/learning/progress.ts';
import type { Study } from '../../src/domain/learning/study.ts';
import type { Content } from '../../src/domain/scenario/content.ts';
import { Driver } from './session.ts';

/** The review of a day with the progress that it leads to, as the program keeps it. */
export interface LiveReview {
  readonly driver: Driver;
  readonly progress: () => Progress;
}

/** Starts a review whose facts are folded as they come; `today` tells the day, which may change on the way. */
export function liveReview(
  study: Study,
  { content, seed = 1, today = () => study.day }: { content: Content; seed?: number; today?: () => string },
): LiveReview {
  // A test may try an answer and drop its facts again, so only what the driver still holds counts.
  const days = new WeakMap<FactBody, string>();
  const stamped = (body: FactBody, n: number): Fact => {
    const day = days.get(body) ?? study.day;
    return { ...body, id: `f${n}`, at: `${day}T08:00:00Z`, day };
  };
  const progress = () => foldProgress(study.progress, driver.facts.map(stamped));
  const input = activities.review.open({ content, ref: '', seed, name: '', novice: true, count: 8, study });
  const driver: Driver = new Driver(
    'review',
    '',
    JSON.parse(JSON.stringify(input)),
    content,
    seed,
    () => ({ day: today(), progress: progress() }),
    bodies => {
      for (const body of bodies) days.set(body, today());
    },
  );
  return { driver, progress };
}
