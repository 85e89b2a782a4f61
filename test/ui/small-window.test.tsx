import { afterEach, expect, test } from 'vitest';
import { App } from '../../src/ui/app.tsx';
import { THEME } from '../../src/ui/theme.ts';
import { drawScreen, type TestScreen } from '../helpers/screen.ts';
import { BLOCKS, INPUTS, scriptedApp, viewOf } from '../helpers/views.ts';

let screen: TestScreen | undefined;
afterEach(() => screen?.end());

const draw = (app: Parameters<typeof App>[0]['app']): TestScreen => {
  screen = drawScreen(<App app={app} theme={THEME.none} onLeave={() => {}} loan={{ lend: null }} />, 60, 20);
  return screen;
};

const PAGE_DOWN = '\x1b[6~';
const PAGE_UP = '\x1b[5~';

test('a message to find the fault in says that it goes on, and pages lead through all of it', async () => {
  const sentences = Array.from({ length: 30 }, (_, n) => `Sentence number ${n} has a few words in it. `);
  const input = { ...INPUTS['pick-segment'], segments: sentences };
  const drawn = draw(
    scriptedApp(viewOf({ input, blocks: [], commands: ['scroll-up', 'scroll-down', 'help'] })),
  );
  expect(drawn.frame()).toMatch(/The message {2}↓ \d+ \(PgDn\)/);
  const seen = new Set<string>();
  for (let n = 0; n < 12; n += 1) {
    for (const [, number] of drawn.frame().matchAll(/number (\d+)/g)) seen.add(number!);
    await drawn.press(PAGE_DOWN);
  }
  expect(seen.size).toBe(30);
  expect(drawn.frame()).toMatch(/The message {2}↑ \d+ \(PgUp\) ─/);
  expect(drawn.frame()).toContain('‹');
  await drawn.press(PAGE_UP);
  expect(drawn.frame()).toMatch(/↑ \d+ {2}↓ \d+/);
});

test('a task that comes with a text to go on with is in sight beside it', () => {
  const prompt = {
    type: 'bubble',
    from: 'tutor',
    text: 'Write to Ngozi once more, and bring her something new.',
  } as const;
  const text = 'Dear Ngozi, thank you for your time. '.repeat(12);
  const input = { ...INPUTS.compose, initial: text };
  const blocks = [BLOCKS.bubble, BLOCKS.heading, BLOCKS.paragraph, prompt];
  const drawn = draw(scriptedApp(viewOf({ input, blocks, fresh: 1 })));
  expect(drawn.frame().replaceAll(/\s+/g, ' ')).toContain('Write to Ngozi once more');
});
