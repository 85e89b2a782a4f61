import { ask } from './ask.ts';
import { check } from './check.ts';
import { contentCheck } from './content-check.ts';
import { contentStats } from './content-stats.ts';
import type { Command } from './core/command.ts';
import { home } from './home.ts';
import { practice } from './practice.ts';
import { quiz } from './quiz.ts';
import { rewrite } from './rewrite.ts';
import { rules } from './rules.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  home,
  practice,
  quiz,
  rewrite,
  ask,
  check,
  rules,
  contentCheck,
  contentStats,
];
