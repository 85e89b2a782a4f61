import type { Surroundings } from '../core/command.ts';

/** What a piece of text stands for. */
export type Role = 'plain' | 'strong' | 'muted' | 'good' | 'warning' | 'bad';

/** How far the terminal can show it: nothing but text, attributes without colour, or both. */
export type Styling = 'none' | 'attributes' | 'colours';

/** Text with one look. */
export interface Piece {
  readonly text: string;
  readonly role: Role;
  readonly underlined?: boolean;
}

/** A piece of plain text, or of another role. */
export const piece = (text: string, role: Role = 'plain'): Piece => ({ text, role });

const COLOURS: Readonly<Partial<Record<Role, string>>> = {
  good: '32',
  warning: '33',
  bad: '31',
  muted: '90',
};

/** How to style: FORCE_COLOR and NO_COLOR are honoured, a pipe and a dumb terminal get plain text. */
export function stylingFor({ stdout, env }: Pick<Surroundings, 'stdout' | 'env'>): Styling {
  const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';
  const forced = env.FORCE_COLOR;
  if (isSet(forced)) return forced === '0' || forced === 'false' ? 'none' : 'colours';
  if (!stdout.isTTY || env.TERM === 'dumb') return 'none';
  return isSet(env.NO_COLOR) ? 'attributes' : 'colours';
}

/** Pieces as text for the terminal. */
export function painted(pieces: readonly Piece[], styling: Styling): string {
  const parts = pieces.map(({ text, role, underlined }) => {
    if (styling === 'none' || text === '') return text;
    const codes = [
      ...(role === 'strong' || role === 'good' || role === 'warning' || role === 'bad' ? ['1'] : []),
      ...(underlined ? ['4'] : []),
      ...(styling === 'colours' && COLOURS[role] !== undefined ? [COLOURS[role]] : []),
    ];
    return codes.length === 0 ? text : `\x1b[${codes.join(';')}m${text}\x1b[0m`;
  });
  const line = parts.join('');
  return styling === 'none' ? line.trimEnd() : line;
}
