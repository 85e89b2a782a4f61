/** What is worked out when it is first asked for: most findings are counted and marked, few are read. */
export function later<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => {
    found ??= find();
    return found;
  };
}
