import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AppView } from '../../src/domain/view.ts';
import { App } from '../../src/ui/app.tsx';
import { THEME } from '../../src/ui/theme.ts';
import { drawScreen, type TestScreen } from '../helpers/screen.ts';
import { BLOCKS, INPUTS, type ScriptedApp, scriptedApp, viewOf } from '../helpers/views.ts';

let screen: TestScreen | undefined;
afterEach(() => screen?.end());

const leave = vi.fn();

/** The app on a screen of 80 x 24. */
function open(view: AppView, app: ScriptedApp = scriptedApp(view)): { app: ScriptedApp; screen: TestScreen } {
  leave.mockClear();
  screen = drawScreen(<App app={app} theme={THEME.default} onLeave={leave} loan={{ lend: null }} />);
  return { app, screen };
}

const textOf = (app: ScriptedApp): string => {
  const { field } = app.view();
  return field.type === 'text' ? field.buffer.text : '';
};
/** The text with | at the cursor. */
const shownIn = (app: ScriptedApp): string => {
  const { field } = app.view();
  if (field.type !== 'text') return '';
  const { text, cursor } = field.buffer;
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
};

const ESC = '\x1b';

describe('a one-line field loses nothing', () => {
  test.each<[string, string[], string]>([
    ['three Backspaces in one read', ['abcd', '\x7f\x7f\x7f'], 'a|'],
    ['Backspace inside a read', ['abc\x7fd'], 'abd|'],
    ['three Lefts in one read', ['abcd', `${ESC}[D${ESC}[D${ESC}[D`], 'a|bcd'],
    ['an arrow between letters', [`ac${ESC}[Db`], 'ab|c'],
    ['Ctrl+A and Ctrl+E', ['bc', '\x01', 'a', '\x05', 'd'], 'abcd|'],
    ['Ctrl+K', ['abcd', '\x01', '\x0b'], '|'],
    ['Ctrl+U', ['abcd', '\x15'], '|'],
    ['Ctrl+W', ['one two', '\x17'], 'one |'],
    ['Delete', ['abc', '\x01', `${ESC}[3~`], '|bc'],
    ['Home and End', ['bc', `${ESC}[H`, 'a', `${ESC}[F`, 'd'], 'abcd|'],
    ['Alt+B and Alt+F', ['one two', `${ESC}b`, 'x', `${ESC}f`, 'y'], 'one xtwoy|'],
    ['a Ctrl letter without a meaning', ['ab', '\x16', 'c'], 'abc|'],
    ['an Alt letter without a meaning', ['ab', `${ESC}q`, 'c'], 'abc|'],
    ['an emoji, Left and Backspace', ['a👩‍👩‍👧b', `${ESC}[D`, '\x7f'], 'a|b'],
    ['control bytes in typed text', ['ab\x01c\x06\td\x05e'], 'c  dabe|'],
    ['a held Ctrl+W in one read', ['one two three', '\x17\x17'], 'one |'],
    ['a paste of two lines', [`${ESC}[200~one\r\ntwo${ESC}[201~`], 'one two|'],
    ['undo and redo', ['one two', '\x1a', '\x19'], 'one two|'],
    ['Up, Down, Tab and function keys', ['ab', `${ESC}[A`, `${ESC}[B`, '\t', `${ESC}OQ`], 'ab|'],
  ])('%s', async (_name, keys, end) => {
    const { app, screen } = open(viewOf({ input: INPUTS.line }));
    await screen.press(...keys);
    await screen.until(() => shownIn(app) === end);
  });

  test('Enter behind letters in one read submits them', async () => {
    const { app, screen } = open(viewOf({ input: INPUTS.line }));
    await screen.press('hello\r');
    expect(app.intents).toEqual([{ type: 'text.submitted', text: 'hello' }]);
  });

  test('two Escs in one read go back and insert nothing', async () => {
    const { app, screen } = open(viewOf({ input: INPUTS.line }));
    await screen.press('ab', `${ESC}${ESC}`);
    await screen.press('c');
    await screen.until(() => textOf(app) === 'abc');
    expect(app.events).toContainEqual({ type: 'command.given', command: 'back' });
  });
});

describe('the composer', () => {
  const compose = viewOf({ input: INPUTS.compose });

  test.each([
    ['Ctrl+J', '\n'],
    ['Alt+Enter', `${ESC}\r`],
    ['Shift+Enter', `${ESC}[13;2u`],
    ['Alt+Ctrl+J', `${ESC}\n`],
  ])('%s breaks the line', async (_name, key) => {
    const { app, screen } = open(compose);
    await screen.press('a', key, 'b');
    await screen.until(() => textOf(app) === 'a\nb');
    expect(app.intents).toEqual([]);
  });

  test('shows words, paragraphs and characters against the limit, and says how many are too many', async () => {
    const { screen } = open(compose);
    await screen.press('one two', '\n\n', 'three');
    await screen.until('3 words · 1 paragraph · 14/300');
    await screen.press('x'.repeat(300));
    await screen.until('314/300, 14 too many');
  });

  test('takes a paste of many lines, cleaned', async () => {
    const { app, screen } = open(compose);
    await screen.press(
      `${ESC}[200~${Array.from({ length: 200 }, (_, n) => `line ${n}\x07`).join('\r')}${ESC}[201~`,
    );
    await screen.until('400 words');
    expect(textOf(app).split('\n')).toHaveLength(200);
    expect(textOf(app)).not.toContain('\x07');
  });

  test('"?" is help in an empty field and a question mark behind text', async () => {
    const { app, screen } = open(compose);
    await screen.press('?');
    expect(app.events).toEqual([{ type: 'command.given', command: 'help' }]);
    await screen.press('why?');
    await screen.until(() => textOf(app) === 'why?');
  });

  test('F1 is help everywhere', async () => {
    const { app, screen } = open(viewOf({ input: INPUTS.compose, draft: 'text' }));
    await screen.press('\uf704');
    expect(app.events).toEqual([{ type: 'command.given', command: 'help' }]);
  });
});

describe('keys that arrive together', () => {
  test('meet the screen that the key before them has opened', async () => {
    const second = viewOf({ input: INPUTS.compose });
    const app = scriptedApp(viewOf({ input: INPUTS.choose }), intent =>
      intent.type === 'option.chosen' ? second : undefined,
    );
    const { screen } = open(app.view(), app);
    await screen.press('2hello');
    expect(app.intents).toEqual([{ type: 'option.chosen', index: 1 }]);
    await screen.until(() => textOf(app) === 'hello');
  });

  test('a paste on a list presses no keys', async () => {
    const { app, screen } = open(viewOf({ input: INPUTS.choose }));
    await screen.press(`${ESC}[200~1\r2${ESC}[201~`);
    await screen.press(`${ESC}[B`);
    expect(app.intents).toEqual([]);
    await screen.until(/› 2/);
  });
});

describe('commands', () => {
  test.each([
    ['Esc', ESC, 'back'],
    ['Ctrl+T', '\x14', 'ask'],
    ['?', '?', 'help'],
    ['t', 't', 'ask'],
  ])('%s gives the command', async (_name, key, command) => {
    const { app, screen } = open(viewOf({ input: INPUTS.choose }));
    await screen.press(key);
    await vi.waitFor(() => expect(app.events).toEqual([{ type: 'command.given', command }]));
  });

  test('a command that does not work now is not given', async () => {
    const { app, screen } = open(viewOf({ input: INPUTS.choose, commands: [] }));
    await screen.press('\x14', '\x10', 'h');
    await screen.press(`${ESC}[B`);
    expect(app.events.filter(event => event.type === 'command.given')).toEqual([]);
  });

  test('Ctrl+C leaves, in any field and in a window that is too small', async () => {
    const { screen } = open(viewOf({ input: INPUTS.compose }));
    await screen.press('\x03');
    expect(leave).toHaveBeenCalledTimes(1);
    screen.resize(40, 10);
    await screen.press('\x03');
    expect(leave).toHaveBeenCalledTimes(2);
  });
});

describe('a window under 50 x 15', () => {
  test('says so, takes no keys, and goes on when it grows', async () => {
    const { app, screen } = open(viewOf({ input: INPUTS.compose, draft: 'kept' }));
    screen.resize(49, 24);
    await screen.until('needs 50 x 15');
    await screen.press('x', '\r');
    expect(app.events).toEqual([]);
    screen.resize(50, 15);
    await screen.until('kept');
  });
});

describe('long text', () => {
  const long = Array.from({ length: 60 }, (_, n) => ({ ...BLOCKS.bubble, text: `Bubble ${n}.` }));

  test('opens at its end and is read backwards by pages, not further than its start', async () => {
    const { app, screen } = open(viewOf({ blocks: long }));
    await screen.until('Bubble 59.');
    expect(screen.frame()).not.toContain('Bubble 40.');
    for (let page = 0; page < 30; page += 1) await screen.press(`${ESC}[5~`);
    await screen.until('Bubble 0.');
    const scrolled = app.view().scroll;
    await screen.press(`${ESC}[5~`);
    expect(app.view().scroll).toBe(scrolled);
    for (let page = 0; page < 30; page += 1) await screen.press(`${ESC}[6~`);
    await screen.until('Bubble 59.');
    expect(app.view().scroll).toBe(0);
  });

  test('is led through by Enter before it goes on', async () => {
    const { app, screen } = open(viewOf({ screen: 'reader', blocks: long }));
    await screen.until('Bubble 0.');
    let presses = 0;
    while (app.intents.length === 0 && presses < 40) {
      await screen.press('\r');
      presses += 1;
    }
    expect(app.intents).toEqual([{ type: 'reading.continued' }]);
    expect(presses).toBeGreaterThan(8);
    expect(screen.frame()).toContain('Bubble 59.');
  });

  test('opens at what is new, and shows the options only when it has been read', async () => {
    const { app, screen } = open(viewOf({ blocks: long, fresh: 48, input: INPUTS.choose }));
    await screen.until('Bubble 48.');
    expect(screen.frame()).not.toContain('Write again');
    await screen.press('2');
    expect(app.intents).toEqual([]);
    while (!screen.frame().includes('Write again')) await screen.press('\r');
    await screen.press('2');
    expect(app.intents).toEqual([{ type: 'option.chosen', index: 1 }]);
  });
});

test('the key for a hint that comes later is obeyed, so that it can say when, but not offered', async () => {
  const view = viewOf({ input: INPUTS.choose, excused: ['hint'] });
  const { app, screen } = open(view);
  expect(screen.rows().at(-1)).not.toContain('hint');
  await screen.press('h', '\x0e');
  await screen.until(() => app.events.length === 2);
  const given = { type: 'command.given', command: 'hint' };
  expect(app.events).toEqual([given, given]);
});
