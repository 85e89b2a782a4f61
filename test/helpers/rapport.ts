import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { KEY, type Pty, type PtyOptions, startPty } from './pty.ts';

/** Rapport in a pseudo-terminal, on data of its own. */
export interface Rapport extends Pty {
  /** The folder with the learner's data. */
  readonly home: string;
  /** Presses Ctrl+C and resolves to the exit code. */
  readonly leave: () => Promise<number>;
  /** Chooses the option of a list whose label holds a text. */
  readonly choose: (label: string | RegExp) => Promise<void>;
}

/** Starts the built program; without `home` on an empty data folder that is removed when the test ends. */
export function startRapport({
  home = newHome(),
  env = {},
  ...options
}: PtyOptions & { readonly home?: string } = {}): Rapport {
  const pty = startPty({ ...options, env: { RAPPORT_HOME: home, ...env } });
  onTestFinished(() => pty.kill('SIGKILL'));
  return {
    ...pty,
    home,
    leave: async () => {
      pty.press(KEY.ctrl('c'));
      return (await pty.ended).code;
    },
    choose: async label => {
      const wanted = new RegExp(label);
      const option = () => optionsOn(pty).find(({ text }) => wanted.test(text));
      await pty.until(() => option() !== undefined);
      pty.press(...keysToTake(option()!.number, pty));
    },
  };
}

/** A folder for a learner's data that is removed when the running test ends. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'rapport-e2e-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  return home;
}

/** The keys that take an option by its number: Enter after digits that others could follow. */
function keysToTake(number: number, pty: Pty): string[] {
  const hidden = Number(/↓ (\d+) more/.exec(pty.text())?.[1] ?? 0);
  const count = Math.max(...optionsOn(pty).map(option => option.number)) + hidden;
  return [...String(number), ...(number * 10 <= count ? [KEY.enter] : [])];
}

/** The numbered options on the screen. */
const optionsOn = (pty: Pty): { number: number; text: string; isFocused: boolean }[] =>
  pty.rows().flatMap(row => {
    const found = /^ *(›?) +(\d+) {2}(.*)$/.exec(row.trimEnd());
    return found ? [{ number: Number(found[2]), text: found[3]!, isFocused: found[1] === '›' }] : [];
  });

/** What the program tells the terminal when it starts to answer keys: pastes are to be marked. */
const PASTES_ON = '\u001b[?2004h';

/** What the present key line says Enter does. */
export const enterDoes = (pty: Pty): string =>
  /Enter(?:, Esc)? (.+?)(?: {3}|$)/.exec(keyLine(pty))?.[1] ?? '';

/** What stands under the lower rule, in one line. */
const keyLine = (pty: Pty): string => {
  const rows = pty.rows().map(row => row.trim());
  return rows.slice(rows.findLastIndex(row => /^─+$/.test(row)) + 1).join('   ');
};

/**
 * Plays on as a learner who reads everything, takes the first option (or the one that `prefer` matches), and writes
 * `message`, until the screen shows what is awaited. Returns everything that was on the screen on the way.
 */
export async function playUntil(
  rapport: Rapport,
  awaited: RegExp,
  { message, prefer }: { readonly message: string; readonly prefer?: RegExp },
): Promise<string> {
  const seen: string[] = [];
  // The first frame is painted before the program answers keys, and is drawn once more then.
  await rapport.until(() => rapport.bytes().includes(PASTES_ON));
  await settled(rapport);
  for (let step = 0; step < 200; step += 1) {
    await rapport.until(() => enterDoes(rapport) !== '');
    const before = rapport.text();
    seen.push(before);
    if (awaited.test(before)) return seen.join('\n');
    rapport.press(...keysFor(rapport, message, prefer));
    await rapport.until(() => rapport.text() !== before && enterDoes(rapport) !== '');
    await settled(rapport);
  }
  throw new Error(`200 steps did not lead to ${awaited}. The screen:\n${rapport.text()}`);
}

/** Resolves when nothing has been written for two turns of the event loop's timers. */
async function settled(rapport: Rapport): Promise<void> {
  let before = -1;
  while (before !== rapport.bytes().length) {
    before = rapport.bytes().length;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

function keysFor(rapport: Rapport, message: string, prefer: RegExp | undefined): string[] {
  switch (enterDoes(rapport)) {
    case 'choose': {
      const wanted = prefer && optionsOn(rapport).find(({ text }) => prefer.test(text));
      return wanted ? keysToTake(wanted.number, rapport) : [KEY.enter];
    }
    case 'hand in':
      return [/\[ \]/.test(rapport.text()) && !rapport.text().includes('[x]') ? ' ' : KEY.enter];
    case 'check it':
      return [`\x1b[200~${message}\x1b[201~`, KEY.enter];
    default:
      return [KEY.enter];
  }
}
