/** Signs beyond Latin letters, general punctuation and signs of currency; the long s, which is a kind of "s", too. */
const BEYOND_LATIN = /[\u017f\u0250-\u200f\u2028-\u202f\u203c-\u209f\u20c0-\uffff]/;

/** Whether a text needs nothing but Latin letters, general punctuation and signs of currency. */
export const isLatin = (text: string): boolean => !BEYOND_LATIN.test(text);

/** All letters and all digits below U+0250. */
const LETTERS = 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f';
const DIGITS = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe';

/**
 * A pattern that is compiled when first needed, and for texts in Latin letters without the tables of all scripts,
 * which take several times as long. In `source`, `\p{L}` and `\p{N}` stand in character classes only; `latin`
 * replaces the whole source where the two differ in more than that.
 */
export function latinPattern(source: string, flags: string, latin = source): (text: string) => RegExp {
  let wide: RegExp | undefined;
  let narrow: RegExp | undefined;
  return text => {
    if (!isLatin(text)) {
      wide ??= new RegExp(source, `${flags}u`);
      return wide;
    }
    narrow ??= new RegExp(latin.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', DIGITS), flags);
    return narrow;
  };
}
