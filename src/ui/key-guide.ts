import type { AppView, Command } from '../domain/view.ts';
import { chordLabel } from './chord.ts';
import { GROUPS, type KeyBinding, type Room } from './key-binding.ts';
import { KEYS, letterWorks } from './keys.ts';

/** A key as the footer shows it. */
export interface FooterKey {
  readonly key: string;
  readonly does: string;
}

/** The keys that work now, the most needed first, one for each thing to do; help comes last and is always there. */
export const footerKeys = (view: AppView, room: Room): FooterKey[] =>
  KEYS.filter(binding => binding.footer !== undefined && worksNow(binding, view, room))
    .map(binding => ({ key: shortestKey(binding, view), does: binding.footer!(view, room) }))
    .reduce<FooterKey[]>(together, []);

/** Keys that do the same stand together: "Enter, Esc back". */
function together(keys: readonly FooterKey[], { key, does }: FooterKey): FooterKey[] {
  const same = keys.findIndex(other => other.does === does);
  if (same === -1) return [...keys, { key, does }];
  return keys.map((other, index) => (index === same ? { key: `${other.key}, ${key}`, does } : other));
}

function worksNow({ when, effect }: KeyBinding, view: AppView, room: Room): boolean {
  if (!when(view)) return false;
  if (effect.type === 'field') return !room.isReading || effect.action.type === 'submit';
  if (effect.type !== 'command') return true;
  if (effect.command === 'scroll-up') return room.above;
  return effect.command !== 'scroll-down' || room.below;
}

/** The key that gives a command now; undefined where none does. */
export function keyFor(command: Command, view: AppView): string | undefined {
  const binding = KEYS.find(
    ({ effect, when }) => effect.type === 'command' && effect.command === command && when(view),
  );
  return binding && shortestKey(binding, view);
}

/** The letter where it works, else the first chord. */
function shortestKey({ letter, label, chords }: KeyBinding, view: AppView): string {
  if (letter !== undefined && letterWorks(letter, view)) return letter;
  return label?.split(',')[0] ?? chordLabel(chords[0]!);
}

/** The help screen: every key of the table, in its groups. */
export const KEY_GROUPS: readonly {
  readonly title: string;
  readonly rows: readonly { readonly keys: string; readonly text: string }[];
}[] = GROUPS.map(title => ({
  title,
  rows: KEYS.filter(({ group, help }) => group === title && help !== '').map(binding => ({
    keys: allKeys(binding),
    text: binding.help,
  })),
}));

function allKeys({ chords, label, letter }: KeyBinding): string {
  const keys = label ?? chords.map(chordLabel).join(', ');
  return letter === undefined ? keys : `${keys}, ${letter}`;
}
