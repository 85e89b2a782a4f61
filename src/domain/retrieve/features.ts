import { lemma } from '../message/lemma.ts';
import { tokenise } from '../message/tokens.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { conceptsAt, isInLexicon } from './lexicon.ts';
import { nearestWord } from './spelling.ts';

/** Longer questions are read up to here, in UTF-16 units: no question needs more, and a pasted book must not be slow. */
const MAX_LENGTH = 1_200;
const MAX_WORDS = 160;

/** How much a feature of each family counts before its weight is learnt. */
export interface Scales {
  readonly word: number;
  readonly functionWord: number;
  readonly pair: number;
  readonly skip: number;
  readonly concept: number;
  readonly conceptPair: number;
  readonly letters: number;
  readonly form: number;
  readonly shape: number;
}

/** The scales the shipped model was trained with. */
export const SCALES: Scales = {
  word: 1,
  functionWord: 0.4,
  pair: 0.5,
  skip: 0.4,
  concept: 1.2,
  conceptPair: 0.4,
  letters: 0.15,
  form: 0.5,
  shape: 0.5,
};

const IS_BEFORE_S = new Set([
  'what',
  'who',
  'how',
  'that',
  'it',
  'there',
  'where',
  'he',
  'she',
  'here',
  'when',
  'why',
]);
const WITHOUT_MARK = new Map(
  'dont:do cant:can wont:will isnt:is arent:are didnt:do doesnt:do wasnt:was havent:have hasnt:have couldnt:could shouldnt:should wouldnt:would aint:is'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
);
const SHORT_FORMS = new Map(
  'im:i,am ive:i,have whats:what,is hows:how,is its:it,is thats:that,is hes:he,is shes:she,is theyre:they,are id:i,would linkdin:linkedin lindekin:linkedin wanna:want,to gonna:going,to gotta:have,to shud:should pls:please plz:please'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
);

/** Words after which a picture is what the question is about: "may I end with 🙂". */
const BEFORE_PICTURE = new Set(
  'a an the with of and or as like is are use put add send type write by this that my one two three do in at end emoji smiley'.split(
    ' ',
  ),
);

/** A picture at the end of a longer question decorates it: it is how the question is said, not what it is about. */
function withoutDecoration(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && words[end - 1] === 'emoji') end--;
  const isDecoration = end < words.length && end > 2 && !BEFORE_PICTURE.has(words[end - 1]!);
  return isDecoration ? words.slice(0, end) : words;
}

/** The words of a question in dictionary form, contractions written out, typing errors in known words mended. */
export function wordsOf(
  question: string,
  isKnown: (word: string) => boolean = () => true,
): readonly string[] {
  const words: string[] = [];
  const { tokens } = tokenise(question.slice(0, MAX_LENGTH));
  for (const token of tokens) {
    if (words.length >= MAX_WORDS) break;
    if (token.kind === 'emoji' || token.kind === 'smiley') words.push('emoji');
    else if (token.kind === 'link') words.push('#link');
    else if (token.kind === 'money') words.push('#money');
    else if (token.kind === 'number') words.push(/^\d{1,4}$/.test(token.lower) ? token.lower : '#number');
    else pushWord(words, token.lower.replace(/([a-z])\1{2,}/g, '$1$1'), isKnown);
  }
  return withoutDecoration(words);
}

function pushWord(words: string[], lower: string, isKnown: (word: string) => boolean): void {
  const unmarked = WITHOUT_MARK.get(lower);
  const short = SHORT_FORMS.get(lower);
  if (unmarked !== undefined) words.push(unmarked, 'not');
  else if (short !== undefined) words.push(...short.split(','));
  else if (lower === "'s") words.push(IS_BEFORE_S.has(words.at(-1) ?? '') ? 'is' : "'s");
  else {
    const base = lemma(lower);
    words.push(base.length < 5 || isInLexicon(base) || isKnown(base) ? base : (nearestWord(base) ?? base));
  }
}

const lengthClass = (n: number): number => (n < 2 ? n : n < 4 ? 2 : n < 7 ? 3 : n < 12 ? 4 : n < 20 ? 5 : 6);

/** The features of a question with their values; `isKnown` says which words the model has learnt. */
export function featuresOf(
  question: string,
  isKnown: (word: string) => boolean = () => true,
  scales: Scales = SCALES,
): ReadonlyMap<string, number> {
  const words = wordsOf(question, isKnown);
  const features = new Map<string, number>();
  const add = (name: string, value: number): void => {
    if (value > 0 && (features.get(name) ?? 0) < value) features.set(name, value);
  };
  const found: string[] = [];
  const matter: string[] = [];
  let unknown = 0;
  words.forEach((word, i) => {
    const isFunction = FUNCTION_WORDS.has(word);
    add(`w:${word}`, isFunction ? scales.functionWord : scales.word);
    if (i > 0) add(`b:${words[i - 1]} ${word}`, scales.pair);
    let isConcept = false;
    for (const concept of conceptsAt(words, i)) {
      if (!found.includes(concept)) found.push(concept);
      isConcept = true;
    }
    if (isFunction) return;
    matter.push(word);
    if (!isConcept && !isKnown(word)) unknown++;
    if (word.length > 3) {
      const padded = `<${word}>`;
      for (let k = 0; k + 4 <= padded.length && k < 30; k++)
        add(`g:${padded.slice(k, k + 4)}`, scales.letters);
    }
  });
  for (let i = 1; i < matter.length; i++) add(`s:${matter[i - 1]} ${matter[i]}`, scales.skip);
  for (let a = 0; a < found.length; a++) {
    add(`c:${found[a]}`, scales.concept);
    for (let b = 0; b < a; b++)
      add(
        found[a]! < found[b]! ? `p:${found[a]} ${found[b]}` : `p:${found[b]} ${found[a]}`,
        scales.conceptPair,
      );
  }
  if (words.length > 0) {
    add(`f:${words[0]}`, scales.form);
    if (words.length > 1) add(`f:${words[0]} ${words[1]}`, scales.form);
    if (words.length > 2) add(`f:${words[0]} ${words[1]} ${words[2]}`, scales.form);
  }
  add(`l:${lengthClass(words.length)}`, scales.shape);
  add(`n:${lengthClass(found.length)}`, scales.shape);
  add(`u:${Math.min(unknown, 3)}/${Math.min(matter.length, 4)}`, scales.shape);
  return features;
}
