import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../src/build/bundle.ts';
import { KEY, type Pty, startPty } from '../helpers/pty.ts';
import { type Figure, median, percentile, type Section } from './section.ts';

const KEYS = 60;
const COUNTS = [20, 200, 1000] as const;
/** What ends a frame: the end of a synchronised update. */
const FRAME_END = '\x1b[?2026l';
const root = join(import.meta.dirname, '..', '..');

/** What typing costs: milliseconds from key to frame, and the bytes of each. */
interface Typing {
  readonly times: readonly number[];
  readonly bytes: readonly number[];
}

async function type(pty: Pty): Promise<Typing> {
  const times: number[] = [];
  const bytes: number[] = [];
  for (let n = 0; n < KEYS; n += 1) {
    const before = pty.bytes().length;
    const startedAt = performance.now();
    pty.press(n % 6 === 5 ? ' ' : 'a');
    await pty.until(() => pty.bytes().indexOf(FRAME_END, before) !== -1);
    times.push(performance.now() - startedAt);
    await new Promise(resolve => setTimeout(resolve, 30));
    bytes.push(pty.bytes().length - before);
  }
  // The first keys warm the program up, as they would for a learner.
  return { times: times.slice(10), bytes: bytes.slice(10) };
}

/** What a key costs in the composer as the transcript above it grows. */
export const section: Section = {
  title: 'Typing',
  run: async () => {
    const folder = mkdtempSync(join(root, 'node_modules', '.rapport-bench-'));
    try {
      await bundle({ entry: join(import.meta.dirname, 'programs', 'transcript.ts'), outDir: folder });
      const figures: Figure[] = [];
      const sizes: number[] = [];
      for (const count of COUNTS) {
        const pty = startPty({
          program: join(folder, 'transcript.cjs'),
          args: [String(count)],
          columns: 100,
          rows: 40,
        });
        await pty.until('0 words');
        const { times, bytes } = await type(pty);
        pty.press(KEY.ctrl('c'));
        await pty.ended;
        sizes.push(median(bytes));
        const isMost = count === COUNTS.at(-1);
        figures.push(
          {
            what: `key to frame, ${count} bubbles, p50`,
            value: median(times),
            unit: 'ms',
            ...(isMost && { limit: 10 }),
          },
          { what: `key to frame, ${count} bubbles, p95`, value: percentile(times, 0.95), unit: 'ms' },
          { what: `bytes per key, ${count} bubbles`, value: median(bytes), unit: 'bytes' },
        );
      }
      figures.push({
        what: 'bytes per key, 1000 bubbles / 20 bubbles',
        value: sizes.at(-1)! / sizes[0]!,
        unit: 'x',
        limit: 1.1,
      });
      return [...figures, ...(await typingInProgram())];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** What a key costs in the real program: with the machine behind the screen, and with live marks. */
async function typingInProgram(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  const inComposer = async (args: readonly string[], ...steps: [string, string][]): Promise<number> => {
    const pty = startPty({ args, columns: 100, rows: 40, env: { RAPPORT_HOME: home } });
    for (const [shows, key] of steps) await pty.at(shows, key);
    await pty.until('0 words');
    const { times } = await type(pty);
    pty.press(KEY.ctrl('c'));
    await pty.ended;
    return median(times);
  };
  try {
    const rewriting = await inComposer(
      ['rewrite', 'generic-turret-clock'],
      ['Rewrite it straight away', '2'],
    );
    const checking = await inComposer(['check']);
    return [
      { what: 'key to frame while rewriting, p50', value: rewriting, unit: 'ms', limit: 10 },
      { what: 'key to frame with live marks, p50', value: checking, unit: 'ms', limit: 10 },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
