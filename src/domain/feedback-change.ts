import type { Grade } from './grade/rule.ts';
import { VERDICTS } from './rubric.ts';
import { FAULT_NAMES, STRENGTH_NAMES } from './rubric-names.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const unlike = <T>(from: readonly T[], other: readonly T[]): T[] =>
  [...new Set(from)].filter(one => !other.includes(one));

/** What changed since the last attempt, one sentence; "" at the first attempt. */
export function changeSince(before: Grade | null, now: Grade): string {
  if (!before) return '';
  const faults = [before.faults.map(one => one.id), now.faults.map(one => one.id)] as const;
  const strengths = [before.strengths.map(one => one.id), now.strengths.map(one => one.id)] as const;
  const parts = [
    part(
      'mended',
      unlike(faults[0], faults[1]).map(id => FAULT_NAMES[id]),
    ),
    part(
      'new trouble',
      unlike(faults[1], faults[0]).map(id => FAULT_NAMES[id]),
    ),
    part(
      'gained',
      unlike(strengths[1], strengths[0]).map(id => STRENGTH_NAMES[id]),
    ),
    part(
      'lost',
      unlike(strengths[0], strengths[1]).map(id => STRENGTH_NAMES[id]),
    ),
  ].filter(text => text !== '');
  if (parts.length > 0) return `Since your last attempt: ${parts.join('; ')}.`;
  const step = VERDICTS.indexOf(before.verdict) - VERDICTS.indexOf(now.verdict);
  if (step !== 0) return step > 0 ? 'Better than your last attempt.' : 'Your last attempt was nearer.';
  return 'The same points as in your last attempt.';
}

const part = (label: string, names: readonly string[]): string =>
  names.length > 0 ? `${label}: ${listed(names)}` : '';
