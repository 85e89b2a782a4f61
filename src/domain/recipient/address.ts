const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether the first line addresses the person in one of the ways they like; null when it addresses nobody.
 * Accents, case and full stops do not matter.
 */
export function isAddressedRight(text: string, addressAs: readonly string[]): boolean | null {
  const opening = ` ${letters(text.trimStart().split('\n', 1)[0]!.slice(0, 80))} `;
  if (addressAs.some(name => opening.includes(` ${letters(name)} `))) return true;
  return /^ (dear|hi|hello|hey|good (morning|afternoon|evening)) \p{L}/u.test(opening) ? false : null;
}
