import type { ActivityKind } from '../src/domain/fact.ts';
import type { Activity } from './activity.ts';
import { learn } from './learn.ts';
import { practice } from './practice.ts';
import { probe } from './probe.ts';
import { quiz } from './quiz.ts';
import { review } from './review.ts';
import { rewrite } from './rewrite.ts';

/** The activities that the program can run, by kind. */
export const activities: Readonly<Record<ActivityKind, Activity>> = {
  practice,
  quiz,
  rewrite,
  review,
  probe,
  learn,
};
