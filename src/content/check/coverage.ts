import { FAULT_IDS } from '../../domain/rubric.ts';
import { TOPIC_IDS } from '../../domain/topic.ts';
import type { Item } from '../item.ts';
import type { Problem } from '../problem.ts';

/** How much there must be of everything in the shipped content. */
export const COVERAGE = {
  questionsPerTopic: 8,
  rewritesPerFault: 2,
  scenarios: 14,
  rewrites: 48,
  questions: 130,
} as const;

/** Every topic is explained and quizzed, every fault has its exercises, and there is enough of all for weeks. */
export function checkCoverage(items: readonly Item[], folder: string): Problem[] {
  const problems: Problem[] = [];
  const missing = (problem: string, remedy: string) =>
    problems.push({ file: folder, line: 1, problem, remedy });
  const count = (wanted: number, found: number, what: string, remedy: string) => {
    if (found < wanted) missing(`There are ${found} of at least ${wanted} ${what}.`, remedy);
  };
  const of = <K extends Item['kind']>(kind: K) =>
    items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);
  const [guide, quizzes, rewrites] = [of('guide'), of('quiz'), of('rewrite')];
  for (const topic of TOPIC_IDS) {
    if (!guide.some(item => item.id === topic))
      missing(`The topic "${topic}" is not explained.`, `Write guide/${topic}.yaml.`);
    const questions = quizzes.find(item => item.id === topic)?.value.questions.length ?? 0;
    count(COVERAGE.questionsPerTopic, questions, `questions on "${topic}"`, `Add to quiz/${topic}.yaml.`);
  }
  for (const fault of FAULT_IDS) {
    const found = rewrites.filter(item => item.value.fault === fault).length;
    count(
      COVERAGE.rewritesPerFault,
      found,
      `rewrites whose main fault is "${fault}"`,
      'Add files to rewrite/.',
    );
  }
  const questions = quizzes.reduce((sum, item) => sum + item.value.questions.length, 0);
  count(COVERAGE.questions, questions, 'quiz questions', 'Add to quiz/.');
  count(COVERAGE.rewrites, rewrites.length, 'rewrites', 'Add files to rewrite/.');
  count(COVERAGE.scenarios, of('practice').length, 'scenarios', 'Add files to practice/.');
  return problems;
}
