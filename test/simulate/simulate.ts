import { SKILL_IDS } from '../../src/domain/learning/skill.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { type Course, LEARNERS, simulate } from './learners.ts';

const DAYS = 120;
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

const inDays = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;

console.log(
  `${DAYS} virtual days, ${SEEDS.length} seeds each, at most ${DEFAULT_SETTINGS.dailyCap} items a day.\n` +
    'Means over the seeds for reviews and retention, the worst seed for everything else.\n',
);
const columns: readonly { readonly head: string; readonly cell: (courses: readonly Course[]) => string }[] = [
  { head: 'learner', cell: ([course]) => course?.learner ?? '' },
  { head: 'reviews', cell: courses => mean(courses.map(course => course.reviews)).toFixed(0) },
  { head: 'retention', cell: courses => mean(courses.map(course => course.retention)).toFixed(3) },
  { head: 'worst', cell: courses => Math.min(...courses.map(course => course.retention)).toFixed(3) },
  { head: 'busiest day', cell: courses => `${Math.max(...courses.map(course => course.busiestDay))} items` },
  {
    head: 'longest sitting',
    cell: courses => `${Math.max(...courses.map(course => course.longestSitting))} min`,
  },
  { head: 'longest wait', cell: courses => inDays(Math.max(...courses.map(course => course.longestWait))) },
  { head: 'catch-up', cell: courses => inDays(Math.max(...courses.map(course => course.catchUp))) },
  {
    head: 'skills met',
    cell: courses => `${Math.min(...courses.map(course => course.introduced))} of ${SKILL_IDS.length}`,
  },
];
const rows = LEARNERS.map(learner => {
  const courses = SEEDS.map(seed => simulate(learner, DAYS, DEFAULT_SETTINGS.dailyCap, seed));
  return columns.map(column => column.cell(courses));
});
const widths = columns.map(({ head }, i) => Math.max(head.length, ...rows.map(row => row[i]!.length)));
for (const row of [columns.map(column => column.head), ...rows])
  console.log(
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!))).join('  '),
  );

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
