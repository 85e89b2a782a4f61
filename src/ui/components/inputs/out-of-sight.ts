/** Says how many rows above and below are out of sight: "↑ 2  ↓ 3"; "" where all are seen. */
export const outOfSight = (above: number, below: number): string =>
  [above > 0 ? `↑ ${above}` : '', below > 0 ? `↓ ${below}` : ''].filter(part => part !== '').join('  ');
