import type { Input } from '../../src/domain/view.ts';

/** An entry of a menu; the machine switches on `id`. */
export interface Entry<TId extends string = string> {
  readonly id: TId;
  readonly label: string;
  readonly detail?: string;
  readonly notes?: readonly string[];
}

/** The list that offers these entries. */
export const menuInput = (
  prompt: string,
  entries: readonly Entry[],
  focus = 0,
): Extract<Input, { type: 'choose' }> => ({
  type: 'choose',
  prompt,
  ...(focus > 0 && { focus }),
  options: entries.map(({ label, detail, notes }) => ({
    label,
    ...(detail && { detail }),
    ...(notes && notes.length > 0 && { notes }),
  })),
});
