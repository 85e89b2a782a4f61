const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const GREETS_A_NAME = /^(dear|hi|hello|hey|good (morning|afternoon|evening))\s+\p{Lu}/iu;

/**
 * Whether the first line addresses the person in one of the ways they like; null when it addresses nobody by name.
 * Accents, case and full stops do not matter.
 */
export function isAddressedRight(text: string, addressAs: readonly string[]): boolean | null {
  const first = text.trimStart().split('\n', 1)[0]!.slice(0, 80);
  const opening = ` ${letters(first)} `;
  if (addressAs.some(name => opening.includes(` ${letters(name)} `))) return true;
  return GREETS_A_NAME.test(first) && /^\S+(\s+(morning|afternoon|evening))?\s+\p{Lu}/u.test(first)
    ? false
    : null;
}
