import { expect, test } from 'vitest';
import { startSession, step, viewSession } from '../../machines/session.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { seededRandom } from '../../src/domain/random.ts';
import { cellWidth } from '../../src/domain/text/width.ts';
import { authoredGrader } from '../helpers/authored-grader.ts';
import { someIntent, typed } from '../helpers/intents.ts';
import { playPlain } from '../helpers/plain.ts';
import { endingsOf, type PlaySetting, playOnce, titleOfEnding } from '../helpers/plays.ts';
import { shipped } from '../helpers/shipped.ts';

const grader = authoredGrader(shipped);
const PLAYS = 400;

for (const scenario of shipped.practice) {
  test(`${scenario.id} can be played in plain mode to each of its endings`, async () => {
    const ways = new Map<string, { setting: PlaySetting; intents: readonly Intent[] }>();
    for (let seed = 0; seed < PLAYS && ways.size < endingsOf(scenario).length; seed++) {
      const setting = { scenario, seed, input: { novice: seed % 2 === 0, name: 'Ada' }, grader };
      const { ending, intents } = playOnce(setting, seededRandom(seed, 'play'));
      if (!ways.has(ending)) ways.set(ending, { setting, intents });
    }
    expect([...ways.keys()].sort()).toEqual(endingsOf(scenario));
    for (const [ending, { setting, intents }] of ways) {
      const { seed, input } = setting;
      const unfinished = startSession(
        'practice',
        { session: 's', ref: scenario.id, seed, input },
        { content: shipped, grader },
      )!.session;
      const lines = [...intents.flatMap(typed), '2', ':quit'];
      const start = { screen: 'activity', activity: 'practice', ref: scenario.id } as const;
      const { text } = await playPlain(lines, { unfinished: [unfinished], start, grader }, 72);
      expect(text.replace(/\s+/g, ' ')).toContain(titleOfEnding(scenario, ending));
      expect(text).toContain('What happened, and why');
      for (const row of text.split('\n')) expect(cellWidth(row), row).toBeLessThanOrEqual(72);
    }
  });
}

test('every quiz can be answered in plain mode to its end', async () => {
  const random = seededRandom(5, 'quiz');
  for (const quiz of shipped.quizzes) {
    const questions = quiz.questions.map(question => question.id);
    const request = { session: 's', ref: quiz.topic, seed: 3, input: { questions } };
    const started = startSession('quiz', request, { content: shipped, grader })!;
    let { session } = started;
    const lines: string[] = [];
    const start = { screen: 'activity', activity: 'quiz', ref: quiz.topic } as const;
    while (!viewSession(session).done) {
      const intent = someIntent(viewSession(session).input, random, []);
      lines.push(...typed(intent));
      session = step(session, intent).session;
    }
    const { text, app } = await playPlain(
      [...lines, ':quit'],
      { unfinished: [started.session], start, grader },
      60,
    );
    expect(text).toContain('right ==');
    expect(app.facts).toContainEqual({ type: 'session.ended', session: 's', left: 'finished' });
    for (const row of text.split('\n')) expect(cellWidth(row), row).toBeLessThanOrEqual(60);
  }
});

test('every rewrite can be mended in plain mode, with hints and models', async () => {
  for (const rewrite of shipped.rewrites) {
    const good = rewrite.models[0]?.text ?? '';
    const start = { screen: 'activity', activity: 'rewrite', ref: rewrite.id } as const;
    const lines = ['2', 'A poor try', '.', '2', 'A better one', '.', '1', ':quit'];
    const started = startSession(
      'rewrite',
      { session: 's', ref: rewrite.id, seed: 3, input: {} },
      { content: shipped, grader },
    )!;
    const { text } = await playPlain(lines, { unfinished: [started.session], start });
    expect(text, rewrite.id).toContain('Your message');
    expect(good).not.toBe('');
  }
});

test('what is to be read next follows every Enter, also where the same Enter is asked for again', async () => {
  const scenario = shipped.practice.find(({ id }) => id === 'job-inquiry-company-work')!;
  const started = startSession(
    'practice',
    { session: 's', ref: scenario.id, seed: 3, input: { novice: true, name: 'Ada' } },
    { content: shipped, grader },
  )!;
  let { session } = started;
  const lines: string[] = [];
  while (!viewSession(session).blocks.some(block => block.type === 'message')) {
    const intent = someIntent(viewSession(session).input, seededRandom(5, 'read'), []);
    lines.push(...typed(intent));
    session = step(session, intent).session;
  }
  const start = { screen: 'activity', activity: 'practice', ref: scenario.id } as const;
  const { text } = await playPlain([...lines, ':quit'], { unfinished: [started.session], start, grader });
  expect(text).toContain('--- An example ---');
});
