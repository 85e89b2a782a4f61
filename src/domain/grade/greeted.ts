import type { Greeting, Message, Token } from '../message/message.ts';
import { isListed } from '../message/word.ts';
import { isCommonForm, isCommonWord } from './common-words.ts';
import { isLike, mayBeCalled } from './names.ts';
import { isKnownName } from './nicknames.ts';
import type { ProfileView } from './profile.ts';
import { once, type Reading } from './reading.ts';

/** Titles, ways to address anybody, and words that stand in greetings. */
const isAddress = isListed(
  'sir madam mam maam ma doctor doc professor prof boss chief dear friend team all everyone everybody recruiter hiring manager hr colleague connection folks there mate bro buddy brother sister mama mummy sunbae sensei san ji sahib bhai dai didi uncle auntie aunty oga captain coach neighbour stranger trouble gorgeous beautiful handsome love lovely sweetie darling honey hun babe pal dude girl lady gentleman ladies gentlemen principal dame lord chairman director senator mayor reverend father null undefined firstname name first last again from hello hi good morning evening afternoon professional leader sirs madame monsieur mademoiselle frau herr señora señor senora senor headmaster headmistress chaplain teacher translator minister judge officer editor comrade friends neighbours colleagues publisher task output input answer wow bravo congratulations congrats understood closing noted thanks sorry pan pani bapak pak ibu bu ustaz ustad don dona doña signor signora maitre mevrouw meneer bay bey hanim hanım abi abla engr eng engineer arquitecto arch adv avv ing ingeniero ingeniera licenciado licenciada dott dottore dottoressa rev rabbi sheikh br sis king queen fr mx sgt lt col major general councillor cllr inspector nurse ranger maestro maestra mwalimu presidente president esteemed respected notary researcher scientist author speaker firefighter architect lawyer islanders salve gruss grüß gott subject re mae pai tia tio khala amma appa anna akka shifu laoshi seonsaengnim nim kun chan sama hoca hocam mzee baba dada kaka malam alhaji hajia nana papa gospodin gospodja gospodine pane herra rouva fru vandana shri smt kumari thiru selvi datuk dato tuan puan encik cikgu khun ajarn anh chi em co thay ong ba duuude duude dudes guys gang crew fam chef cheffe tutor supervisor curator patron landlord landlady host hosts organiser organizer organisers committee board members member panel jury staff readers reader editors founder founders ceo cto cfo owner owners buyer buyers customer customers client clients parent parents student students alumni alum graduate graduates admin administrator moderator sender talent',
);

/** The names that a greeting addresses: capitalised words that are no title, no common word and no template slot. */
function namesGreeted(tokens: readonly Token[], { start, end, word }: Greeting): readonly string[] {
  const names: string[] = [];
  for (const token of tokens) {
    if (token.start >= end) break;
    const isSlot = /[[{<%_(]/.test(token.gap) || token.lower.includes('_');
    if (token.start < start || !token.capital || isSlot || token.kind !== 'word') continue;
    const { lower, word: written } = token;
    if (lower.length < 2 || isAddress(written) || isCommonWord(written) || isCommonForm(written)) continue;
    if (names.length > 0 || !word.split(' ').includes(lower)) names.push(lower);
  }
  return names;
}

/**
 * Whether the greeting names somebody else than the recipient; null when it cannot be told. Somebody is meant by the
 * first name or the family name; where both stand, a first name that is clearly another one gives it away.
 */
export function greetsAnother({ greeting, tokens }: Message, profile: ProfileView): boolean | null {
  const own = profile.names;
  if (greeting === null || own.length === 0) return null;
  const names = namesGreeted(tokens, greeting);
  if (names.length === 0) return null;
  const joined = names.join('');
  if (joined.length > own[0]!.length && own.join('').startsWith(joined)) return false;
  const initials = own.map(one => one[0]).join('');
  const isMeant = (name: string): boolean =>
    own.some(one => mayBeCalled(one, name)) ||
    // Initials or run-together names: "JP", "WeiLing".
    (name.length <= 3 && initials.startsWith(name));
  if (!names.some(isMeant)) return true;
  const [first] = names;
  return (
    names.length > 1 &&
    greeting.title === '' &&
    !isMeant(first!) &&
    own.some(one => isLike(one, first!) || isKnownName(first!))
  );
}

/** The same for a message that is read, worked out once. */
export const namesAnother: (reading: Reading) => boolean | null = once(({ message, profile, whole }) =>
  whole !== null && whole.message.greeting === message.greeting
    ? namesAnother(whole)
    : greetsAnother(message, profile),
);
