import type { Temperament } from '../scenario/person.ts';

/** The first day, from `day` on, on which the person reads. Days count from the story's day 0. */
export function readsOn(day: number, away: Temperament['away'] = []): number {
  let reads = day;
  for (const { from, to } of [...away].sort((a, b) => a.from - b.from)) {
    if (reads >= from && reads <= to) reads = to + 1;
  }
  return reads;
}
