import type { FieldAction } from '../domain/fields/field.ts';
import type { AppView, Block } from '../domain/view.ts';
import { enterWord } from './enter-word.ts';
import { isEmptyField, isTextField } from './field-kind.ts';
import { command, edit, type KeyBinding } from './key-binding.ts';

const isOpen = (block: Block | undefined): boolean => block?.type === 'feedback' && block.open;

const move = (to: Extract<FieldAction, { type: 'move' }>['to']): FieldAction => ({ type: 'move', to });
const remove = (what: Extract<FieldAction, { type: 'delete' }>['what']): FieldAction => ({
  type: 'delete',
  what,
});

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
  // Enter pressed before the program had the terminal to itself arrives as a line feed.
  edit('any', ['ctrl+j'], { type: 'submit' }, 'Anywhere', ''),
  edit('list', ['space'], { type: 'toggle' }, 'Lists', 'tick where several can be right; else choose', {
    footer: () => 'tick',
    when: ({ input }) => input.type === 'choose-several',
  }),
  edit('list', ['up'], move('up'), 'Lists', 'move; k and j do it too', {
    label: '↑ ↓',
    footer: () => 'move',
  }),
  edit('list', ['down'], move('down'), 'Lists', ''),
  edit(
    'list',
    ['1-9'],
    { type: 'toggle' },
    'Lists',
    'take that item; for 10 and more type both digits, and Enter after a 1 that could go on',
    { when: () => false },
  ),
  edit('list', ['home'], move('text-start'), 'Lists', 'first item'),
  edit('list', ['end'], move('text-end'), 'Lists', 'last item'),
  edit('list', ['backspace'], remove('back'), 'Lists', 'take the last item out of the order again'),
  edit('form', ['tab'], { type: 'next-field' }, 'Lists', 'where there are several fields: to the next one', {
    label: 'Tab',
    footer: () => 'next field',
  }),
  edit('form', ['shift+tab'], { type: 'previous-field' }, 'Lists', ''),
  edit('form', ['up'], move('up'), 'Lists', ''),
  edit('form', ['down'], move('down'), 'Lists', ''),
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

  edit('reading', ['up'], move('up'), 'Anywhere', ''),
  edit('reading', ['down'], move('down'), 'Anywhere', ''),

  command('back', ['escape'], 'back; what you wrote is kept', { footer: () => 'back' }),
  command('hint', ['ctrl+n'], 'next hint', { letter: 'h', footer: () => 'hint' }),
  // Where it is too early for a hint, the key says when there is one.
  {
    ...command('hint', ['ctrl+n'], '', { letter: 'h' }),
    when: view => view.excused?.includes('hint') ?? false,
  },
  command('more', ['ctrl+o'], 'more of the feedback or the debrief, or less', {
    letter: 'm',
    footer: ({ blocks }) => (isOpen(blocks.at(-1)) ? 'less' : 'more'),
  }),
  command('profile', ['ctrl+p'], 'the profile of the person you write to', {
    letter: 'p',
    footer: () => 'profile',
  }),
  command('undo-answer', ['ctrl+b'], 'take back the last answer', {
    letter: 'u',
    footer: () => 'undo answer',
  }),
  command('rewind', ['ctrl+r'], 'go back to a decision and try another way', {
    letter: 'r',
    footer: () => 'rewind',
  }),
  command('ask', ['ctrl+t'], 'ask the tutor, and come back here', { letter: 't', footer: () => 'ask' }),
  command('edit-externally', ['ctrl+g'], 'write in your own editor ($VISUAL or $EDITOR)', {
    footer: () => 'editor',
  }),
  command('scroll-down', ['pagedown', 'ctrl+down', 'shift+down'], 'read what is further down', {
    footer: () => 'down',
  }),
  command('scroll-up', ['pageup', 'ctrl+up', 'shift+up'], 'read what is further up', { footer: () => 'up' }),
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

  command('help', ['f1'], 'all keys', { letter: '?', footer: () => 'keys' }),
];

/** The line of the table for a chord that works now. */
export const bindingFor = (chord: string, view: AppView): KeyBinding | undefined =>
  KEYS.find(
    ({ chords, letter, when }) =>
      when(view) && (letter === chord ? letterWorks(letter, view) : chords.includes(chord)),
  );

/** Whether a letter is a key now: never where text is typed, but "?" in an empty field; h moves on a calendar. */
export function letterWorks(letter: string, view: AppView): boolean {
  if (isTextField(view)) return letter === '?' && isEmptyField(view);
  return view.input.type !== 'pick-day' || letter !== 'h';
}
