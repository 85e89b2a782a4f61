import { expect, test } from 'vitest';
import { grade } from '../../src/domain/grade/grade.ts';
import { testApp } from '../helpers/app.ts';
import { mirror } from '../helpers/mirror.ts';
import { endingsOf, titleOfEnding, waysToEndings } from '../helpers/plays.ts';
import { newHome, startRapport } from '../helpers/rapport.ts';
import { shipped } from '../helpers/shipped.ts';

/** The scenarios that the program began with, and the windows that they are played in. */
const SCENARIOS = [
  ['first-contact-shared-field', { columns: 80, rows: 24 }],
  ['job-inquiry-company-work', { columns: 60, rows: 20 }],
  ['follow-up-silent-week', { columns: 100, rows: 40 }],
] as const;

for (const [id, size] of SCENARIOS) {
  test(`${id} is played on the screen, by keys alone, to each of its endings`, {
    timeout: 60_000,
  }, async () => {
    const scenario = shipped.practice.find(one => one.id === id)!;
    const ways = waysToEndings(scenario);
    expect([...ways.keys()].sort()).toEqual(endingsOf(scenario));
    const home = newHome();
    for (const [ending, { seed, intents }] of ways) {
      const start = { screen: 'activity', activity: 'practice', ref: id } as const;
      const rapport = startRapport({ ...size, home, args: ['practice', id, '--seed', String(seed)] });
      const app = testApp({ start, seed, grader: grade, learner: null });
      const { make, readOn, seen } = mirror(rapport, app, size);
      for (const intent of intents) await make(intent);
      expect(app.facts).toContainEqual(expect.objectContaining({ type: 'ending.reached', ending }));
      await readOn();
      expect(seen()).toContain(titleOfEnding(scenario, ending));
      await rapport.choose('Finish');
      await rapport.until('What would you like to do?');
      expect(await rapport.leave()).toBe(130);
    }
  });
}
