import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { LEARNERS, simulate } from './learners.ts';

const DAYS = 120;
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

console.log(
  `${DAYS} virtual days, ${SEEDS.length} seeds each, at most ${DEFAULT_SETTINGS.dailyCap} items a day\n`,
);
console.log('learner              reviews  busiest day  retention (worst seed)  longest wait  skills');
for (const learner of LEARNERS) {
  const courses = SEEDS.map(seed => simulate(learner, DAYS, DEFAULT_SETTINGS.dailyCap, seed));
  const mean = (pick: (course: (typeof courses)[number]) => number): number =>
    courses.reduce((sum, course) => sum + pick(course), 0) / courses.length;
  const cells = [
    learner.name.padEnd(20),
    mean(course => course.reviews)
      .toFixed(0)
      .padStart(7),
    String(Math.max(...courses.map(course => course.busiestDay))).padStart(12),
    mean(course => course.retention)
      .toFixed(3)
      .padStart(10),
    `(${Math.min(...courses.map(course => course.retention)).toFixed(3)})`.padStart(13),
    `${Math.max(...courses.map(course => course.longestWait))} days`.padStart(13),
    String(Math.min(...courses.map(course => course.introduced))).padStart(7),
  ];
  console.log(cells.join(' '));
}
