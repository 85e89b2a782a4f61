import { ask } from './ask.ts';
import { check } from './check.ts';
import { contentCheck } from './content-check.ts';
import { contentExport } from './content-export.ts';
import { contentGraph } from './content-graph.ts';
import { contentImport } from './content-import.ts';
import { contentNew } from './content-new.ts';
import { contentPlay } from './content-play.ts';
import { contentSchema } from './content-schema.ts';
import { contentStats } from './content-stats.ts';
import { contentWatch } from './content-watch.ts';
import type { Command } from './core/command.ts';
import { doctor } from './doctor.ts';
import { exportFacts } from './export.ts';
import { forget } from './forget.ts';
import { home } from './home.ts';
import { importFacts } from './import.ts';
import { practice } from './practice.ts';
import { progress } from './progress.ts';
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
  progress,
  exportFacts,
  importFacts,
  forget,
  doctor,
  contentCheck,
  contentStats,
  contentNew,
  contentGraph,
  contentPlay,
  contentWatch,
  contentSchema,
  contentExport,
  contentImport,
];
