import { expect, test } from 'vitest';
import { addDays, calendarDay, dateInWords, dayInWords, daysInWords } from '../../src/domain/calendar.ts';

test('days are counted across months, leap days and years', () => {
  expect(addDays('2026-03-02', 8)).toBe('2026-03-10');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-02', -2)).toBe('2026-02-28');
});

test('days are told in words', () => {
  expect(dateInWords('2026-03-10')).toBe('Tuesday 10 March');
  expect(dayInWords('2026-03-02', 8)).toBe('Day 8, Tuesday 10 March');
  expect(dayInWords('2026-03-02', 0)).toBe('Monday 2 March');
  expect([0, 1, 9].map(daysInWords)).toEqual(['the same day', '1 day', '9 days']);
});

test('the day is that of the local calendar', () => {
  expect(calendarDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
