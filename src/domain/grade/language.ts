import { isLatin } from '../message/latin-pattern.ts';
import { isCommon } from './common-words.ts';
import type { Reading } from './reading.ts';
import { englishShare } from './sense.ts';

const FOREIGN = new Set(
  (
    'el los las una por para con que como pero usted gracias hola muy estoy soy tengo quiero trabajo empresa su sus mi nos ' +
    'le les des du est une pour avec vous nous votre vos je suis mon mes dans sur qui bonjour merci et ai cherche entreprise ' +
    'der die das und ich sie ist ein eine mit von zu im auf nicht wir ihnen ihre ihr bin habe guten danke sehr fur einen dem den ' +
    'il lo gli di che per sono ho suo sua grazie buongiorno vorrei mio della nel e ' +
    'o os um uma voce obrigado obrigada estou meu minha seu sua ola com nao sou ' +
    'het een ik van met voor zijn bent uw mijn dank goedendag niet werk ' +
    'och jag ar att som pa hej tack mitt din inte og jeg er til takk det hei ja olen kiitos hyva ' +
    'nie jest sie ze dzien dobry dziekuje jestem mam prosze na w z do ' +
    've bir icin merhaba tesekkur ben bu cok ile da de saya anda yang dan untuk dengan terima kasih ini selamat ' +
    'ako ang mga po ng sa salamat mimi na wa ya kwa asante habari naomba hai ap main hoon hai ki ka ke mein aap mujhe'
  ).split(' '),
);
/** Whether most letters are of another script. */
function isOtherScript(text: string): boolean {
  if (isLatin(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 8 && (text.match(/[\p{L}--[\p{Script=Latin}]]/gv)?.length ?? 0) / letters > 0.5;
}

/** Fewest words from which another language can be told. */
const ENOUGH = 5;

/** Whether a message is written in another language than English: such a message is not judged. */
export function isForeign(reading: Reading): boolean {
  const { message } = reading;
  if (isOtherScript(message.text.slice(0, 2000))) return true;
  const { share, words } = englishShare(reading);
  if (words < ENOUGH || share >= 0.25) return false;
  let foreign = 0;
  let common = 0;
  for (const token of message.tokens) {
    if (token.kind !== 'word') continue;
    if (FOREIGN.has(token.lower)) foreign++;
    else if (token.lower.length > 2 && isCommon(token.lemma)) common++;
  }
  return foreign / words >= 0.12 && foreign / words > share && common / words < 0.45;
}
