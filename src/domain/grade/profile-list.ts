import { isOneOf } from '../message/word.ts';
import { isContent, worthIn } from './profile.ts';
import { eachSentence, type Reading } from './reading.ts';

/** Words without which nobody says anything to anybody. */
const isSaying = isOneOf(
  'i you your we our my me us he she they it this is am are was were be been have has had do did does can could will would may might shall should must what how why when who which where if because not thank thanks please hope let know ask read saw see like love wonder want need',
);
const FEWEST = 8;
/** Least part of the words of a listing sentence that the profile holds. */
const LEAST_HELD = 0.8;

/** How many words each sentence lists; none where it says anything. */
const listedIn = eachSentence(({ message: { tokens }, profile }, { first, last, role }): number => {
  if (role === 'sign-off') return 0;
  for (let i = first; i < last; i++) if (isSaying(tokens[i]!.word)) return 0;
  let content = 0;
  let known = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (!isContent(token)) continue;
    content++;
    const { word, lower } = token;
    if (
      worthIn(profile, word) !== undefined ||
      profile.names.includes(lower) ||
      profile.company.includes(lower)
    )
      known++;
  }
  return known >= content * LEAST_HELD ? content : 0;
});

/** Whether a good part of the message is the profile's words put one after the other: nobody is told anything by them. */
export function listsProfile(reading: Reading): boolean {
  if (reading.profile.depth !== 'full') return false;
  let listed = 0;
  for (const count of listedIn(reading)) listed += count;
  return listed >= FEWEST;
}
