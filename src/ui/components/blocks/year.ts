import { type Line, piece } from '../../line.ts';
import type { Draw } from './draw.ts';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NAMES = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];
/** Signs that read without colour: none, a little, some, much, very much. */
const SIGNS = [
  { from: 10, sign: '█' },
  { from: 6, sign: '▓' },
  { from: 3, sign: '▒' },
  { from: 1, sign: '░' },
  { from: 0, sign: '·' },
] as const;

/** A year of days as columns of weeks, Monday on top; as many weeks as fit, the latest ones. */
export const year: Draw<'year'> = ({ lastDay, counts }, width) => {
  const last = Date.parse(`${lastDay}T00:00:00Z`);
  const weekday = (new Date(last).getUTCDay() + 6) % 7;
  const weeks = Math.min(53, Math.max(4, width - 4));
  const first = last - (weekday + (weeks - 1) * 7) * DAY;
  const rows = NAMES.map((name, day): Line => {
    const signs = Array.from({ length: weeks }, (_, week) => {
      const at = first + (week * 7 + day) * DAY;
      return at > last ? ' ' : signOf(counts[isoDay(at)] ?? 0);
    });
    return [piece(name.padEnd(4), 'muted'), piece(signs.join(''), 'accent')];
  });
  return [
    [piece(`    ${monthRow(first, weeks)}`, 'muted')],
    ...rows,
    [piece('    · none  ░ 1-2  ▒ 3-5  ▓ 6-9  █ 10 or more', 'muted')],
  ];
};

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

const signOf = (count: number): string => SIGNS.find(({ from }) => count >= from)?.sign ?? '·';

/** The names of the months over the weeks in which they begin, where there is room. */
function monthRow(first: number, weeks: number): string {
  let row = '';
  for (let week = 0; week < weeks; week += 1) {
    const monday = new Date(first + week * 7 * DAY);
    const sunday = new Date(first + (week * 7 + 6) * DAY);
    const begins =
      sunday.getUTCDate() <= 7 &&
      (monday.getUTCMonth() !== sunday.getUTCMonth() || monday.getUTCDate() === 1);
    if (begins && row.length <= week && week + 3 <= weeks)
      row = `${row.padEnd(week)}${MONTHS[sunday.getUTCMonth()]} `;
  }
  return row.padEnd(weeks).slice(0, weeks);
}
