import type { Input } from '../../src/domain/view.ts';

/** An entry of a menu; the machine switches on `id`. */
export interface Entry<TId extends string = string> {
  readonly id: TId;
  readonly label: string;
  readonly detail?: string;
}

/** The list that offers these entries. */
export const menuInput = (prompt: string, entries: readonly Entry[]): Input => ({
  type: 'choose',
  prompt,
  options: entries.map(({ label, detail }) => (detail ? { label, detail } : { label })),
});
