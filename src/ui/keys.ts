import type { FieldAction } from '../domain/field.ts';
import type { AppView, Command } from '../domain/view.ts';
import { chordLabel } from './chord.ts';

/** What a key leads to. `leave` ends the program at once with everything kept. */
export type Effect =
  | { readonly type: 'field'; readonly action: FieldAction }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'leave' };

/** One line of the key table. */
interface KeyBinding {
  /** Chords as chord.ts names them; a single character is typed text. */
  readonly chords: readonly string[];
  readonly effect: Effect;
  /** Whether the key works now. */
  readonly when: (view: AppView) => boolean;
  /** What the help screen says of it. */
  readonly help: string;
  readonly group: string;
  /** What the footer calls it now; absent keys are on the help screen only. */
  readonly footer?: (view: AppView) => string;
  /** The keys as the footer and the help screen print them, where the chords themselves are too many. */
  readonly label?: string;
}

type FieldKind = 'text' | 'composer' | 'list' | 'segments' | 'day' | 'any';

const isTextField = (view: AppView): boolean => view.input.type === 'compose' || view.input.type === 'line';

/** Whether a typed character is text rather than a key: in a field that has some, or for anything but "?". */
export const takesText = (view: AppView): boolean => isTextField(view);

const isEmptyField = (view: AppView): boolean => view.field.type === 'text' && view.field.buffer.text === '';

function isOn(kind: FieldKind, view: AppView): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'text':
      return isTextField(view);
    case 'composer':
      return view.input.type === 'compose';
    case 'day':
      return view.input.type === 'pick-day';
    case 'segments':
      return view.input.type === 'pick-segment';
    case 'list':
      return ['choose', 'choose-several', 'order'].includes(view.input.type);
  }
}

const can =
  (command: Command) =>
  (view: AppView): boolean =>
    view.commands.includes(command);
const canByLetter =
  (command: Command) =>
  (view: AppView): boolean =>
    can(command)(view) && !isTextField(view) && view.input.type !== 'pick-day';

/** A key that gives a command, everywhere by the first chords and by a letter where nothing is typed. */
function command(
  name: Command,
  chords: readonly string[],
  letter: string | null,
  help: string,
  footer?: string,
): KeyBinding[] {
  const effect: Effect = { type: 'command', command: name };
  const group = 'Anywhere';
  const main: KeyBinding = {
    chords,
    effect,
    when: can(name),
    help: letter === null ? help : `${help} (or ${letter}, where nothing is typed)`,
    group,
    ...(footer !== undefined && { footer: () => footer }),
  };
  if (letter === null) return [main];
  return [main, { chords: [letter], effect, when: canByLetter(name), help: '', group }];
}

/** A key that edits the field. */
function edit(
  on: FieldKind,
  chords: readonly string[],
  action: FieldAction,
  group: string,
  help: string,
  more: Partial<Pick<KeyBinding, 'footer' | 'label' | 'when'>> = {},
): KeyBinding {
  return { chords, effect: { type: 'field', action }, when: view => isOn(on, view), help, group, ...more };
}

const move = (to: Extract<FieldAction, { type: 'move' }>['to']): FieldAction => ({ type: 'move', to });
const remove = (what: Extract<FieldAction, { type: 'delete' }>['what']): FieldAction => ({
  type: 'delete',
  what,
});

/** What Enter does with the present input, in a word or two. */
function enterWord({ input, field }: AppView): string {
  switch (input.type) {
    case 'continue':
      return input.label.toLowerCase() || 'go on';
    case 'choose':
      return 'choose';
    case 'choose-several':
      return 'hand in';
    case 'order':
      return field.type === 'list' && field.chosen.length === input.items.length ? 'hand in' : 'place';
    case 'pick-segment':
      return 'pick';
    case 'pick-day':
      return 'choose day';
    case 'compose':
      return input.action;
    case 'line':
      return 'go on';
  }
}

/** The one key table: keys are decoded by it, and the footer and the help screen are made from it. First match wins. */
export const KEYS: readonly KeyBinding[] = [
  edit('any', ['enter'], { type: 'submit' }, 'Anywhere', 'choose, go on, send', { footer: enterWord }),

  edit(
    'composer',
    ['ctrl+j', 'alt+enter', 'shift+enter', 'ctrl+alt+j'],
    { type: 'newline' },
    'Writing',
    'new line',
    {
      footer: () => 'new line',
      label: 'Ctrl+J, Alt+Enter',
    },
  ),
  edit('list', ['space'], { type: 'toggle' }, 'Lists', 'tick, or choose', {
    footer: () => 'tick',
    when: ({ input }) => input.type === 'choose-several',
  }),
  edit('list', ['up'], move('up'), 'Lists', 'move; k and j do it too', {
    label: '↑ ↓',
    footer: () => 'move',
  }),
  edit('list', ['down'], move('down'), 'Lists', ''),
  edit('list', ['1-9'], { type: 'toggle' }, 'Lists', 'take that item at once', { when: () => false }),
  edit('list', ['home'], move('text-start'), 'Lists', 'first item'),
  edit('list', ['end'], move('text-end'), 'Lists', 'last item'),
  edit('list', ['backspace'], remove('back'), 'Lists', 'take the last item out of the order again'),
  edit('segments', ['left', 'up'], move('left'), 'Lists', ''),
  edit('segments', ['right', 'down', 'tab'], move('right'), 'Lists', 'in a message: to the next part', {
    label: '← →',
    footer: () => 'next part',
  }),
  edit('day', ['left'], move('left'), 'Calendar', 'a day back or on', { label: '← →', footer: () => 'day' }),
  edit('day', ['right'], move('right'), 'Calendar', ''),
  edit('day', ['up'], move('up'), 'Calendar', 'a week back or on', { label: '↑ ↓', footer: () => 'week' }),
  edit('day', ['down'], move('down'), 'Calendar', ''),
  edit('day', ['home'], move('text-start'), 'Calendar', 'the first day'),
  edit('day', ['end'], move('text-end'), 'Calendar', 'the last day'),

  ...command('hint', ['ctrl+n'], 'h', 'next hint', 'hint'),
  ...command('more', ['ctrl+o'], 'm', 'more of the feedback, or less', 'more'),
  ...command('profile', ['ctrl+p'], 'p', 'the profile of the person you write to', 'profile'),
  ...command('undo-answer', ['ctrl+b'], 'u', 'take back the last answer', 'undo answer'),
  ...command('rewind', ['ctrl+r'], 'r', 'go back to a decision and try another way', 'rewind'),
  ...command('edit-externally', ['ctrl+g'], null, 'write in your own editor ($VISUAL or $EDITOR)', 'editor'),
  ...command('ask', ['ctrl+t'], null, 'ask the tutor, and come back here', 'ask'),
  ...command('back', ['escape'], null, 'back; what you wrote is kept', 'back'),
  ...command('scroll-up', ['pageup', 'ctrl+up', 'shift+up'], null, 'read what is further up', 'up'),
  ...command(
    'scroll-down',
    ['pagedown', 'ctrl+down', 'shift+down'],
    null,
    'read what is further down',
    'down',
  ),
  {
    chords: ['ctrl+c'],
    effect: { type: 'leave' },
    when: () => true,
    help: 'leave at once; everything is kept, and next time you go on here',
    group: 'Anywhere',
  },

  edit('text', ['left'], move('left'), 'Writing', ''),
  edit('text', ['right'], move('right'), 'Writing', ''),
  edit('composer', ['up'], move('up'), 'Writing', ''),
  edit('composer', ['down'], move('down'), 'Writing', ''),
  edit('text', ['alt+left', 'ctrl+left', 'alt+b'], move('word-left'), 'Writing', 'a word back', {
    label: 'Alt+←, Ctrl+←, Alt+B',
  }),
  edit('text', ['alt+right', 'ctrl+right', 'alt+f'], move('word-right'), 'Writing', 'a word on', {
    label: 'Alt+→, Ctrl+→, Alt+F',
  }),
  edit('text', ['home', 'ctrl+a'], move('line-start'), 'Writing', 'start of the row'),
  edit('text', ['end', 'ctrl+e'], move('line-end'), 'Writing', 'end of the row'),
  edit('text', ['ctrl+home', 'alt+<'], move('text-start'), 'Writing', 'start of the text'),
  edit('text', ['ctrl+end', 'alt+>'], move('text-end'), 'Writing', 'end of the text'),
  edit('text', ['backspace', 'shift+backspace'], remove('back'), 'Writing', ''),
  edit('text', ['delete', 'ctrl+d'], remove('forward'), 'Writing', 'delete what is under the cursor'),
  edit(
    'text',
    ['ctrl+w', 'alt+backspace', 'ctrl+backspace'],
    remove('word-back'),
    'Writing',
    'delete the word before',
    {
      label: 'Ctrl+W, Alt+Backspace',
    },
  ),
  edit(
    'text',
    ['alt+d', 'alt+delete', 'ctrl+delete'],
    remove('word-forward'),
    'Writing',
    'delete the word after',
    {
      label: 'Alt+D, Ctrl+Del',
    },
  ),
  edit('text', ['ctrl+u'], remove('to-line-start'), 'Writing', 'delete to the start of the row'),
  edit('text', ['ctrl+k'], remove('to-line-end'), 'Writing', 'delete to the end of the row'),
  edit('text', ['ctrl+x'], remove('line'), 'Writing', 'delete the whole line'),
  edit('text', ['ctrl+z'], { type: 'undo' }, 'Writing', 'undo'),
  edit('text', ['ctrl+y', 'alt+z'], { type: 'redo' }, 'Writing', 'redo'),

  {
    chords: ['f1', '?'],
    effect: { type: 'command', command: 'help' },
    when: can('help'),
    help: 'all keys; ? works on lists and in empty fields',
    group: 'Anywhere',
    footer: () => 'keys',
  },
];

/** The first line of the table for a chord that works now. "?" is text once something is written. */
export function bindingFor(chord: string, view: AppView): KeyBinding | undefined {
  if (chord.length === 1 && isTextField(view) && !(chord === '?' && isEmptyField(view))) return undefined;
  return KEYS.find(binding => binding.chords.includes(chord) && binding.when(view));
}

/** A key as the footer shows it. */
export interface FooterKey {
  readonly key: string;
  readonly does: string;
}

/** The keys that work now, the most needed first; help comes last and is always there. */
export function footerKeys(
  view: AppView,
  room: { readonly above: boolean; readonly below: boolean },
): FooterKey[] {
  return KEYS.filter(({ footer, when, effect }) => {
    if (footer === undefined || !when(view)) return false;
    if (effect.type !== 'command') return true;
    if (effect.command === 'scroll-up') return room.above;
    return effect.command !== 'scroll-down' || room.below;
  }).map(({ chords, label, footer, effect }) => ({
    key:
      effect.type === 'command' && effect.command === 'help'
        ? !isTextField(view) || isEmptyField(view)
          ? '?'
          : 'F1'
        : (label?.split(',')[0] ?? chordLabel(chords[0]!)),
    does: footer!(view),
  }));
}

/** The help screen: every key in the groups of the table. */
export const KEY_GROUPS: readonly {
  readonly title: string;
  readonly rows: readonly { readonly keys: string; readonly text: string }[];
}[] = ['Anywhere', 'Lists', 'Calendar', 'Writing'].map(title => ({
  title,
  rows: KEYS.filter(({ group, help }) => group === title && help !== '').map(({ chords, label, help }) => ({
    keys: label ?? chords.map(chordLabel).join(', '),
    text: help,
  })),
}));
