import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { KEY, type Pty } from '../helpers/pty.ts';
import { newHome, playUntil, type Rapport, startRapport } from '../helpers/rapport.ts';

const EXERCISE = ['rewrite', 'generic-turret-clock'];

/** A learner at the composer of an exercise. */
async function writing(options: Parameters<typeof startRapport>[0] = {}): Promise<Rapport> {
  const rapport = startRapport({ args: EXERCISE, ...options });
  await playUntil(rapport, /How do you want to start/, { message: '' });
  await rapport.choose('Rewrite it straight away');
  await rapport.until('Your version');
  return rapport;
}

/** A learner at Home who has been here before. */
async function atHome(options: Parameters<typeof startRapport>[0] = {}): Promise<Rapport> {
  const rapport = startRapport({ args: EXERCISE, ...options });
  await rapport.at('Esc back', KEY.escape);
  await rapport.until('What would you like to do?');
  return rapport;
}

/** The modes that a program must not leave behind: alternate screen, hidden cursor, bracketed paste. */
function modesLeftOn(pty: Pty): string[] {
  return [
    ['1049', 'h', 'l'],
    ['25', 'l', 'h'],
    ['2004', 'h', 'l'],
  ].flatMap(([mode, on, off]) =>
    pty.bytes().lastIndexOf(`\x1b[?${mode}${on}`) > pty.bytes().lastIndexOf(`\x1b[?${mode}${off}`)
      ? [mode!]
      : [],
  );
}

describe('Ctrl+C leaves at once with everything restored', () => {
  const places: [string, () => Promise<Rapport>][] = [
    ['on the first screen', async () => startRapport()],
    ['at Home', () => atHome()],
    ['in the composer', () => writing()],
    [
      'while asking',
      async () => {
        const rapport = await writing();
        rapport.press(KEY.ctrl('t'));
        return rapport;
      },
    ],
    [
      'in the help',
      async () => {
        const rapport = await atHome();
        rapport.press(KEY.f1);
        await rapport.until('Help');
        return rapport;
      },
    ],
    [
      'in a window that is too small',
      async () => {
        const rapport = await atHome();
        rapport.resize(40, 10);
        await rapport.until('needs 50 x 15');
        return rapport;
      },
    ],
  ];
  test.each(places)('%s', { timeout: 30_000 }, async (_name, arrive) => {
    const rapport = await arrive();
    await rapport.until(/keys|Enter|50 x 15/);
    expect(await rapport.leave()).toBe(130);
    expect(modesLeftOn(rapport)).toEqual([]);
  });
});

test('quitting by the menu ends with code 0', { timeout: 30_000 }, async () => {
  const rapport = await atHome();
  await rapport.choose(/^Quit$/);
  expect((await rapport.ended).code).toBe(0);
});

test('what was on the terminal before is there afterwards, and the scrollback is never wiped', {
  timeout: 30_000,
}, async () => {
  const history = Array.from({ length: 60 }, (_, n) => `earlier line ${n}\n`).join('');
  const rapport = await writing({ history });
  rapport.paste('some text');
  await rapport.until('some text');
  rapport.resize(60, 20);
  await rapport.until(() => rapport.rows().length === 20 && rapport.text().includes('some text'));
  rapport.resize(80, 24);
  await rapport.leave();
  const all = [...rapport.scrollback(), ...rapport.rows()].join('\n');
  for (let n = 0; n < 60; n += 1) expect(all).toContain(`earlier line ${n}`);
  expect(rapport.bytes()).not.toMatch(/\x1b\[3J/);
  expect(all).not.toContain('some text');
});

test('a paste of 200 lines arrives whole', { timeout: 30_000 }, async () => {
  const rapport = await writing();
  rapport.paste(Array.from({ length: 200 }, (_, n) => `line ${n} \x1b[31mred\x1b[0m`).join('\r'));
  await rapport.until('line 199 red');
  expect(rapport.text()).toContain('600 words');
  expect(await rapport.leave()).toBe(130);
  const again = startRapport({ home: rapport.home, args: EXERCISE });
  await again.until('line 199 red');
  await again.leave();
});

test('a paste that never ends swallows no keys for long', { timeout: 30_000 }, async () => {
  const rapport = await writing();
  rapport.press('\x1b[200~half a paste');
  await rapport.until('half a paste');
  rapport.press(' and on');
  await rapport.until('half a paste and on');
  await rapport.leave();
});

test('what is typed before the first frame is neither lost nor echoed', { timeout: 30_000 }, async () => {
  const home = newHome();
  const first = await writing({ home });
  await first.leave();
  const rapport = startRapport({ home, args: EXERCISE });
  await rapport.until(() => rapport.bytes().includes('\x1b[?1049h'));
  rapport.press('typed ahead');
  await rapport.until(/│ typed ahead/);
  expect(rapport.text().match(/typed ahead/g)).toHaveLength(1);
  await rapport.leave();
});

describe('a window of another size', () => {
  test('60 x 20 shows the composer, its counter and the keys', { timeout: 30_000 }, async () => {
    const rapport = await writing({ columns: 60, rows: 20 });
    rapport.press('Hello');
    await rapport.until('1 word · 1 paragraph · 5/300');
    expect(rapport.rows().at(-1)).toContain('keys');
    await rapport.leave();
  });

  test('resizing leaves the very screen that a fresh start shows', { timeout: 60_000 }, async () => {
    const sizes = [
      [60, 20],
      [120, 40],
      [72, 18],
      [80, 24],
    ] as const;
    const rapport = await writing();
    rapport.press('Hello there');
    await rapport.until('Hello there');
    for (const [columns, rows] of sizes) {
      rapport.resize(columns, rows);
      const fresh = startRapport({ home: rapport.home, args: EXERCISE, columns, rows });
      const look = (pty: Pty) => ({ rows: pty.rows(), cursor: pty.cursor() });
      await vi.waitFor(
        () => {
          expect(fresh.text()).toMatch(/Hello there[\s\S]* keys$/);
          expect(look(rapport)).toEqual(look(fresh));
        },
        { timeout: 8000 },
      );
      fresh.kill('SIGKILL');
      await fresh.ended;
    }
    await rapport.leave();
  });

  test('under 50 x 15 it says so, waits, and goes on with the same words', { timeout: 30_000 }, async () => {
    const rapport = await writing();
    rapport.press('My words');
    await rapport.until('My words');
    rapport.resize(49, 14);
    await rapport.until('Rapport needs 50 x 15');
    rapport.press('lost', KEY.enter);
    // The frame of yet another size shows that the keys before it have been read.
    rapport.resize(48, 13);
    await rapport.until('48 x 13');
    rapport.resize(80, 24);
    await rapport.until('│ My words ');
    await rapport.leave();
  });
});

describe('the cursor', () => {
  test('stands where the next sign will be, wide signs included', { timeout: 30_000 }, async () => {
    const rapport = await writing();
    rapport.press('ab漢字');
    await rapport.until('ab漢字');
    const row = rapport.rows().findIndex(line => line.includes('ab漢字'));
    expect(rapport.cursor()).toEqual({ x: 4 + 6, y: row });
    await rapport.leave();
  });
});

describe('the external editor', () => {
  const editorWith = (script: string): string => {
    const file = join(newHome(), 'editor.sh');
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  test('gets the text and gives it back', { timeout: 30_000 }, async () => {
    const EDITOR = editorWith('printf "%s, edited" "$(cat "$1")" > "$1"');
    const rapport = await writing({ env: { EDITOR } });
    rapport.press('My words');
    await rapport.at('My words', KEY.ctrl('g'));
    await rapport.until('My words, edited');
    rapport.press('!');
    await rapport.until('My words, edited!');
    await rapport.leave();
  });

  test('that fails leaves the text and says so', { timeout: 30_000 }, async () => {
    const rapport = await writing({ env: { VISUAL: editorWith('exit 3') } });
    rapport.press('My words');
    await rapport.at('My words', KEY.ctrl('g'));
    await rapport.until('ended with code 3');
    expect(rapport.text()).toContain('My words');
    await rapport.leave();
  });
});

describe('colours', () => {
  test('NO_COLOR takes all of them away, and nothing that is said', { timeout: 30_000 }, async () => {
    const rapport = await atHome({ env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
    expect(rapport.bytes()).not.toMatch(/\x1b\[[\d;]*m/);
    expect(rapport.text()).toMatch(/› +\d /);
    await rapport.leave();
  });

  test('there are some otherwise', { timeout: 30_000 }, async () => {
    const rapport = await atHome();
    const row = rapport.rows().findIndex(line => /› +\d /.test(line));
    expect(rapport.cells()[row]?.[2]).toMatchObject({ text: '›', isBold: true });
    await rapport.leave();
  });
});

describe('without a screen to draw on', () => {
  test.each([
    ['TERM=dumb', { TERM: 'dumb' }],
    ['CI', { CI: 'true' }],
  ])('%s is plain: lines only, no control of the terminal', { timeout: 30_000 }, async (_name, env) => {
    const rapport = startRapport({ args: EXERCISE, env });
    await rapport.until(/^1[.)] /m);
    expect(rapport.bytes()).not.toMatch(/\x1b\[/);
    rapport.kill('SIGKILL');
  });
});

test.each(['true', '1'])(
  'INK_SCREEN_READER=%s says which item is highlighted',
  { timeout: 30_000 },
  async reader => {
    const rapport = await atHome({ env: { INK_SCREEN_READER: reader } });
    expect(rapport.text()).toMatch(/\(selected\)/);
    await rapport.leave();
  },
);

test('--full-redraw paints whole frames', { timeout: 30_000 }, async () => {
  const bytesPerKey = async (args: readonly string[]): Promise<number> => {
    const rapport = await writing({ args });
    const before = rapport.bytes().length;
    rapport.press('x');
    await rapport.until('1 word');
    const bytes = rapport.bytes().length - before;
    await rapport.leave();
    return bytes;
  };
  expect(await bytesPerKey([...EXERCISE, '--full-redraw'])).toBeGreaterThan(
    2 * (await bytesPerKey(EXERCISE)),
  );
});
