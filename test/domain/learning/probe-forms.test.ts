import { expect, test } from 'vitest';
import { drawProbe } from '../../../machines/probe.ts';
import { keptForProbes, probeQuestion } from '../../../src/domain/learning/probe-forms.ts';
import { NO_PROGRESS } from '../../../src/domain/learning/progress.ts';
import { trialsBySkill } from '../../../src/domain/learning/skill.ts';
import { PROBE_STAGES } from '../../../src/domain/learning/study.ts';
import type { Question } from '../../../src/domain/scenario/question.ts';
import { TOPIC_IDS } from '../../../src/domain/topic.ts';
import { shipped } from '../../helpers/shipped.ts';

const byId = new Map(shipped.quizzes.flatMap(quiz => quiz.questions).map(one => [one.id, one]));
const drawn = (stage: (typeof PROBE_STAGES)[number], seen = {}): Question[] =>
  drawProbe(shipped, seen, stage, 3).map(id => byId.get(id)!);

test('the three tests ask different questions on the same topics, one each, all of the same kind', () => {
  const tests = PROBE_STAGES.map(stage => drawn(stage));
  for (const one of tests) {
    expect(one.map(question => question.topic).toSorted()).toEqual([...TOPIC_IDS].toSorted());
    expect(new Set(one.map(question => question.kind))).toEqual(new Set(['single']));
  }
  const ids = tests.flat().map(question => question.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('questions for tests to come are kept out of reviews, and used once the tests are done', () => {
  const kept = keptForProbes(shipped, NO_PROGRESS);
  expect(kept.size).toBe(TOPIC_IDS.length * PROBE_STAGES.length);
  for (const trials of trialsBySkill(shipped, kept).values()) {
    expect(trials.length).toBeGreaterThan(0);
    expect(trials.every(trial => !kept.has(trial.id))).toBe(true);
  }
  const probes = PROBE_STAGES.map(stage => ({ stage, day: '2026-01-01', right: 1, total: 16 }));
  expect(keptForProbes(shipped, { probes, lessons: {} }).size).toBe(0);
});

test('a question that was seen after all gives way to one that was not', () => {
  const quiz = shipped.quizzes[0]!;
  const kept = probeQuestion(quiz, 'after')!;
  const ofTopic = drawn('after', { [kept.id]: '2026-01-01' }).find(one => one.topic === quiz.topic)!;
  expect(ofTopic.id).not.toBe(kept.id);
  const allSeen = Object.fromEntries(quiz.questions.map(one => [one.id, '2026-02-01']));
  const oldest = quiz.questions[4]!;
  const again = drawn('after', { ...allSeen, [oldest.id]: '2026-01-01' });
  expect(again.find(one => one.topic === quiz.topic)!.id).toBe(oldest.id);
});
