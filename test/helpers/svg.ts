import type { Cell } from './pty.ts';

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

/** One frame of the session. */
export interface Frame {
  readonly cells: readonly (readonly Cell[])[];
  readonly cursor: { readonly x: number; readonly y: number } | null;
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
export function svgOf(frames: readonly Frame[], label: string): string {
  const { cells } = frames[0]!;
  const [width, height] = [cells[0]!.length * CELL + 2 * EDGE, cells.length * LINE + 2 * EDGE];
  const share = 100 / frames.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}">
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
