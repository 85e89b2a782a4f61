import { indented, type Line, lineWidth, piece, wrapLines, wrapPieces } from '../../line.ts';
import type { Role } from '../../theme.ts';
import { type Draw, MEASURE } from './draw.ts';

/** A heading over what follows. */
export const heading: Draw<'heading'> = ({ text }, width) => wrapLines(text, width, 'accent', { bold: true });

const TONES: Readonly<Record<string, { readonly role?: Role; readonly sign: string }>> = {
  plain: { sign: '' },
  dim: { role: 'muted', sign: '' },
  good: { role: 'good', sign: '✓ ' },
  bad: { role: 'bad', sign: '✗ ' },
  warning: { role: 'warning', sign: '! ' },
};

/** Running text. A tone has a sign of its own beside its colour; a line feed starts a new row, an empty row stays. */
export const paragraph: Draw<'paragraph'> = ({ text, tone = 'plain' }, width) => {
  const { role, sign } = TONES[tone]!;
  const lines = wrapLines(text, Math.min(width, MEASURE) - sign.length, role);
  return sign === ''
    ? lines
    : indented(lines, [piece(' '.repeat(sign.length))], [piece(sign, role, { bold: true })]);
};

/** Items with bullets or numbers. */
export const list: Draw<'list'> = ({ items, numbered = false }, width) => {
  const gutter = numbered ? String(items.length).length + 2 : 2;
  return items.flatMap((item, index) => {
    const sign = numbered ? `${index + 1}.`.padEnd(gutter) : '• ';
    return hanging(item, sign, Math.min(width, MEASURE));
  });
};

/** A point of a debrief, with the guide topic behind it. */
export const point: Draw<'point'> = ({ text, topic }, width) =>
  indented(
    wrapPieces([piece(text), piece('  '), topicPiece(topic)], Math.min(width, MEASURE) - 2),
    [piece('  ')],
    [piece('• ')],
  );

/** Time and place, set apart in the middle. */
export const scene: Draw<'scene'> = ({ text }, width) => {
  const lines = wrapLines(text, Math.min(width, MEASURE) - 8, 'muted');
  if (lines.length > 1) return indented(lines, [piece('    ')]);
  const room = Math.max(0, Math.min(width, MEASURE) - lineWidth(lines[0] ?? []) - 2);
  const left = '─'.repeat(Math.min(4, Math.floor(room / 2)));
  return [[piece(`${left} `, 'frame'), ...(lines[0] ?? []), piece(` ${left}`, 'frame')]];
};

/** The verdict in words, with a sign. */
export const verdict: Draw<'verdict'> = ({ verdict: kind, text }, width) => {
  const { role, sign } = VERDICT_LOOKS[kind];
  return indented(
    wrapLines(text, width - 2, role, { bold: true }),
    [piece('  ')],
    [piece(`${sign} `, role, { bold: true })],
  );
};

/** How a verdict is signed and coloured. */
export const VERDICT_LOOKS = {
  send: { role: 'good', sign: '✓' },
  revise: { role: 'warning', sign: '~' },
  'dont-send': { role: 'bad', sign: '✗' },
} as const;

/** Text behind a sign, with the further rows under the first. */
export function hanging(text: string, sign: string, width: number, role?: Role): Line[] {
  return indented(
    wrapLines(text, width - sign.length, role),
    [piece(' '.repeat(sign.length))],
    [piece(sign, role)],
  );
}

/** Where something rests in the guide, e.g. "Guide: follow up". */
export const topicPiece = (topic: string) => piece(`Guide: ${topic.replaceAll('-', ' ')}`, 'muted');
