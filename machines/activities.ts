import type { ActivityKind } from '../src/domain/fact.ts';
import type { Activity } from './activity.ts';
import { practice } from './practice.ts';
import { quiz } from './quiz.ts';
import { rewrite } from './rewrite.ts';

/** The activities that the program can run, by kind. */
export const activities: Readonly<Partial<Record<ActivityKind, Activity>>> = { practice, quiz, rewrite };
