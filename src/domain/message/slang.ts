/** Spellings that stand for other words: contractions without apostrophe, text-speak, spoken forms. */
const SPELLINGS = `im=i am|ive=i have|ill=|id=|dont=do not|doesnt=does not|didnt=did not|cant=can not|cannot=can not|couldnt=could not|wont=will not
|wouldnt=would not|shouldnt=should not|isnt=is not|arent=are not|wasnt=was not|havent=have not|hasnt=has not|youre=you are|youve=you have|theyre=they are
|thats=that is|whats=what is|lets=let us|ive=i have|hes=he is|shes=she is
|u=you|ur=your|urs=yours|yr=your|r=are|pls=please|plz=please|plss=please|plzz=please|thx=thanks|thnx=thanks|thanx=thanks|tnx=thanks|ty=thank you|tysm=thank you|wanna=want to|gonna=going to
|gotta=got to|lemme=let me|gimme=give me|kinda=kind of|sorta=sort of|dunno=do not know|cuz=because|coz=because|bcz=because|bcoz=because|bc=because|tmrw=tomorrow|tmr=tomorrow|2moro=tomorrow|b4=before|gr8=great
|l8r=later|l8=late|2day=today|2nite=tonight|ppl=people|msg=message|abt=about|wat=what|wut=what|wht=what|hv=have|dm=message|luv=love|kno=know|cud=could|wud=would|shud=should|thru=through|ya=you|yall=you all|wid=with|gud=good|frnd=friend|plse=please|srsly=seriously|rn=now|asap=asap|ngl=|tbh=|imo=|imho=|lol=|lmao=|rofl=|omg=|wtf=|idk=|btw=|fyi=|brb=|smh=|af=`;

const meant = new Map<string, string>();
const SLANG = new Set<string>();
/** Accepted in plain informal English: not text-speak. */
const ACCEPTED =
  ' im ive dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt isnt arent wasnt havent hasnt youre youve theyre thats whats lets hes shes dm msg asap btw fyi imo imho tbh thru thx pls ty kinda bc ppl r ya abt wanna gonna gotta ';

function load(): void {
  for (const pair of SPELLINGS.replaceAll('\n', '').split('|')) {
    const at = pair.indexOf('=');
    const from = pair.slice(0, at);
    if (at + 1 < pair.length) meant.set(from, pair.slice(at + 1));
    if (!ACCEPTED.includes(` ${from} `)) SLANG.add(from);
  }
}

/** The words that a lower-case spelling stands for, or undefined when it stands for itself. */
export function spellOut(word: string): readonly string[] | undefined {
  if (SLANG.size === 0) load();
  return meant.get(word)?.split(' ');
}

/** Whether the lower-case word is text-speak that a professional message does without. */
export function isTextSpeak(word: string): boolean {
  if (SLANG.size === 0) load();
  return SLANG.has(word);
}
