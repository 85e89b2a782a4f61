/** What the composer counts as the grader does: words, paragraphs without greeting and sign-off, and characters (code points). */
export function countText(text: string): {
  readonly words: number;
  readonly paragraphs: number;
  readonly characters: number;
} {
  return {
    words: text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
    paragraphs: text.trim() === '' ? 0 : Math.max(1, paragraphsOf(text)),
    characters: Array.from(text).length,
  };
}

/** Blocks apart by an empty line; a short first one without a full stop is a greeting, a short last one a sign-off. */
function paragraphsOf(text: string): number {
  const blocks = text.split(/\n[^\S\n]*\n/).filter(block => block.trim() !== '');
  return blocks.filter((block, index) => {
    const words = block.trim().split(/\s+/).length;
    const isShort = words <= 2 || (words <= 6 && !/[.?…]$/.test(block.trim()));
    return !isShort || (index > 0 && index < blocks.length - 1 && words > 2);
  }).length;
}
