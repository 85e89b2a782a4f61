/** Signs that JSON leaves as they are and that a terminal obeys or hides: C1 controls, line separators, bidi marks, the BOM. */
const UNSAFE = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON that may be shown on a terminal: what a terminal would obey is written as `\uXXXX`, the value stays the same. */
export function safeJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent);
  return UNSAFE.test(json)
    ? json.replace(UNSAFE, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : json;
}
