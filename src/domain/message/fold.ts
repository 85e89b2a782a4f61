/** A text made plain for matching, with the way back: `at[i]` is the offset in the original of `text[i]`. */
export interface Folded {
  readonly text: string;
  /** Offset in the original text of a folded offset; accepts `text.length`. */
  readonly at: (index: number) => number;
}

/** Letters of other scripts that pass for Latin ones; folded only inside a word that has Latin letters too. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  υ: 'u',
  ι: 'i',
  κ: 'k',
  ϲ: 'c',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
  ѵ: 'v',
  ԛ: 'q',
  ԝ: 'w',
};

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '--',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '.',
  ß: 's',
  æ: 'a',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 't',
  œ: 'o',
  Æ: 'A',
  Œ: 'O',
};

const INVISIBLE =
  /^(?:\u00AD|\u034F|\u061C|\u115F|\u1160|\u17B4|\u17B5|\u180E|[\u200B-\u200F\u202A-\u202E\u2060-\u206F]|\uFEFF)$/;
const ASCII_ONLY = /^[\u0000-\u007f]*$/;
const LATIN = /[A-Za-z]/;
/** The ranges in which all look-alikes lie. */
const MAY_IMITATE = /[\u0131\u0250-\u052f]/;
const NO_IMITATIONS: ReadonlyMap<number, string> = new Map();

/** Whether a sign may be a mark; the tables of all scripts are asked only where it lies among them. */
const isMark = (point: string): boolean =>
  point >= '\u0300' && !(point >= '\u2010' && point < '\u20d0') && /^\p{M}$/u.test(point);

const folds = new Map<string, string>();

const withoutMarks = (text: string): string =>
  text.replace(text < '\u0250' ? /[\u0300-\u036f]/g : /\p{M}/gu, '');

/** One code point in its plain form: "" when invisible, otherwise at least one character. */
function foldPoint(point: string): string {
  const known = folds.get(point);
  if (known !== undefined) return known;
  let plain = PLAIN[point];
  if (plain === undefined) {
    if (INVISIBLE.test(point) || isMark(point)) plain = '';
    else {
      const decomposed = point.normalize('NFKD');
      plain = decomposed === point ? point : withoutMarks(decomposed) || point;
    }
  }
  if (folds.size < 20_000) folds.set(point, plain);
  return plain;
}

/** Marks the offsets whose letter must be read as the Latin letter it imitates. */
function imitations(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let mostlyLatin: boolean | undefined;
  const isLatin = (): boolean => {
    mostlyLatin ??= (text.match(/[A-Za-z]/g)?.length ?? 0) > (text.match(/[\u0370-\u052f]/g)?.length ?? 0);
    return mostlyLatin;
  };
  for (const match of text.matchAll(/[\p{L}\p{M}\u200B-\u200D\u2060\uFEFF]+/gu)) {
    const word = match[0];
    if (ASCII_ONLY.test(word)) continue;
    // A word made of look-alikes alone ("а") imitates only among Latin words.
    if (!LATIN.test(word) && !(isLatin() && [...word].every(letter => letter in LOOK_ALIKES))) continue;
    for (let i = 0; i < word.length; i++) {
      const latin = LOOK_ALIKES[word[i]!];
      if (latin !== undefined) found.set(match.index + i, latin);
    }
  }
  return found;
}

/**
 * Folds look-alike letters, accents, width variants, typographic quotes and invisible characters, so that words can
 * be compared. Only for matching: what is shown and quoted is always the original.
 */
export function fold(text: string): Folded {
  if (ASCII_ONLY.test(text)) return { text, at: index => index };
  const imitated = MAY_IMITATE.test(text) ? imitations(text) : NO_IMITATIONS;
  const parts: string[] = [];
  const offsets: number[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      parts.push(text[i]!);
      offsets.push(i);
      i++;
      continue;
    }
    const point = String.fromCodePoint(text.codePointAt(i)!);
    // The joiners of an emoji sequence stay: without them one picture would count as several.
    const joins = (code === 0x200d || code === 0xfe0f) && i > 0 && text.charCodeAt(i - 1) > 0x2000;
    const plain = joins ? point : (imitated.get(i) ?? foldPoint(point));
    for (let k = 0; k < plain.length; k++) offsets.push(i);
    parts.push(plain);
    i += point.length;
  }
  offsets.push(text.length);
  return { text: parts.join(''), at: index => offsets[index] ?? text.length };
}

/** A short text in lower case without accents, for comparing names. */
export const foldName = (text: string): string => fold(text).text.toLowerCase();
