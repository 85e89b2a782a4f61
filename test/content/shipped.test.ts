import { expect, test } from 'vitest';
import { checkPack } from '../../src/content/check/check.ts';
import { explore } from '../../src/content/check/explore.ts';
import { playAtRandom } from '../../src/content/check/plays.ts';
import { readPack } from '../../src/content/pack.ts';
import { problemLine } from '../../src/content/problem.ts';
import { sourceFolder } from '../../src/content/shipped.ts';
import { grade } from '../../src/domain/grade/grade.ts';

const pack = readPack(sourceFolder() ?? '', 'scenarios');
const scenarios = pack.items.flatMap(item => (item.kind === 'practice' ? [item.value] : []));

test('every shipped file can be practised', () => {
  expect(pack.problems.map(problemLine)).toEqual([]);
});

test.each(scenarios.map(scenario => [scenario.id, Object.values(scenario.nodes)] as const))(
  '%s is told in 6 to 14 nodes, and 2 to 5 endings come on top',
  (_id, nodes) => {
    const endings = nodes.filter(node => node.type === 'end').length;
    expect(nodes.length - endings).toBeGreaterThanOrEqual(6);
    expect(nodes.length - endings).toBeLessThanOrEqual(14);
    expect(endings).toBeGreaterThanOrEqual(2);
    expect(endings).toBeLessThanOrEqual(5);
  },
);

test.each(scenarios.map(scenario => [scenario.id, scenario] as const))(
  'the ways through %s lead to every node and at least two endings',
  (_id, scenario) => {
    const { nodes, endings, complete } = explore(scenario);
    expect(Object.keys(scenario.nodes).filter(id => !nodes.has(id))).toEqual([]);
    expect(endings.size).toBeGreaterThanOrEqual(2);
    expect(complete).toBe(true);
  },
);

test.each(scenarios.map(scenario => [scenario.id, scenario] as const))(
  '1,000 random plays of %s visit every node and all come to an end',
  (_id, scenario) => {
    const { hits, unfinished } = playAtRandom(scenario, 1000);
    expect(unfinished).toBe(0);
    expect(Object.keys(hits).filter(id => hits[id] === 0)).toEqual([]);
  },
);

test('the shipped content passes all checks with the real grader and covers every topic and fault', () => {
  const problems = checkPack(pack, { grader: grade, complete: 'scenarios' });
  expect(problems.map(problemLine)).toEqual([]);
});

test.each(
  pack.items.flatMap(item => (item.kind === 'guide' ? [[item.value.id, item.value.short] as const] : [])),
)(
  'the answer about %s fits a question and its opposite, so it opens with neither yes nor no',
  (_id, short) => {
    expect(short).not.toMatch(/^(?:yes|no|better not|of course|certainly|never|always)\b/i);
  },
);
