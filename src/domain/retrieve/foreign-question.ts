import { isForeignWord } from '../text/foreign-words.ts';

/** What questions in other languages begin with and are made of, beside their other small words. */
const ASKING = new Set(
  (
    'wie was wann warum wieso wer welche welcher welches darf soll sollte kann muss schreibe schreiben wieder wenn oder ist es mir dir man sich ' +
    'comment quand pourquoi quel quelle puis dois faut quoi combien peut est ce ' +
    'cuando cuanto porque puedo debo deberia donde cual quien es antes otra ' +
    'posso devo quando perche quanto dovrei usare le quanto devo quem qual onde antes ' +
    'hur nar varfor vad ska kan kunne hvordan hvorfor hvornar skal hvor hvad man miten kuinka milloin miksi ' +
    'hoe wanneer waarom moet mag wat hoeveel jak kiedy dlaczego czy ile nasil neden nezaman bagaimana kapan kenapa kya kaise kab paano bakit kailan'
  ).split(' '),
);

const ENGLISH = new Set(
  (
    'the a an i to of in on at for with and or but if is are am be it this that my me you your they them their he she we us do does did can could ' +
    'should would will may might must what when how why who which where there not no have has had was were as so than from by about someone somebody ' +
    'people message messages write send ask say long many much more before after again still just one any some first'
  ).split(' '),
);

/** Fewest words that can be told apart. */
const ENOUGH = 3;

/** Whether a question is asked in another language than English, as far as its small words and letters tell. Cheap. */
export function isForeignQuestion(question: string): boolean {
  const text = question.slice(0, 1000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 4 && latin < letters / 2) return true;
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (words.length < ENOUGH) return false;
  const english = words.filter(word => ENGLISH.has(word)).length;
  const marks = /[¿¡]/.test(text) ? 1 : 0;
  const foreign =
    marks + words.filter(word => !ENGLISH.has(word) && (isForeignWord(word) || ASKING.has(word))).length;
  return foreign >= 2 && foreign > english && foreign / words.length >= 0.25;
}
