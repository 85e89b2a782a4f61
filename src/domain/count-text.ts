/** What the composer counts: words, paragraphs (apart by an empty line), and characters as platforms count them (UTF-16 units). */
export function countText(text: string): {
  readonly words: number;
  readonly paragraphs: number;
  readonly characters: number;
} {
  return {
    words: text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
    paragraphs: text.split(/\n[^\S\n]*\n/).filter(part => part.trim() !== '').length,
    characters: text.length,
  };
}
