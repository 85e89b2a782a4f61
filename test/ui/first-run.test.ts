import { expect, test } from 'vitest';
import type { AppView } from '../../src/domain/view.ts';
import { firstPaint } from '../../src/ui/first-paint.ts';
import { layOut } from '../../src/ui/layout.ts';
import { THEME } from '../../src/ui/theme.ts';
import { enter, testApp, type } from '../helpers/app.ts';
import { rowsShown } from '../helpers/rows-shown.ts';

const rowsOf = (view: AppView, columns: number, rows: number): Promise<string[]> =>
  rowsShown(firstPaint(view, { columns, rows }, THEME.none, false)!, { columns, rows });

const FIELDS = ['Your name', 'Find a job', 'Get to know people', 'Ask people about'];

test.each([
  [80, 24],
  [60, 20],
])(
  'the first run stands whole in a window of %d by %d: what this is, the name and the goals',
  async (columns, rows) => {
    const view = testApp({ learner: null }).view();
    const { body } = layOut(view, { columns, rows }, THEME.default, 'start');
    expect([body.above, body.below]).toEqual([false, false]);
    const text = (await rowsOf(view, columns, rows)).join('\n');
    for (const words of ['practise writing', 'Nothing leaves this computer', ...FIELDS])
      expect(text).toContain(words);
  },
);

test('in the smallest window the text can be scrolled, and every field is in sight', async () => {
  const view = testApp({ learner: null }).view();
  const text = (await rowsOf(view, 50, 15)).join('\n');
  for (const words of FIELDS) expect(text).toContain(words);
  expect(view.commands).toContain('scroll-down');
});

test('only the field that has the focus bears the sign', async () => {
  const app = testApp({ learner: null });
  type(app, 'Ana');
  const signed = async () => (await rowsOf(app.view(), 60, 20)).filter(row => row.includes('›'));
  expect(await signed()).toEqual([expect.stringContaining('Ana')]);
  enter(app);
  expect(await signed()).toEqual([expect.stringContaining('Find a job')]);
});
