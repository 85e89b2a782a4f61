/**
 * The language of cue patterns, one string each, words in lower case separated by spaces:
 * - `word` that form, `word+` any form of the lemma, `@name` any member of a word class (also @num @money @link @cap @emoji)
 * - `(a|b c|@d)` alternatives, `(a)?` or `word?` optional, `_` any one token
 * - `..` up to three tokens between, `..7` up to seven
 * - `^` first: at the beginning of a sentence; `$` anywhere: the match must reach its end
 */
export type Pattern = readonly Part[];

/** One element of a pattern. */
export type Part =
  | { readonly type: 'word'; readonly key: string }
  | { readonly type: 'any' }
  | { readonly type: 'gap'; readonly max: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'either'; readonly options: readonly Pattern[]; readonly optional: boolean };

/** Reads a pattern; throws on brackets that do not match, which is a mistake in the source. */
export function readPattern(text: string): Pattern {
  const reader = { text, parts: text.match(/\(|\)\??|\||[^\s()|]+/g) ?? [], at: 0 };
  const options = readOptions(reader);
  if (reader.at < reader.parts.length) throw new Error(`Unbalanced pattern: ${text}`);
  return options.length === 1 ? options[0]! : [{ type: 'either', options, optional: false }];
}

interface Reader {
  readonly text: string;
  readonly parts: readonly string[];
  at: number;
}

function readOptions(reader: Reader): readonly Pattern[] {
  const options: Part[][] = [[]];
  for (; reader.at < reader.parts.length; reader.at++) {
    const part = reader.parts[reader.at]!;
    if (part.startsWith(')')) break;
    if (part === '|') options.push([]);
    else if (part === '(') {
      reader.at++;
      const inner = readOptions(reader);
      const closing = reader.parts[reader.at];
      if (closing === undefined) throw new Error(`Unbalanced pattern: ${reader.text}`);
      options.at(-1)!.push({ type: 'either', options: inner, optional: closing === ')?' });
    } else options.at(-1)!.push(readPart(part));
  }
  return options;
}

function readPart(part: string): Part {
  if (part === '^') return { type: 'start' };
  if (part === '$') return { type: 'end' };
  if (part === '_') return { type: 'any' };
  if (part.startsWith('..')) return { type: 'gap', max: part === '..' ? 3 : Number(part.slice(2)) };
  if (part.endsWith('?') && part.length > 1) {
    return { type: 'either', options: [[{ type: 'word', key: part.slice(0, -1) }]], optional: true };
  }
  return { type: 'word', key: part };
}
