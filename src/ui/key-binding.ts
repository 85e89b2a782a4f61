import type { FieldAction } from '../domain/fields/field.ts';
import type { AppView, Command } from '../domain/view.ts';
import { type FieldKind, isOn } from './field-kind.ts';

/** Whether there is more text above and below what is shown. */
export interface Room {
  readonly above: boolean;
  readonly below: boolean;
  /** Whether options wait until the text before them is read. */
  readonly isReading: boolean;
}

/** What a key leads to. `leave` ends the program at once with everything kept. */
export type Effect =
  | { readonly type: 'field'; readonly action: FieldAction }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'leave' };

/** The groups of the help screen, in its order. */
export const GROUPS = ['Anywhere', 'Lists', 'Calendar', 'Writing'] as const;
type Group = (typeof GROUPS)[number];

/** One line of the key table. */
export interface KeyBinding {
  /** Chords as chord.ts names them; a single character is typed text. */
  readonly chords: readonly string[];
  readonly effect: Effect;
  /** Whether the key works now. */
  readonly when: (view: AppView) => boolean;
  /** What the help screen says of it. */
  readonly help: string;
  readonly group: Group;
  /** What the footer calls it now; absent keys are on the help screen only. */
  readonly footer?: (view: AppView, room: Room) => string;
  /** A single character that does it too, where nothing is typed. */
  readonly letter?: string;
  /** The keys as the footer and the help screen print them, where the chords themselves are too many. */
  readonly label?: string;
}

/** A key that gives a command: a chord that works everywhere, and perhaps a letter where nothing is typed. */
export function command(
  name: Command,
  chords: readonly string[],
  help: string,
  more: Partial<Pick<KeyBinding, 'footer' | 'label' | 'letter'>> = {},
): KeyBinding {
  return {
    chords,
    effect: { type: 'command', command: name },
    when: view => view.commands.includes(name),
    help,
    group: 'Anywhere',
    ...more,
  };
}

/** A key that edits the field. */
export function edit(
  on: FieldKind,
  chords: readonly string[],
  action: FieldAction,
  group: Group,
  help: string,
  more: Partial<Pick<KeyBinding, 'footer' | 'label' | 'when'>> = {},
): KeyBinding {
  return { chords, effect: { type: 'field', action }, when: view => isOn(on, view), help, group, ...more };
}
