import { isOneOf } from '../message/word.ts';
import { heldOf, isContent, stemOf } from './profile.ts';
import { once, type Reading } from './reading.ts';

/** Words without which nobody says anything to anybody. */
const isSaying = isOneOf(
  'i you your we our my me us he she they it this is am are was were be been have has had do did does can could will would may might shall should must what how why when who which where if because not thank thanks please hope let know ask read saw see like love wonder want need',
);
const FEWEST = 8;
/** Least part of the words of a listing sentence that the profile holds. */
const LEAST_HELD = 0.8;

/** Whether a good part of the message is the profile's words put one after the other: nobody is told anything by them. */
export const listsProfile: (reading: Reading) => boolean = once(({ message, profile }) => {
  if (profile.depth !== 'full') return false;
  const held = heldOf(profile);
  let listed = 0;
  for (const { first, last, role } of message.sentences) {
    if (role === 'sign-off') continue;
    const words = message.tokens.slice(first, last);
    if (words.some(token => isSaying(token.word))) continue;
    const content = words.filter(isContent);
    const known = content.filter(
      ({ word, lower }) =>
        held.has(stemOf(word)) || profile.names.includes(lower) || profile.company.includes(lower),
    );
    if (known.length >= content.length * LEAST_HELD) listed += content.length;
  }
  return listed >= FEWEST;
});
