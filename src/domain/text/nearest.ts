/** How many letters must be added, removed, replaced or swapped with their neighbour to make one text the other. */
export function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(back[j]! + 1, row[j - 1]! + 1, back[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, twoBack[j - 2]! + 1);
      row.push(cost);
    }
    twoBack = back;
    back = row;
  }
  return back[b.length]!;
}

/** How far a known name is from what was typed: 0.5 when it begins with it, also with a slip; Infinity when it is another word. */
function distanceTo(known: string, typed: string): number {
  if (typed.length >= 3 && (known.startsWith(typed) || known.includes(`-${typed}`))) return 0.5;
  const whole = editDistance(typed, known);
  if (whole <= Math.max(1, known.length / 3)) return whole;
  const beginning = editDistance(typed, known.slice(0, typed.length));
  return typed.length >= 5 && beginning <= typed.length / 4 ? beginning + 0.5 : Number.POSITIVE_INFINITY;
}

/** The candidate that was most likely meant: it begins with the text, or a third of its letters differ at most. Undefined when none comes close. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const typed = text.toLowerCase().slice(0, 80);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceTo(candidate.toLowerCase(), typed);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
