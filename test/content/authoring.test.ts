import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkPack } from '../../src/content/check/check.ts';
import { playAtRandom } from '../../src/content/check/plays.ts';
import { toMermaid, toTree } from '../../src/content/graph.ts';
import { stepsOf } from '../../src/content/integrity/ways.ts';
import { readPack } from '../../src/content/pack.ts';
import { problemLine } from '../../src/content/problem.ts';
import { schemaOf } from '../../src/content/schema.ts';
import { shippedContent } from '../../src/content/shipped.ts';
import { countContent, statsLines } from '../../src/content/stats.ts';
import { type TemplateKind, template } from '../../src/content/templates/template.ts';
import { validateFile } from '../../src/content/validate.ts';
import { grade } from '../../src/domain/grade/grade.ts';
import { FAULT_IDS } from '../../src/domain/rubric.ts';
import { cellWidth } from '../../src/domain/text/width.ts';
import { QUIZ, REWRITE, SCENARIO } from '../helpers/content.ts';
import { fits } from '../helpers/json-schema.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const { content } = await shippedContent();

test.each([
  ['practice', 'my-story', 'my-story'],
  ['rewrite', 'my-exercise', 'my-exercise'],
  ['quiz', 'emoji-new', 'emoji'],
  ['topic', 'emoji', 'emoji'],
] as const)('a new %s is valid as it is', (kind: TemplateKind, id, name) => {
  const text = template(kind, { id, topic: 'emoji', fault: 'shouting' });
  expect(validateFile(`${name}.yaml`, text).problems).toEqual([]);
});

test('new files pass the whole check, two of a kind side by side, whatever fault they train', () => {
  const folder = temporaryFolder();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const id of ['my-story', 'another-story'])
    put(`practice/${id}.yaml`, template('practice', { id, topic: 'emoji', fault: 'shouting' }));
  for (const fault of FAULT_IDS)
    for (const id of [`my-${fault}`, `second-${fault}-here`])
      put(`rewrite/${id}.yaml`, template('rewrite', { id, topic: 'personalise', fault }));
  for (const topic of ['emoji', 'length'] as const) {
    put(`quiz/${topic}.yaml`, template('quiz', { id: `${topic}-new`, topic, fault: 'shouting' }));
    put(`guide/${topic}.yaml`, template('topic', { id: topic, topic, fault: 'shouting' }));
  }
  const problems = checkPack(readPack(folder, 'pack'), { grader: grade });
  expect(problems.map(problemLine)).toEqual([]);
});

test.each([
  ['practice', content.practice],
  ['quiz', content.quizzes],
  ['rewrite', content.rewrites],
  ['guide', content.guide],
] as const)('the schema of %s takes all shipped files', (kind, items) => {
  for (const item of items) expect([item.title, fits(schemaOf(kind), item)]).toEqual([item.title, true]);
});

test.each([
  ['practice', SCENARIO, 'takeAway', 'takeaway'],
  ['practice', SCENARIO, 'type: compose', 'type: composer'],
  ['practice', SCENARIO, 'level: 1', 'level: 4'],
  ['quiz', QUIZ, 'kind: order', 'kind: ordre'],
  ['quiz', QUIZ, 'topic: follow-up', 'topic: followup'],
  ['rewrite', REWRITE, 'fault: shouting', 'fault: shout'],
] as const)('the schema of %s refuses what the check refuses (%#)', (kind, text, from, to) => {
  expect(fits(schemaOf(kind), parse(text))).toBe(true);
  expect(fits(schemaOf(kind), parse(text.replace(from, to)))).toBe(false);
});

test.each(content.practice.map(scenario => [scenario.id, scenario] as const))(
  'the drawings of %s show every node and every way, within the width',
  (_id, scenario) => {
    const tree = toTree(scenario, 80);
    const mermaid = toMermaid(scenario);
    const ways = Object.values(scenario.nodes).flatMap(stepsOf).length;
    expect(mermaid.match(/ --> /g)).toHaveLength(ways + 1);
    for (const id of Object.keys(scenario.nodes)) {
      expect(tree.some(line => line.includes(`${id} (`))).toBe(true);
      expect(mermaid).toMatch(new RegExp(`^ {2}n_${id.replaceAll('-', '_')}[[({]`, 'm'));
    }
    expect(tree.length - 2).toBe(ways + 1);
    for (const line of tree) expect(cellWidth(line)).toBeLessThanOrEqual(80);
  },
);

test('the figures count what there is', () => {
  const stats = countContent(content);
  expect(stats).toMatchObject({
    practice: content.practice.length,
    rewrites: content.rewrites.length,
    topics: content.guide.length,
  });
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  expect(sum(stats.questionsByTopic)).toBe(stats.questions);
  expect(sum(stats.questionsByKind)).toBe(stats.questions);
  expect(sum(stats.rewritesByFault)).toBe(stats.rewrites);
  for (const line of statsLines(stats)) expect(line.length).toBeLessThanOrEqual(100);
});

test('the figures say how long scenarios are, not counting the endings among their nodes', () => {
  const { item } = validateFile('small.yaml', SCENARIO);
  if (item?.kind !== 'practice') throw new Error('no scenario');
  const small = item.value;
  const { hello, good, bad } = small.nodes;
  const smaller = { ...small, id: 'smaller', nodes: { hello: hello!, good: good!, bad: bad! } };
  const nothing = { practice: [], quizzes: [], rewrites: [], guide: [] };
  const stats = countContent({ ...nothing, practice: [small, smaller] });
  const nodes = Object.keys(small.nodes).length - 2;
  expect(stats.scenarios.map(scenario => scenario.nodes)).toEqual([nodes, 1]);
  expect(stats).toMatchObject({
    nodesPerScenario: { least: 1, most: nodes },
    endingsPerScenario: { least: 2, most: 2 },
  });
  expect(statsLines(stats)).toContain(
    `A scenario has 1 to ${nodes} nodes besides its endings, and 2 endings.`,
  );
  expect(statsLines(countContent(nothing)).join('\n')).not.toContain('besides its endings');
});

test('random play counts the visits of each node and comes to an end, the same for the same seeds', () => {
  const { item } = validateFile('small.yaml', SCENARIO);
  if (item?.kind !== 'practice') throw new Error('no scenario');
  const first = playAtRandom(item.value, 200);
  expect(first.unfinished).toBe(0);
  expect(first.hits.hello).toBe(200);
  expect((first.hits.good ?? 0) + (first.hits.bad ?? 0)).toBe(200);
  expect(first.hits.good).toBeGreaterThan(0);
  expect(first.hits.bad).toBeGreaterThan(0);
  expect(playAtRandom(item.value, 200)).toEqual(first);
});
