import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { FAULT_IDS } from '../../src/domain/rubric.ts';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const READY =
  'Dear Ms Okafor, I enjoyed your talk on flood maps at the Lagos meetup last Thursday, above all the part on cheap sensors. I study hydrology and would love to ask one question: which sensor would you start with? No worries if you are busy.\nKind regards, Ana';
const PUSHY = 'Hi Rosa,\r\n\r\nI expect an answer by tomorrow. 🙂 I must have it, and you owe me that!!!';

async function sarifOf(text: string, name = 'draft.txt') {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a b'));
  const file = join(folder, 'a b', name);
  writeFileSync(file, text);
  const { code, out } = await run(['check', '--format', 'sarif', file]);
  return { code, file, log: JSON.parse(out) };
}

/** The parts of the published schema that this log uses: required properties, types, and nothing else. */
function expectSarif(log: Record<string, never>): void {
  expect(Object.keys(log).toSorted()).toEqual(['$schema', 'runs', 'version']);
  expect(log).toMatchObject({
    version: '2.1.0',
    $schema: expect.stringMatching(/^https:\/\/.*sarif.*2\.1\.0/),
  });
  const [only] = log.runs as unknown as Record<string, never>[];
  expect(Object.keys(only!).toSorted()).toEqual(['columnKind', 'invocations', 'results', 'tool']);
  expect(only).toMatchObject({
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: expect.any(Array) }],
    results: expect.any(Array),
  });
}

test('every fault is declared as a rule with its help, whether or not it was found', async () => {
  const { log } = await sarifOf(READY);
  expectSarif(log);
  const { rules } = log.runs[0].tool.driver;
  expect(rules.map((rule: { id: string }) => rule.id)).toEqual(FAULT_IDS);
  for (const rule of rules)
    expect(rule).toEqual({
      id: expect.any(String),
      name: expect.stringMatching(/^[A-Z][A-Za-z]+$/),
      shortDescription: { text: expect.any(String) },
      fullDescription: { text: expect.any(String) },
      help: { text: expect.any(String), markdown: expect.any(String) },
      defaultConfiguration: { level: expect.stringMatching(/^(error|warning)$/) },
      properties: { topic: expect.any(String), tags: [expect.any(String)] },
    });
});

test('a draft that is ready has no results and the exit code 0', async () => {
  const { code, log } = await sarifOf(READY);
  expect(code).toBe(0);
  expect(log.runs[0].results).toEqual([]);
});

test('a finding names its rule, a file relative to here, and a region that is true of the file', async () => {
  const { code, file, log } = await sarifOf(`${READY}\r\n---\r\n${PUSHY}\r\n`);
  expect(code).toBe(1);
  expectSarif(log);
  const text = `${READY}\r\n---\r\n${PUSHY}\r\n`;
  const { results, tool } = log.runs[0];
  expect(results.length).toBeGreaterThan(0);
  for (const result of results) {
    expect(result).toMatchObject({ message: { text: expect.stringMatching(/\S/) } });
    expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe(relative(process.cwd(), file).replace('a b', 'a%20b'));
    const { charOffset, charLength, snippet, startLine, startColumn, endLine, endColumn } = region;
    expect(text.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
    const lines = text.split('\n');
    const offsetOf = (line: number, column: number) =>
      lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    expect(offsetOf(startLine, startColumn)).toBe(charOffset);
    expect(offsetOf(endLine, endColumn)).toBe(charOffset + charLength);
  }
});

test('a text that cannot be judged is a notification', async () => {
  const { log } = await sarifOf(
    'Hola Rosa, me gustaría mucho trabajar en su empresa porque soy panadero y tengo muchos años de experiencia.',
  );
  expect(log.runs[0].invocations[0].toolExecutionNotifications).toMatchObject([
    { level: 'warning', message: { text: expect.stringContaining('English') } },
  ]);
});
