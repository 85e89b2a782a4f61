/** Characters that must not reach a screen, or that nobody sees. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
const SMILEYS = /(?:^|(?<=\s))[:;]-?[()DP](?=\s|$)/g;
const DOUBLE = /["“”„‟«»＂]/g;

/** Text of others made safe to show: no control or direction characters, one line, at most `max` characters and "…". */
export function clean(text: string, max = 90): string {
  const line = text
    .slice(0, max * 4 + 400)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .toWellFormed()
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  const kept = (space > max / 2 ? cut.slice(0, space) : cut.slice(0, max)).replace(/[\ud800-\udbff]$/, '');
  return `${withoutHanging(kept).replace(/[\s.,;:!?(–—-]+$/, '')}…`;
}

/** Words that nobody expects before "…". */
const HANGING = ' the a an and or of to in on at for with by from your my our is are that ';

/** A line without such words at its end. */
function withoutHanging(line: string): string {
  const space = line.lastIndexOf(' ');
  return space >= 0 && HANGING.includes(` ${line.slice(space + 1).toLowerCase()} `)
    ? withoutHanging(line.slice(0, space))
    : line;
}

/** Quotation marks within a quotation: single ones in pairs, none where they do not pair. */
export function innerQuotes(text: string): string {
  const pairs = (text.match(DOUBLE)?.length ?? 0) % 2 === 0;
  let open = false;
  return text.replace(DOUBLE, () => {
    open = !open;
    return pairs ? (open ? '‘' : '’') : '';
  });
}

/** Words of others between quotation marks, safe to show, without the marks that end them but "?" and "!". */
export function quote(text: string, max = 70): string {
  const line = bracketsClosed(innerQuotes(clean(text.replace(SMILEYS, ' '), max)));
  const bare = line.replace(/^[\s.,;:)\]–—-]+/, '').replace(/[\s.,;:([–—-]+$/, '');
  return `“${bare === '' ? line : bare}”`;
}

/** Without brackets when one of them lost its other half. */
const bracketsClosed = (text: string): string =>
  pairs(text, /\(/g, /\)/g)
    ? pairs(text, /[[{]/g, /[\]}]/g)
      ? text
      : text.replace(/[[\]{}]/g, '')
    : text.replace(/\s*\(/g, ', ').replace(/[)[\]{}]/g, '');

const pairs = (text: string, open: RegExp, close: RegExp): boolean =>
  text.match(open)?.length === text.match(close)?.length;

/** The most characters of what, why and fix of a finding. */
export const LONGEST = 240;

/** Puts sentences one after another as long as they fit; the first always stays. */
export function together(...sentences: readonly string[]): string {
  const said = sentences.filter(one => one !== '');
  let text = said[0] ?? '';
  for (const one of said.slice(1)) if (text.length + one.length < LONGEST) text += ` ${one}`;
  return text;
}

/** The first wording that is short enough, else the last. */
export const fitting = (...wordings: readonly string[]): string =>
  wordings.find(one => one.length <= LONGEST) ?? clean(wordings.at(-1) ?? '', LONGEST - 1);
