import { expect, test } from 'vitest';
import { foldProgress, NO_PROGRESS, type Progress } from '../../src/domain/learning/progress.ts';
import { progressCsv, progressFigures } from '../../src/domain/report/figures.ts';
import { reportPage } from '../../src/domain/report/page.ts';
import { busyLearner } from '../helpers/busy-learner.ts';
import { shipped } from '../helpers/shipped.ts';

const DAY = '2026-06-15';
const progress = foldProgress(NO_PROGRESS, busyLearner(DAY, 60));

const input = (of: Progress) => ({ progress: of, content: shipped, day: DAY, dailyCap: 15 });

test('the CSV has a row for each skill met and ends its lines as the standard says', () => {
  const rows = progressCsv(progress, shipped, DAY).split('\r\n');
  expect(rows[0]).toBe('skill,name,recall_now,recall_in_30_days,due,reviews,lapses');
  expect(rows).toHaveLength(Object.keys(progress.ledger.cards).length + 2);
});

test('a name that a spreadsheet would run is turned into text', () => {
  const guide = shipped.guide.map(topic => ({ ...topic, title: '=1+1, "x"' }));
  expect(progressCsv(progress, { ...shipped, guide }, DAY)).toContain(`"'=1+1, ""x"""`);
});

test('seconds are whole in the figures', () => {
  const { seconds } = progressFigures(
    input({ ...progress, seconds: { '2026-03-09': 0.046000000000000006, '2026-03-10': 61.5 } }),
  ) as { seconds: object };
  expect(seconds).toEqual({ '2026-03-09': 0, '2026-03-10': 62 });
});

test('the figures hold no word that the learner wrote', () => {
  expect(JSON.stringify(progressFigures(input(progress)))).not.toContain('Dear you');
  expect(reportPage({ ...input(progress), name: 'Ada' })).not.toContain('Dear you');
});

test('the page refers to nothing outside itself', () => {
  const page = reportPage({ ...input(progress), name: 'Ada' });
  expect(page.match(/(?:src|href|url)\s*[=(]/g)).toBeNull();
  expect(page.match(/https?:\/\/[^"' ]+/g)?.every(url => url === 'http://www.w3.org/2000/svg')).toBe(true);
});
