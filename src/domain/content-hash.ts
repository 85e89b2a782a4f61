import { hashText } from './random.ts';

/** A short fingerprint that changes when the content does; it only notices edits and never identifies. */
export function contentHash(content: unknown): string {
  const text = JSON.stringify(content) ?? '';
  return `${hashText(text).toString(36)}-${hashText(`${text.length}${text}`).toString(36)}`;
}
