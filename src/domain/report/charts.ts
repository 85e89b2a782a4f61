import { addDays, dateInWords } from '../calendar.ts';
import { escapeHtml } from './html.ts';

/** One bar: `value` 0 to 1, and an optional paler bar of what is left later. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly later?: number;
  readonly text: string;
}

const LABEL_WIDTH = 250;
const BAR_WIDTH = 300;
const ROW = 26;

/** Horizontal bars as SVG; every figure is written out beside its bar. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const rows = bars.map(({ label, value, later, text }, i) => {
    const y = i * ROW;
    const width = Math.round(value * BAR_WIDTH);
    const tick =
      later === undefined
        ? ''
        : `<rect class="later" x="${LABEL_WIDTH}" y="${y + 15}" width="${Math.round(later * BAR_WIDTH)}" height="4"/>`;
    return `<text x="0" y="${y + 16}">${escapeHtml(label)}</text><rect class="track" x="${LABEL_WIDTH}" y="${y + 4}" width="${BAR_WIDTH}" height="15"/><rect class="bar" x="${LABEL_WIDTH}" y="${y + 4}" width="${width}" height="11"/>${tick}<text x="${LABEL_WIDTH + BAR_WIDTH + 10}" y="${y + 16}">${escapeHtml(text)}</text>`;
  });
  const summary = bars.map(bar => `${bar.label}: ${bar.text}`).join('; ');
  return svg(title, summary, 700, bars.length * ROW + 4, rows.join(''));
}

/** Columns for a row of counts, each with its number on top. */
export function columnChart(
  title: string,
  columns: readonly { readonly label: string; readonly count: number }[],
): string {
  const most = Math.max(1, ...columns.map(column => column.count));
  const step = Math.min(60, 680 / Math.max(1, columns.length));
  const drawn = columns.map(({ label, count }, i) => {
    const height = Math.round((count / most) * 90);
    const x = i * step;
    const middle = x + step / 2;
    return `<rect class="bar" x="${x + 3}" y="${110 - height}" width="${step - 6}" height="${height}"/><text x="${middle}" y="${104 - height}" text-anchor="middle">${count}</text><text x="${middle}" y="128" text-anchor="middle">${escapeHtml(label)}</text>`;
  });
  const summary = columns.map(column => `${column.label}: ${column.count}`).join('; ');
  return svg(title, summary, 700, 136, drawn.join(''));
}

const CELL = 12;
const WEEKS = 53;
const LEVELS = [1, 5, 12, 25] as const;

/** How dark a day is: 0 for none, up to 4. */
export const levelOf = (count: number): number => LEVELS.filter(least => count >= least).length;

/** The year up to a day as weeks of seven cells; each cell tells its day and count on hover and to screen readers in sum. */
export function yearChart(lastDay: string, counts: Readonly<Record<string, number>>): string {
  const weekday = (new Date(`${lastDay}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = addDays(lastDay, -(WEEKS - 1) * 7 - weekday);
  const days = Array.from({ length: (WEEKS - 1) * 7 + weekday + 1 }, (_, n) => addDays(first, n));
  const cells = days.map((day, n) => {
    const count = counts[day] ?? 0;
    const x = Math.floor(n / 7) * (CELL + 1) + 30;
    const y = (n % 7) * (CELL + 1) + 18;
    const level = levelOf(count);
    const dot = level > 0 ? `<circle cx="${x + CELL / 2}" cy="${y + CELL / 2}" r="${1 + level}"/>` : '';
    return `<g><title>${day}: ${count}</title><rect class="cell" x="${x}" y="${y}" width="${CELL}" height="${CELL}"/>${dot}</g>`;
  });
  const names = ['Mon', '', 'Wed', '', 'Fri', '', ''].map(
    (name, n) => `<text x="0" y="${n * (CELL + 1) + 28}">${name}</text>`,
  );
  const practised = days.filter(day => (counts[day] ?? 0) > 0);
  const summary = `Practised on ${practised.length} days between ${dateInWords(first)} and ${dateInWords(lastDay)}.`;
  return svg(
    'The year',
    summary,
    30 + WEEKS * (CELL + 1),
    7 * (CELL + 1) + 24,
    names.join('') + cells.join(''),
  );
}

function svg(title: string, summary: string, width: number, height: number, content: string): string {
  return `<svg role="img" aria-label="${escapeHtml(`${title}. ${summary}`)}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
}
