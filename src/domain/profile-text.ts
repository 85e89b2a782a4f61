import type { Profile } from './situation.ts';

/**
 * What plain text tells of a person: the first line is the name and, after a comma, colon or bar, the headline;
 * the rest is about them. Null when there is no name.
 */
export function profileFromText(text: string): Partial<Profile> | null {
  const [first = '', ...rest] = text.trim().split('\n');
  const [name = '', ...headline] = first.split(/\s*[,:|]\s*/);
  if (name.trim() === '') return null;
  return { name: name.trim(), headline: headline.join(', ').trim(), about: rest.join('\n').trim() };
}
