import { whetherWord } from '../message/word.ts';

/**
 * Everyday words of messages, as lemmas: greetings, courtesies, the vocabulary of networking and of asking, numbers
 * and days, in the order of the alphabet. A word that is not here says something particular.
 */
const WORDS = `
  ability able about above absolute absolutely accept accident accomplish accomplishment account achieve
  achievement across action actually add address admirable admiration admire advance advantage advise
  after afternoon afterward again against agency agenda ago agre aid aim align all allow alone along
  already also always amaze ambition ambitious an analyst and another answer any anyone anything anyway
  app application apply appreciate approach april area around article as ask aspect aspiration aspire
  assistant at attach attention august authentic available away awesome babe back background bad badly
  bank be beautiful because become before begin beginner behind believe below beneficial beneficiary
  benefit best better between beyond big bit bless blind board boss both box branch brand break brilliant
  bring broad build business busy but buyer by calendar calibre call can candidate candle care career
  carry case catch centre ceo certain certainly chain challenge chance chang change char chat check cheers
  choose circle city claim class clean clear click close clown club coach collaborate collaboration
  colleague collect college come comfortable comment common communicate communication community company
  compare complete completely concern conference confirm congratulation connect connection consider
  consideration contact content continue contribute convenience conversation cool copy core corner correct
  could council count country course court cover creative credit curious current currently cv daily darl
  data day dead deadline dear decade december decide decline dedicate dedication degree delight delighted
  deliver delivery department describe description deserve design detail different dimension dinner direct
  director discover discuss do double down dr draw drink drive drop dynamic each eager earlier early earn
  easy eat editor education effort eight either eleven elite else email employee employer employment
  encounter encourage end endeavour energy engage enjoy enough enrich entrepreneur environment esteem even
  evening event ever every everybody everyone everything evident exactly example excel excellence
  excellency excellent exceptional exchange excite exciting excuse expand expect expectation experience
  expert expertise explain explore export extend extraordinary factory fair fall family fan fantastic far
  fascinate fast fault february feed feedback feel fellow few field figure file fill final finally finance
  find fine finish firm first fit five floor focus follow follower food for forget forgive form forty
  forward founder four fourth friday friend friendly from front fruitful fulfil full further future gain
  general generation genuine get give glad gladly global go goal good graduate grant grateful great greet
  greeting ground group grow growth guess guest guidance guide guy haha half hand handle happen happy hard
  harm has have he head health hear hello help helpful her here hero hey hi high him hire hiring his hold
  honest honestly honor honour hope hotel hour how hr human humble hundred idea if ignore impact important
  impress impressive in inbox include incredible individual industry influence innovate innovation
  innovative insight insightful inspiration inspirational inspire instead integrity intention interact
  interest interesting interview into introduce invaluable invitation invite involve issue it its itself
  january jin job join joke journey july june junior just keep kind kindly know knowledge lady language
  large last late later laugh law lead leader leadership learn least leave lecture legend less lesson let
  letter level life lifelong light like like-minded likeminded line link linkedin list listen little live
  local log lol long look lose lot love lovely low lower luck lunch madam mail main make maker man manage
  management manager many march mark marketing match mate matter may maybe me mean meantime measure
  mechanic meet meeting member mention mentor message metre midnight might million mind minded mindset
  mine minute miss mission model moment monday month more morning most mostly motivate motivation move mr
  mrs ms much must mutual mutually my myself name nature near nearly need neighbour neither network
  networking never new news next nice night nine no nobody none noon north not note notebook nothing
  notice november now number nurs objective obviously october of off office officer old on once one
  ongoing online only open opening operator opinion opportunity or organisation organization other
  otherwise our out outside outstanding over owe own owner pack package page pair panel park part pass
  passion passionate past path patience pay peace people per percent perfect perhaps permit person
  personal perspective phone pick picture piece place plan plastic platform please pleasure plenty plus
  podcast point polite portfolio position positive possibility possible post poster potential power
  practice prefer prepare present press pressure private privilege problem product prof professional
  professionalism professionally profile program programme progress project promise prospect public
  publish purpose put qualification quality quarter question quick quiet quote raise rare rate rather
  reach read reader ready real realise really reason receive recent recently recognise recommend record
  recruit recruiter recruitment refer reference regard regards regret relationship relevant remain
  remarkable remember reminder remote reply report reputation request research resource respect
  respectable rest result resume return reward rich right ring risk road rockstar role round rule run rush
  safety salary same saturday save say school search seat second sector see seem send senior sense
  sentence september service set settle seven several shall share she shift shine ship shop short should
  show sick side sign silence similar simple simply since sincere sincerely sir sit site six sixty size
  skill skilled slip slow small smaller so social society solution some somebody someone something
  somewhere soon sorry sort sound source space speak speaker special spend spirit splendid spot staff
  stand stand-out standard star start stay step still stop storage store story straight stranger strategy
  strength strong student studio study succeed success successful such suit sunday super superb supervisor
  support sure surely survey swap sweet switch synergies synergy system tag take talent talented talk tast
  teach team tell ten tender term test text than thank thankful thanks that the their them then there
  these they thing think thinker third thirty this those though thought thousand thread three thrill
  through thursday time tip title to today together tomorrow tonight too top topic total touch toward
  towards town track training trajectory transform translate translation travel treat trouble true truly
  trust try tuesday turn twelve twenty twice two type under understand unique unit university until up
  upcoming us use useful usually vacancy valuable value various verdict versatile version very vibe video
  view virtual visa vision visionary visit volunteer wait walk want warm was wash waste watch way we
  wealth website wednesday week weekend welcome well what whatever when whenever where whether which while
  who whole whom whose why wide will willing win wisdom wise wish with within without woman wonder
  wonderful word work workshop world worldwide worry worth would write wrong year yes yesterday yet you
  young your yours yourself
`;

let text: string | undefined;
const ofLetter = new Map<string, string>();

/** The words with a first letter, between spaces. */
function wordsWith(letter: string): string {
  let words = ofLetter.get(letter);
  if (words === undefined) {
    text ??= WORDS.replaceAll('\n', ' ');
    const first = text.indexOf(` ${letter}`);
    const next = text.indexOf(` ${String.fromCharCode(letter.charCodeAt(0) + 1)}`, first);
    words = first < 0 ? '' : text.slice(first, next < 0 ? text.length : next + 1);
    if (letter >= 'a' && letter <= 'z') ofLetter.set(letter, words);
  }
  return words;
}

/** Whether a lemma is an everyday word of messages; looked up in their text, for a table takes longer to build than to do without. */
const isCommon = (lemma: string): boolean => lemma !== '' && wordsWith(lemma[0]!).includes(` ${lemma} `);

/** Whether a word is a form of an everyday word of messages. */
export const isCommonWord = whetherWord(word => isCommon(word.lemma));

/** Whether a word is an everyday word of messages as it is written. */
export const isCommonForm = whetherWord(word => isCommon(word.lower));
