import type { Key } from 'ink';

/** What arrived: a key with a name such as "ctrl+t" or "up", or text as typed. */
export type Token =
  /** `typed` is the text that it stands for where it is no key, e.g. a tab among pasted words. */
  { readonly chord: string; readonly typed?: string } | { readonly text: string };

/** The sign that the input guard puts in place of F1, which Ink reads but does not report. */
export const F1_SIGN = '\uf704';

const NAMED: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['home', 'home'],
  ['end', 'end'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/** One event of Ink as tokens in the order typed. Several keys may arrive as one event of text. */
export function tokensOf(input: string, key: Key): Token[] {
  if (key.eventType === 'release') return [];
  // Two fast Escs arrive as one event with a raw ESC as text.
  if (key.escape) return [{ chord: 'escape' }];
  const prefix = `${key.ctrl ? 'ctrl+' : ''}${key.meta ? 'alt+' : ''}`;
  const shift = key.shift ? 'shift+' : '';
  if (key.return) return [{ chord: `${prefix}${shift}enter` }];
  const named = NAMED.find(([flag]) => key[flag] === true);
  if (named !== undefined) return [{ chord: `${prefix}${shift}${named[1]}` }];
  if (input === '') return [];
  if (prefix !== '') return [{ chord: `${prefix}${input === ' ' ? 'space' : input.toLowerCase()}` }];
  return textTokens(input);
}

/** Typed text, cut where a control byte in it stands for a key: held keys arrive joined like text. */
function textTokens(input: string): Token[] {
  return input
    .split(/(\r\n|[\x00-\x1f\uf704])/)
    .filter(part => part !== '')
    .map(part => {
      if (part === F1_SIGN) return { chord: 'f1' };
      const code = part.charCodeAt(0);
      if (part === '\t') return { chord: 'tab', typed: '  ' };
      if (code >= 0x20) return { text: part };
      return { chord: code === 0x0d ? 'enter' : code === 0x1b ? 'escape' : `ctrl+${letterOf(code)}` };
    });
}

/** The letter that makes a control byte together with Ctrl. */
const letterOf = (code: number): string => String.fromCharCode(code + 0x40).toLowerCase();

const SIGNS: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  escape: 'Esc',
  delete: 'Del',
};

/** A chord as it is printed on keys: "ctrl+t" is "Ctrl+T". */
export const chordLabel = (chord: string): string =>
  chord
    .split('+')
    .map(part => SIGNS[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
