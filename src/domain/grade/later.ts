/** A text that is worded when it is first asked for: most findings are counted and marked, few are read. */
export function later(word: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= word();
    return text;
  };
}
