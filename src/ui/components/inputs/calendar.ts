import { windowStart } from '../../../domain/text/wrap.ts';
import { BLANK, type Line, piece, wrapLines } from '../../line.ts';
import { MEASURE } from '../blocks/draw.ts';
import type { DrawInput } from './drawing.ts';

const DAY = 86_400_000;
const formatted = (options: Intl.DateTimeFormatOptions) => {
  let format: Intl.DateTimeFormat | undefined;
  return (at: number): string => {
    format ??= new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    return format.format(at);
  };
};
const longDay = formatted({ weekday: 'long', day: 'numeric', month: 'long' });
const month = formatted({ month: 'long', year: 'numeric' });

/** Weeks as rows, Monday first; the highlighted day in brackets, today with a dot, what cannot be chosen left out. */
export const pickDay: DrawInput<'pick-day'> = (
  { prompt, zero, from, to, today },
  field,
  { width, height },
) => {
  const focus = field.type === 'day' ? field.day : today;
  const zeroAt = Date.parse(`${zero}T00:00:00Z`);
  const weekday = (day: number): number => (new Date(zeroAt + day * DAY).getUTCDay() + 6) % 7;
  const first = Math.min(from, today) - weekday(Math.min(from, today));
  const weekCount = Math.floor((to - first) / 7) + 1;
  const head = [...wrapLines(prompt, Math.min(width, MEASURE), undefined, { bold: true }), BLANK];
  const room = Math.max(1, height - head.length - 4);
  const top = windowStart(weekCount, room, Math.floor((focus - first) / 7));
  const weeks = Array.from({ length: Math.min(weekCount, room) }, (_, row): Line => {
    const monday = first + (top + row) * 7;
    return [
      piece('  '),
      ...Array.from({ length: 7 }, (_, offset) => {
        const day = monday + offset;
        return dayPiece(new Date(zeroAt + day * DAY).getUTCDate(), day, { focus, today, from, to });
      }),
    ];
  });
  const focusAt = zeroAt + focus * DAY;
  const caption = `${longDay(focusAt)}, ${distance(focus, today)}`;
  return {
    groups: [
      {
        lines: [
          ...head,
          [piece('  '), piece(month(focusAt), 'accent', { bold: true })],
          [piece('   Mo   Tu   We   Th   Fr   Sa   Su', 'muted')],
        ],
      },
      { lines: weeks },
      { lines: [BLANK, [piece('› ', 'focus'), piece(caption, 'focus')]] },
    ],
    cursor: null,
  };
};

function dayPiece(
  date: number,
  day: number,
  { focus, today, from, to }: { focus: number; today: number; from: number; to: number },
) {
  const label = String(date).padStart(2);
  if (day === focus) return piece(`[${label}] `, 'focus');
  if (day === today) return piece(` ${label}· `, 'accent');
  if (day < from || day > to) return piece(' '.repeat(5));
  return piece(` ${label}  `);
}

/** How far a day is from today, in words. */
function distance(day: number, today: number): string {
  const days = day - today;
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
