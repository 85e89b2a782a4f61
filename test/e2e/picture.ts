import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rewrite } from '../../src/domain/scenario/rewrite.ts';
import { KEY, startPty } from '../helpers/pty.ts';
import { type Frame, svgOf } from '../helpers/svg.ts';

const FILE = join(import.meta.dirname, 'session.svg');
const [COLUMNS, ROWS] = [80, 24];

/** What the learner of the picture writes: it has something of everything. */
const ATTEMPT =
  'Dear Grace,\n\nwe went to the same school in Soroti! Please refer me to your boss at [Company]. ' +
  'I need an answer by Friday, this is VERY URGENT!!!\n\nThank you, Peter';

/** Plays an exercise in the built program and keeps the frames that tell its story. */
async function playSession(): Promise<Frame[]> {
  const home = mkdtempSync(join(tmpdir(), 'rapport-picture-'));
  const compiled = join(import.meta.dirname, '..', '..', 'dist', 'content', 'rewrites.json');
  const exercises: Rewrite[] = JSON.parse(readFileSync(compiled, 'utf8'));
  const exercise = exercises.find(({ id }) => id === 'job-ask-first-hangar') ?? exercises[0]!;
  const rapport = startPty({
    args: ['rewrite', exercise.id],
    columns: COLUMNS,
    rows: ROWS,
    env: { RAPPORT_HOME: home },
  });
  const frames: Frame[] = [];
  const keep = (hasCursor = false): void => {
    frames.push({ cells: rapport.cells(), cursor: hasCursor ? rapport.cursor() : null });
  };
  try {
    await rapport.until(/Read on|How do you want to start/);
    keep();
    while (!rapport.text().includes('How do you want to start')) {
      const before = rapport.text();
      rapport.press(KEY.enter);
      await rapport.until(() => rapport.text() !== before);
    }
    rapport.press('2');
    await rapport.until('Your version');
    rapport.paste(ATTEMPT);
    await rapport.until(/[1-9]\d* words/);
    keep(true);
    rapport.press(KEY.enter);
    await rapport.until(/Revise it before you send it|Do not send this/);
    keep();
    return frames;
  } finally {
    rapport.kill('SIGKILL');
    await rapport.ended;
    rmSync(home, { recursive: true, force: true });
  }
}

writeFileSync(
  FILE,
  svgOf(await playSession(), 'A session with Rapport: a message is read, rewritten and judged'),
);
console.log(`Wrote ${FILE}`);
