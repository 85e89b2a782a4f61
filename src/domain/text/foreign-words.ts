const WORDS =
  'el los las una por para con que como pero usted gracias hola muy estoy soy tengo quiero trabajo empresa su sus mi nos ' +
  'le les des du est une pour avec vous nous votre vos je suis mon mes dans sur qui bonjour merci et ai cherche entreprise ' +
  'der die das und ich sie ist ein eine mit von zu im auf nicht wir ihnen ihre ihr bin habe guten danke sehr fur einen dem den ' +
  'il lo gli di che per sono ho suo sua grazie buongiorno vorrei mio della nel e ' +
  'o os um uma voce obrigado obrigada estou meu minha seu sua ola com nao sou ' +
  'het een ik van met voor zijn bent uw mijn dank goedendag niet werk ' +
  'och jag ar att som pa hej tack mitt din inte og jeg er til takk det hei ja olen kiitos hyva ' +
  'nie jest sie ze dzien dobry dziekuje jestem mam prosze na w z do ' +
  've bir icin merhaba tesekkur ben bu cok ile da de saya anda yang dan untuk dengan terima kasih ini selamat ' +
  'ako ang mga po ng sa salamat mimi na wa ya kwa asante habari naomba hai ap main hoon hai ki ka ke mein aap mujhe';

let words: ReadonlySet<string> | undefined;

/** Whether a word is one of the small ones of other languages in Latin letters, without accents: what no sentence of theirs goes without. */
export function isForeignWord(word: string): boolean {
  words ??= new Set(WORDS.split(' '));
  return words.has(word);
}
