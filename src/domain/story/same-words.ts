/** Whether one of the quotations holds one of the others. */
export const areShared = (some: readonly string[], others: readonly string[]): boolean =>
  some.some(one => others.some(other => one.includes(other) || other.includes(one)));
