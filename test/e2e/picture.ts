import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rewrite } from '../../src/domain/scenario.ts';
import { type Cell, KEY, startPty } from '../helpers/pty.ts';

const FILE = join(import.meta.dirname, 'session.svg');
const [COLUMNS, ROWS] = [80, 24];
const [CELL, LINE, EDGE] = [9, 20, 24];
const SECONDS = 5;
const [BACKGROUND, TEXT] = ['#1b1f27', '#d7dae0'];
/** The sixteen colours as this picture shows them. */
const PALETTE = [
  '#1b1f27',
  '#e06c75',
  '#98c379',
  '#e5c07b',
  '#61afef',
  '#c678dd',
  '#56b6c2',
  '#d7dae0',
  '#7f8693',
];

/** What the learner of the picture writes: it has something of everything. */
const ATTEMPT =
  'Dear Grace,\n\nwe went to the same school in Soroti! Please refer me to your boss at [Company]. ' +
  'I need an answer by Friday, this is VERY URGENT!!!\n\nThank you, Peter';

/** One frame of the session. */
interface Frame {
  readonly cells: readonly (readonly Cell[])[];
  readonly cursor: { readonly x: number; readonly y: number } | null;
}

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

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const look = ({ color, isBold, isUnderlined }: Cell): string =>
  [
    color === null ? '' : ` fill="${PALETTE[color] ?? TEXT}"`,
    isBold ? ' font-weight="bold"' : '',
    isUnderlined ? ' text-decoration="underline"' : '',
  ].join('');

/** The runs of a row that look the same, each put exactly over its cells. */
function rowSvg(cells: readonly Cell[], row: number): string {
  const runs: { x: number; width: number; text: string; look: string }[] = [];
  cells.forEach((cell, column) => {
    if (cell.width === 0) return;
    const last = runs.at(-1);
    const text = cell.text === '' ? ' ' : cell.text;
    if (last !== undefined && last.look === look(cell)) {
      last.text += text;
      last.width += cell.width;
    } else runs.push({ x: column, width: cell.width, text, look: look(cell) });
  });
  const y = EDGE + row * LINE + 15;
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(run => {
      const lead = run.text.length - run.text.trimStart().length;
      const text = run.text.trim();
      const x = EDGE + (run.x + lead) * CELL;
      const width = (run.width - (run.text.length - text.length)) * CELL;
      return `<text x="${x}" y="${y}" textLength="${width}"${run.look}>${escaped(text)}</text>`;
    })
    .join('');
}

function frameSvg({ cells, cursor }: Frame, index: number, count: number): string {
  const rows = cells
    .map(rowSvg)
    .filter(row => row !== '')
    .join('\n');
  const block =
    cursor === null
      ? ''
      : `<rect x="${EDGE + cursor.x * CELL}" y="${EDGE + cursor.y * LINE}" width="${CELL}" height="${LINE - 1}" fill="${TEXT}" opacity="0.7"/>`;
  const delay = -((count - index) % count) * SECONDS;
  return `<g class="frame" opacity="${index === count - 1 ? 1 : 0}" style="animation-delay:${delay}s">\n${rows}${block}\n</g>`;
}

/** The frames as one picture that shows them in turn; where nothing moves it shows the last. */
function svgOf(frames: readonly Frame[]): string {
  const [width, height] = [COLUMNS * CELL + 2 * EDGE, ROWS * LINE + 2 * EDGE];
  const share = 100 / frames.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A session with Rapport: a message is read, rewritten and judged">
<style>
text { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 15px; fill: ${TEXT}; white-space: pre; }
${PALETTE.map(color => `text[fill="${color}"] { fill: ${color}; }`).join('\n')}
@media (prefers-reduced-motion: no-preference) {
  .frame { animation: turn ${frames.length * SECONDS}s step-end infinite; }
  @keyframes turn { 0% { opacity: 1 } ${share.toFixed(2)}% { opacity: 0 } 100% { opacity: 0 } }
}
</style>
<rect width="${width}" height="${height}" rx="10" fill="${BACKGROUND}"/>
${frames.map((frame, index) => frameSvg(frame, index, frames.length)).join('\n')}
</svg>
`;
}

writeFileSync(FILE, svgOf(await playSession()));
console.log(`Wrote ${FILE}`);
