/** Kinds of character that a terminal may misread or that hide what a text says. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/u, 'a control character'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, 'a mark that turns the writing direction'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, 'a variation selector'],
  [/[\u200b-\u200d\u2060\ufeff\u00ad]/u, 'an invisible character'],
  [/[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u20e3/u, 'a flag, keycap or skin tone'],
  [/\p{Cs}/u, 'half of a character'],
];

/** The first character that content must not hold, as its kind and code, or undefined. Line feeds are fine. */
export function unsafeCharacter(text: string): string | undefined {
  if (/^[\n\x20-\x7e]*$/.test(text)) return undefined;
  for (const [pattern, kind] of KINDS) {
    const found = pattern.exec(text);
    if (found) return `${kind} (U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
  }
  return undefined;
}
