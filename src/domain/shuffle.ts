import type { Random } from './random.ts';

/** A shuffled copy; every order is equally likely. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** The indexes 0 to n-1 in a shuffled order. */
export const shuffledIndexes = (n: number, random: Random): number[] =>
  shuffle(
    Array.from({ length: n }, (_, i) => i),
    random,
  );
