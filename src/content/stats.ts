import { FAULT_IDS } from '../domain/rubric.ts';
import type { Content } from '../domain/scenario/content.ts';
import type { Practice } from '../domain/scenario/practice.ts';
import { plural } from '../domain/text/plural.ts';
import { TOPIC_IDS } from '../domain/topic.ts';

/** How much of what: counts by id, with a zero for what is missing. */
export type Counts = Readonly<Record<string, number>>;

/** The smallest and the largest of several figures. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The figures of a collection of content. The nodes of a scenario are counted without its endings. */
export interface Stats {
  readonly practice: number;
  readonly questions: number;
  readonly rewrites: number;
  readonly topics: number;
  readonly questionsByTopic: Counts;
  readonly questionsByKind: Counts;
  readonly rewritesByFault: Counts;
  readonly rewritesByChannel: Counts;
  readonly rewritesByKind: Counts;
  readonly samplesByFault: Counts;
  readonly scenarios: readonly {
    readonly id: string;
    readonly nodes: number;
    readonly endings: number;
    readonly minutes: number;
    readonly words: number;
  }[];
  /** Of all scenarios; missing where there is none. */
  readonly nodesPerScenario?: Range;
  readonly endingsPerScenario?: Range;
  readonly minutes: number;
  readonly words: number;
}

function tally(values: Iterable<string>, known: readonly string[] = []): Counts {
  const counts: Record<string, number> = Object.fromEntries(known.map(id => [id, 0]));
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Counts content and what it covers. `words` counts every text. */
export function countContent({ practice, quizzes, rewrites, guide }: Content): Stats {
  const questions = quizzes.flatMap(quiz => quiz.questions);
  const scenarios = practice.map(scenarioStats);
  return {
    practice: practice.length,
    questions: questions.length,
    rewrites: rewrites.length,
    topics: guide.length,
    questionsByTopic: tally(
      questions.map(question => question.topic),
      TOPIC_IDS,
    ),
    questionsByKind: tally(questions.map(question => question.kind)),
    rewritesByFault: tally(
      rewrites.map(rewrite => rewrite.fault),
      FAULT_IDS,
    ),
    rewritesByChannel: tally(rewrites.map(rewrite => rewrite.situation.channel ?? 'message')),
    rewritesByKind: tally(rewrites.map(rewrite => rewrite.situation.kind ?? 'other')),
    samplesByFault: tally(
      rewrites.flatMap(rewrite => rewrite.samples.flatMap(sample => sample.faults)),
      FAULT_IDS,
    ),
    scenarios,
    ...(scenarios.length > 0 && {
      nodesPerScenario: rangeOf(scenarios.map(scenario => scenario.nodes)),
      endingsPerScenario: rangeOf(scenarios.map(scenario => scenario.endings)),
    }),
    minutes: practice.reduce((sum, scenario) => sum + scenario.minutes, 0),
    words: wordsIn([practice, quizzes, rewrites, guide]),
  };
}

function scenarioStats(scenario: Practice): Stats['scenarios'][number] {
  const nodes = Object.values(scenario.nodes);
  const endings = nodes.filter(node => node.type === 'end').length;
  const { id, minutes } = scenario;
  return { id, nodes: nodes.length - endings, endings, minutes, words: wordsIn(scenario.nodes) };
}

const rangeOf = (figures: readonly number[]): Range => ({
  least: Math.min(...figures),
  most: Math.max(...figures),
});

function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, entry) => sum + wordsIn(entry), 0);
}

const fromTo = ({ least, most }: Range): string => (least === most ? `${least}` : `${least} to ${most}`);

function ranges({ nodesPerScenario: nodes, endingsPerScenario: endings }: Stats): string[] {
  if (!(nodes && endings)) return [];
  return [`A scenario has ${fromTo(nodes)} nodes besides its endings, and ${fromTo(endings)} endings.`];
}

/** The figures as lines for a terminal. */
export function statsLines(stats: Stats): readonly string[] {
  const table = (title: string, counts: Counts) => [
    '',
    title,
    ...Object.entries(counts).map(([id, count]) => `  ${id.padEnd(22)}${String(count).padStart(5)}`),
  ];
  return [
    `${plural(stats.practice, 'scenario')} (${plural(stats.minutes, 'minute')}), ${plural(stats.questions, 'question')}, ${plural(stats.rewrites, 'rewrite')}, ${plural(stats.topics, 'topic')}, ${plural(stats.words, 'word')}`,
    ...ranges(stats),
    '',
    `  ${'Scenario'.padEnd(34)}${['nodes', 'endings', 'minutes', 'words'].map(head => head.padStart(9)).join('')}`,
    ...stats.scenarios.map(
      ({ id, nodes, endings, minutes, words }) =>
        `  ${id.padEnd(34)}${[nodes, endings, minutes, words].map(figure => String(figure).padStart(9)).join('')}`,
    ),
    ...table('Questions by topic', stats.questionsByTopic),
    ...table('Questions by kind', stats.questionsByKind),
    ...table('Rewrites by main fault', stats.rewritesByFault),
    ...table('Rewrites by channel', stats.rewritesByChannel),
    ...table('Rewrites by kind', stats.rewritesByKind),
    ...table('Failing samples by fault', stats.samplesByFault),
  ];
}
