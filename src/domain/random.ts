/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A 32-bit number from any text; the same text always gives the same number (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Repeatable random numbers for a seed and a purpose, so that one choice does not disturb another (mulberry32). */
export function seededRandom(seed: number, purpose: string): Random {
  let state = hashText(`${seed}:${purpose}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
