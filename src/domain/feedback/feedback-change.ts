import type { Grade } from '../grade/rule.ts';
import { type FaultId, type StrengthId, VERDICTS } from '../rubric.ts';
import { FAULT_CHANGES, STRENGTH_CHANGES } from '../rubric-names.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Clauses told on each side, for better and for worse. */
const MOST = 3;

/** A strength whose coming or going says the same as a fault's. */
const SAME: { readonly [Id in FaultId]?: StrengthId } = { generic: 'personal', 'no-purpose': 'purpose' };

/** The ids of `from` that `other` lacks. */
const unlike = <Id extends string>(from: readonly { id: Id }[], other: readonly { id: Id }[]): Id[] =>
  [...new Set(from.map(one => one.id))].filter(id => !other.some(one => one.id === id));

const isNoMessage = ({ faults }: Grade): boolean => faults.some(({ id }) => id === 'not-a-message');

/** What changed since the last attempt, one sentence; "" at the first attempt. */
export function changeSince(before: Grade | null, now: Grade): string {
  if (!before) return '';
  // Where there is no message, its other faults are not looked for: that one is not seen does not mean it is mended.
  if (isNoMessage(now))
    return isNoMessage(before)
      ? 'Still no message that a reader could answer.'
      : 'This time it is no message at all.';
  const mended = unlike(before.faults, now.faults);
  const fresh = isNoMessage(before)
    ? unlike(now.faults, before.faults).filter(id => now.faults.some(one => one.id === id && one.hard))
    : unlike(now.faults, before.faults);
  // Where a fault comes, goes or stays, it alone tells of what it is about.
  const spoken = new Set([...before.faults, ...now.faults].map(({ id }) => SAME[id]));
  const gained = unlike(now.strengths, before.strengths).filter(id => !spoken.has(id));
  const lost = unlike(before.strengths, now.strengths).filter(id => !spoken.has(id));
  const better = [
    ...mended.map(id => FAULT_CHANGES[id].mended),
    ...gained.map(id => STRENGTH_CHANGES[id].gained),
  ];
  const worse = [...fresh.map(id => FAULT_CHANGES[id].fresh), ...lost.map(id => STRENGTH_CHANGES[id].lost)];
  const told = [better, worse].map(clauses => listed(clauses.slice(0, MOST))).filter(part => part !== '');
  if (told.length > 0) return `Since your last attempt, ${told.join(', but ')}.`;
  const step = VERDICTS.indexOf(before.verdict) - VERDICTS.indexOf(now.verdict);
  if (step !== 0) return step > 0 ? 'Better than your last attempt.' : 'Your last attempt was nearer.';
  return 'The same points as in your last attempt.';
}
