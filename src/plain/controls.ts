import type { Command } from '../domain/view.ts';

/** A word that plain mode reads in place of a key. */
export interface Control {
  readonly words: string;
  readonly command: Command | null;
  readonly does: string;
}

/** Everything that can be typed beside an answer; the help text is drawn from this table. */
export const CONTROLS: readonly Control[] = [
  { words: ':help', command: 'help', does: 'this page' },
  { words: ':ask', command: 'ask', does: 'ask the tutor; the question may follow on the same line' },
  { words: ':profile', command: 'profile', does: 'read the profile of the person you write to' },
  { words: ':hint', command: 'hint', does: 'the next hint, after an attempt' },
  {
    words: ':more',
    command: 'more',
    does: 'open or close the rest of the feedback; the other reasons of a debrief',
  },
  { words: ':rewind', command: 'rewind', does: 'go back to a decision and try another way' },
  { words: ':undo', command: 'undo-answer', does: 'take back the last answer of a review' },
  { words: ':back', command: 'back', does: 'one screen back; your text stays' },
  { words: ':story', command: null, does: 'print everything that has happened so far' },
  { words: ':again', command: null, does: 'print what you can do now once more' },
  { words: ':clear', command: null, does: 'empty the message and write it afresh' },
  { words: ':quit', command: 'quit', does: 'leave; everything is kept' },
  { words: '.', command: null, does: 'alone on a line: the message is finished' },
];

/** A word of the table as it was typed, and what followed it on the line. */
export interface Controlled {
  readonly control: Control;
  readonly rest: string;
}

/** A typed line as a word of the table and what follows it; null for anything else. */
export function controlIn(typed: string): Controlled | null {
  const [word = '', ...rest] = typed.trim().split(/\s+/);
  const control = CONTROLS.find(one => one.words === word.toLowerCase() && word.startsWith(':'));
  return control ? { control, rest: rest.join(' ') } : null;
}
