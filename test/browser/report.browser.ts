import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foldProgress, NO_PROGRESS } from '../../src/domain/learning/progress.ts';
import { reportPage } from '../../src/domain/report/page.ts';
import { busyLearner } from '../helpers/busy-learner.ts';
import { factOf } from '../helpers/facts.ts';
import { shipped } from '../helpers/shipped.ts';

const DAY = '2026-06-15';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const facts = [
  ...busyLearner(DAY, 120),
  factOf('p1', { type: 'probe.finished', session: 'x', stage: 'before', right: 4, total: 10 }),
  factOf('p2', { type: 'probe.finished', session: 'y', stage: 'after', right: 8, total: 10 }, 5),
];
const full = reportPage({
  progress: foldProgress(NO_PROGRESS, facts),
  content: shipped,
  name: 'Zoë <script>alert(1)</script> & "co"',
  day: DAY,
  dailyCap: 15,
});
const empty = reportPage({ progress: NO_PROGRESS, content: shipped, name: '', day: DAY, dailyCap: 15 });

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

async function open(html: string, width: number): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => requests.push(request.url()));
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.setContent(html);
  return { page, requests, complaints };
}

test.each([
  ['full', full],
  ['empty', empty],
])(
  'the %s report asks for nothing from outside, runs no script and complains of nothing',
  async (_, html) => {
    const { page, requests, complaints } = await open(html, 1000);
    expect(await page.locator('script').count()).toBe(0);
    expect(requests.filter(url => !url.startsWith('about:') && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test.each([
  ['full', full],
  ['empty', empty],
])('the %s report has no fault that an accessibility checker finds', async (_, html) => {
  const { page } = await open(html, 1000);
  await page.addScriptTag({ path: axe });
  const faults = await page.evaluate(async () => {
    const checker = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } })
      .axe;
    return (await checker.run()).violations.map(one => one.id);
  });
  expect(faults).toEqual([]);
  await page.close();
});

test.each([400, 1000])('nothing is cut off or overlaps at a width of %i', async width => {
  const { page } = await open(full, width);
  const size = await page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]');
  expect(size).toEqual([width, width]);
  const overlaps = await page.evaluate(`(() => {
    const boxes = [...document.querySelectorAll('svg')].map(svg => [...svg.querySelectorAll('text')].map(text => text.getBoundingClientRect()).filter(box => box.width > 0));
    return boxes.flatMap(list => list.filter((a, i) => list.some((b, j) => j > i && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1))).length;
  })()`);
  expect(overlaps).toBe(0);
  await page.close();
});

test('the name of the learner is shown as text, whatever it holds', async () => {
  const { page } = await open(full, 1000);
  expect(await page.locator('h1').textContent()).toBe('Progress of Zoë <script>alert(1)</script> & "co"');
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT, fullPage: true });
  await page.close();
});
