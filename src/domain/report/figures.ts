import { addDays } from '../calendar.ts';
import { countsAhead, outlookOn } from '../learning/ahead.ts';
import { masteryOf } from '../learning/mastery.ts';
import type { Progress } from '../learning/progress.ts';
import type { ProgressInput } from '../learning/progress-blocks.ts';
import { skillName } from '../learning/skill-names.ts';
import type { Content } from '../scenario/content.ts';

/** The progress as JSON says it: figures only, no texts of the learner. */
export function progressFigures({ progress, content, day, dailyCap }: ProgressInput): object {
  const { answers, attempts, verdicts, days, seconds, confidence, probes, lessons, endings } = progress;
  const mastery = masteryOf(progress.ledger, day).map(one => ({
    ...one,
    name: skillName(one.skill, content),
  }));
  const ahead = Array.from({ length: 30 }, (_, n) => addDays(day, n));
  const outlook = outlookOn({ progress, content, day, dailyCap, seed: 0 });
  const counts = countsAhead(outlook.ahead, day, ahead.length);
  return {
    day,
    mastery,
    answers,
    attempts,
    verdicts,
    endings,
    lessons,
    probes,
    confidence,
    days,
    seconds: Object.fromEntries(Object.entries(seconds).map(([on, spent]) => [on, Math.round(spent)])),
    forecast: Object.fromEntries(ahead.map((at, n) => [at, counts[n]])),
  };
}

/** A field of CSV (RFC 4180); what a spreadsheet would take for a formula is quoted as text. */
function csvField(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row for each skill met: CSV with a header, lines ended by CRLF. */
export function progressCsv(progress: Progress, content: Content, day: string): string {
  const rows: (string | number)[][] = [
    ['skill', 'name', 'recall_now', 'recall_in_30_days', 'due', 'reviews', 'lapses'],
    ...masteryOf(progress.ledger, day).map(one => [
      one.skill,
      skillName(one.skill, content),
      one.now?.toFixed(3) ?? '',
      one.inThirtyDays?.toFixed(3) ?? '',
      one.dueDay,
      one.reps,
      one.lapses,
    ]),
  ];
  return rows.map(row => `${row.map(csvField).join(',')}\r\n`).join('');
}
