import { afterEach, expect, test } from 'vitest';
import { App } from '../../src/ui/app.tsx';
import { THEME } from '../../src/ui/theme.ts';
import { type TestApp, testApp } from '../helpers/app.ts';
import { drawScreen, type TestScreen } from '../helpers/screen.ts';
import { BLOCKS, INPUTS, scriptedApp, viewOf } from '../helpers/views.ts';

let screen: TestScreen | undefined;
afterEach(() => screen?.end());

const UP = '\x1b[A';
const DOWN = '\x1b[B';
const ENTER = '\r';

function draw(app: TestApp | ReturnType<typeof scriptedApp>, columns: number, rows: number): TestScreen {
  screen = drawScreen(
    <App app={app} theme={THEME.none} onLeave={() => {}} loan={{ lend: null }} />,
    columns,
    rows,
  );
  return screen;
}

test.each([
  [60, 20],
  [80, 24],
])('a list that stands behind "Read on" stays while the cursor moves, at %i x %i', async (columns, rows) => {
  const start = { screen: 'activity', activity: 'rewrite', ref: 'big-ask-fire-safety' } as const;
  const screen = draw(testApp({ start }), columns, rows);
  while (screen.frame().includes('Read on')) await screen.press(ENTER);
  await screen.press('1');
  while (screen.frame().includes('Read on')) await screen.press(ENTER);
  expect(screen.frame()).toMatch(/› 1/);
  for (const focus of [/› 2/, /› 3/]) {
    await screen.press(DOWN);
    expect(screen.frame()).toMatch(focus);
  }
  await screen.press(UP);
  expect(screen.frame()).toMatch(/› 2/);
  expect(screen.frame()).not.toContain('Read on');
});

const long = Array.from({ length: 24 }, (_, n) => ({ ...BLOCKS.bubble, text: `Bubble ${n}.` }));

test('a calendar stays while its days are gone through', async () => {
  const screen = draw(scriptedApp(viewOf({ blocks: long, fresh: 4, input: INPUTS['pick-day'] })), 80, 24);
  while (screen.frame().includes('Read on')) await screen.press(ENTER);
  await screen.press(DOWN, DOWN);
  expect(screen.frame()).toContain('in 14 days');
});

test('options whose details need many rows do not send the learner back to the text', async () => {
  const detail = 'It says something at length about what this choice would lead to. '.repeat(4);
  const options = Array.from({ length: 5 }, (_, n) => ({ label: `Way ${n}`, ...(n === 3 && { detail }) }));
  for (let fresh = 10; fresh < 23; fresh += 1) {
    const input = { type: 'choose', prompt: 'Which?', options } as const;
    const drawn = draw(scriptedApp(viewOf({ blocks: long, fresh, input })), 60, 20);
    while (drawn.frame().includes('Read on')) await drawn.press(ENTER);
    for (let n = 1; n < 5; n += 1) {
      await drawn.press(DOWN);
      expect(drawn.frame()).toMatch(new RegExp(`› ${n + 1}`));
    }
    drawn.end();
  }
});

test('options that do not fit beside a short text are gone through beside it', async () => {
  const label = 'An option that is long enough to take two rows in a window of sixty cells.';
  const options = Array.from({ length: 5 }, (_, n) => ({ label: `${n + 1}. ${label}` }));
  const input = { type: 'choose', prompt: 'Choose one.', options } as const;
  const screen = draw(scriptedApp(viewOf({ blocks: long.slice(0, 2), fresh: 0, input })), 60, 20);
  expect(screen.frame()).toContain('Bubble 0.');
  expect(screen.frame()).toMatch(/› 1/);
  for (let n = 0; n < 4; n += 1) await screen.press(DOWN);
  expect(screen.frame()).toMatch(/› 5/);
  expect(screen.frame()).toContain('Bubble 0.');
});

test('a notice does not hide the options again', async () => {
  for (let fresh = 10; fresh < 23; fresh += 1) {
    const view = viewOf({ blocks: long, fresh, input: INPUTS.choose });
    const app = scriptedApp(view);
    const drawn = draw(app, 60, 20);
    while (drawn.frame().includes('Read on')) await drawn.press(ENTER);
    app.show({ ...app.view(), notice: { text: 'The disk is full. '.repeat(6), tone: 'error' } });
    await drawn.until('disk is full');
    expect(drawn.frame()).toMatch(/› 1/);
    drawn.end();
  }
});
