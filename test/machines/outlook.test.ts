import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { NO_PROGRESS, type Progress } from '../../src/domain/learning/progress.ts';
import { progressBlocks } from '../../src/domain/learning/progress-blocks.ts';
import type { Study } from '../../src/domain/learning/study.ts';
import { progressFigures } from '../../src/domain/report/figures.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { testApp } from '../helpers/app.ts';
import { liveReview } from '../helpers/live-review.ts';
import { shipped } from '../helpers/shipped.ts';
import { goThrough } from '../helpers/sit.ts';

const DAY = '2026-03-09';

/** What Home, the progress screen and the figures say of a learner on a day. */
function saidElsewhere({ progress, day, dailyCap }: Study) {
  const app = testApp({
    study: () => ({ progress, day }),
    settings: { ...DEFAULT_SETTINGS, name: 'Ada', goal: 'grow-network', dailyCap },
  });
  const { input } = app.view();
  const given = { progress, day, dailyCap, content: shipped };
  const ahead = progressBlocks(given).find(block => block.type === 'sparkline');
  const { forecast } = progressFigures(given) as { forecast: Record<string, number> };
  return {
    home: (input.type === 'choose' && input.options[0]?.detail) || '',
    progress: ahead?.type === 'sparkline' ? ahead.text : '0 today, 0 tomorrow',
    forecast: [forecast[day] ?? 0, forecast[addDays(day, 1)] ?? 0],
  };
}

test.each([
  ['nothing', () => false],
  ['everything', () => true],
  ['every third answer', (n: number) => n % 3 === 0],
  ['all but the first', (n: number) => n > 0],
] as const)('the end of a review, Home and the progress say the same when %s is right', (_, rightly) => {
  for (const dailyCap of [5, 15]) {
    let progress: Progress = NO_PROGRESS;
    for (let n = 0; n < 6; n++) {
      const day = addDays(DAY, n);
      const before: Study = { progress, day, dailyCap, asksConfidence: false };
      const foretold = saidElsewhere(before).home;
      const live = liveReview(before, { content: shipped, seed: n });
      const foreseen = [...foretold.matchAll(/(\d+) (?:new|rules?)/g)].reduce(
        (sum, [, n]) => sum + Number(n),
        0,
      );
      expect(foreseen).toBe(Number(live.driver.view.status.match(/ of (\d+)/)?.[1]));
      goThrough(live.driver, rightly);
      progress = live.progress();
      const { home, ...rest } = saidElsewhere({ ...before, progress });
      const heading = live.driver.blocksOf('heading').at(-1)!.text;
      const said = live.driver.blocksOf('paragraph').at(-1)!.text;
      const tomorrow = Number(said.match(/(\d+) tomorrow/)?.[1] ?? 0);
      expect(rest.forecast[1]).toBe(tomorrow);
      expect(rest.progress).toContain(`${rest.forecast[0]} today, ${tomorrow} tomorrow`);
      if (heading === 'That is all for today') {
        expect(rest.forecast[0]).toBe(0);
        expect(home).toBe(said.replace('What comes next: ', 'nothing more now; ').replace(/\.$/, ''));
      } else {
        expect(rest.forecast[0]).toBeGreaterThan(0);
        expect(home).toMatch(/due/);
      }
    }
  }
});
