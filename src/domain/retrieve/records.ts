/** Printable ASCII that needs no escape in single quotes, in order. */
export const SIGNS: readonly string[] = Array.from({ length: 92 }, (_, i) =>
  String.fromCharCode(35 + i),
).filter(sign => !"\\'`".includes(sign));

/** The length of a key, in characters. */
export const KEY = 4;

/** Four signs for a text, the same for the same text; ordered like their character codes. */
export function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  let key = '';
  for (let i = 0; i < KEY; i++) {
    key += SIGNS[hash % SIGNS.length];
    hash = Math.floor(hash / SIGNS.length);
  }
  return key;
}

/** Where the record of a key starts among sorted records of one width, or -1. */
export function findKey(records: string, key: string, width: number): number {
  let low = 0;
  let high = records.length / width - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = middle * width;
    let order = 0;
    for (let i = 0; i < KEY && order === 0; i++) order = records.charCodeAt(at + i) - key.charCodeAt(i);
    if (order === 0) return at;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
