const DAY_MS = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The ISO date of a moment where the learner is: in the time zone of the machine. */
export function calendarDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The ISO date `days` after an ISO date. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days one ISO date lies after another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** "Tuesday 10 March". */
export function dateInWords(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return `${WEEKDAYS[at.getUTCDay()]} ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
}

/** "Day 8, Tuesday 10 March"; day 0 is the date `zero` and is told without a number. */
export const dayInWords = (zero: string, day: number): string =>
  day === 0 ? dateInWords(zero) : `Day ${day}, ${dateInWords(addDays(zero, day))}`;

/** "the same day", "1 day", "9 days". */
export const daysInWords = (days: number): string =>
  days <= 0 ? 'the same day' : days === 1 ? '1 day' : `${days} days`;

/** "March 2026" for an ISO month (2026-03). */
export const monthInWords = (month: string): string =>
  `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
