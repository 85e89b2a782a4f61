/** A count with its noun: `1 file`, `2 files`; `many` where an s does not do. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
