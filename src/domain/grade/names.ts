import { ownCopy } from '../message/word.ts';
import { isNickname } from './nicknames.ts';

/** Endings of pet forms: "Bretty", "Paulinka", "Krzysiu", "Annchen". */
const PET =
  /(?:[aeiou]?(?:y|ie|i|s|ito|ita|cito|cita|inho|inha|chen|lein|ka|ko|ek|ik|us|usia|sia|siu|iu|nka|cia))$/;

/** How a name sounds, roughly: "Ekaterina" and "Yekaterina", "Stephan" and "Stefan", "Mueller" and "Muller". */
function soundOf(name: string): string {
  const known = sounds.get(name);
  if (known !== undefined) return known;
  const sound = name
    .replace(/^(?:ye|je)/, 'e')
    .replace(/^(?:iu|yu|ju)/, 'u')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/(?:sch|sh|cz|tz)/g, 's')
    .replace(/(?:ck|kh|ch|qu|q|c)/g, 'k')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(?:ei|ey|ai|ay|ie|ee|y|j)/g, 'i')
    .replace(/(?:ou|oo)/g, 'u')
    .replace(/([aou])e/g, '$1')
    .replace(/h/g, '')
    .replace(/dg/g, 'g')
    .replace(/(.)\1+/g, '$1');
  if (sounds.size < MOST_SOUNDS) sounds.set(ownCopy(name), sound);
  return sound;
}

/** The same names are compared for each beginning of a message; so many are remembered. */
const sounds = new Map<string, string>();
const MOST_SOUNDS = 2000;

const VOWEL = /[aeiou]/;

/**
 * A slip of the pen in one name, not another name: two letters changed places, or one vowel inside is another, missing
 * or too many; in long names one consonant too. The last letter counts: "Mario" is not "Maria".
 */
function isSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 5 || long.length - short.length > 1) return false;
  // "Katarzyno" calls Katarzyna.
  if (short.at(-1) !== long.at(-1))
    return short.length >= 8 && right === `${left.slice(0, -1)}a` && left.endsWith('o');
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const a = short.slice(i);
  const b = long.slice(i);
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) return true;
  const isOne = short.length === long.length ? a.slice(1) === b.slice(1) : a === b.slice(1);
  if (!isOne || i === 0) return false;
  const letters = short.length === long.length ? a[0]! + b[0]! : b[0]!;
  return [...letters].every(letter => VOWEL.test(letter)) || short.length >= 7;
}

/** A pet form: "Babs" for Babatunde, "Lulu" for Ludivine, "Krzysiu" for Krzysztof. */
function isPetForm(name: string, own: string): boolean {
  if (name.length === 4 && name.slice(0, 2) === name.slice(2)) return own.startsWith(name.slice(0, 2));
  if (name.length === 3 || name.length === 4)
    return own.length >= name.length + 3 && own.startsWith(name.slice(0, 3));
  const stem = name.replace(PET, '');
  return (
    stem.length >= 4 && stem.length < name.length && own.startsWith(stem) && own.length <= name.length + 4
  );
}

/** Whether somebody called `own` may be addressed as `name`, both folded: the same name, a short or pet form, another spelling, a slip. */
export function mayBeCalled(own: string, name: string): boolean {
  if (name === own || isNickname(name, own)) return true;
  // "Alex" for Alexander, but not "Paul" for Paula.
  if (name.length >= 3 && own.startsWith(name) && !/^[aeo]$/.test(own.slice(name.length))) return true;
  // "Beth" for Elizabeth.
  if (name.length >= 3 && own.length >= name.length + 2 && own.endsWith(name)) return true;
  // A name that the profile has short: "Alexander" for Alex.
  if (own.length <= 3 && own.length > 1 && name.length >= own.length + 3 && name.startsWith(own)) return true;
  return soundOf(name) === soundOf(own) || isSlip(name, own) || isPetForm(name, own);
}

/** Two names that one might be taken for the other by somebody careless: "Mary" and "Maria". */
export function isLike(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return same >= 3 || (same >= 2 && Math.min(left.length, right.length) <= 4);
}
