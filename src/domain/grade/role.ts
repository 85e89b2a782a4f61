import { clean } from './quote.ts';

/** Words that name somebody who does a job, and endings of such words. */
const ROLE =
  /(?:[a-z]{2}(?:ers?|or|ist|ian|iff|eer|eur|euse|yst|smith|wright|wife|herd|keeper)|[a-z]{3}(?:(?<!m)ent|ant|ee)|[a-z]{2}(?:man|woman)|person|lead|chief|head|nurse|chef|cook|judge|clerk|coach|vet|pilot|architect|analyst|intern|trainee|apprentice|graduate|undergraduate|associate|executive|specialist|guide|mechanic|medic|paramedic|captain|mate|steward|fitter|professional|technologist|representative|rep|dev|fellow|attorney|advocate|expert|director|tailor|matron|registrar|secretary|vicar|rabbi|priest|imam|pastor|monk|sister|skipper|principal|dean|sweep|archivist|tutor|teacher|actor|midwife|translator|judge|diver|scholar|candidate|seamstress|luthier|cashier|concierge|conductor|sommelier|chair|chairwoman|president|critic|scribe|historian|mathematician|accountant|consultant|assistant|attendant|sergeant|lieutenant|student|agent|superintendent|resident)$/i;

/** Words that end like a role and are none. */
const NO_ROLE =
  /^(?:number|other|member|paper|water|order|matter|letter|power|career|cent(?:er|re)|transfer|restaurant|talent|content|client|event|coffee|computer|weather|timber|leather|silver|copper|fiber|sector|labou?r|motor|tractor|colou?r|floor|door|interior|exterior|summer|winter|cancer|fever|user|rubber|gender|border|consumer|customer|corner|river|server|router|laser|newsletter|quarter|over|under|after|later|never|ever|better|bigger|cheaper|former|major|minor|senior|junior|plant|patent|grant|tour|hour|fan|huge|big|bit|committee|degree|three|free|agree|payment|human|german|roman|firm|her|chapter|shelter|semester|cover|monster|error|mirror|trailer|trigger|parent|current|recent|different|excellent|present|important|relevant|reader|believer|follower|admirer|lover|beginner|stranger|listener|supporter|reminder|answer|offer|calendar|seminar|winner|sucker|loser|joiner-in|newcomer|wonder|favou?r|honou?r|neighbour|rumour|burger|beer|peer|career|seeker|job-seeker)$/i;

const JOINS = /^(?:of|for|in|to|on|with|de|des|du|della)$/i;
const PROPER =
  /^(?:english|german|french|spanish|italian|russian|chinese|japanese|korean|polish|dutch|portuguese|arabic|latin|greek|turkish|swiss|swedish|danish|irish|welsh|scottish|british|european|american|african|asian|indian|java|linux|python|android|salesforce|google|amazon|microsoft|oracle)$/i;
const VOWEL = /^(?:[aeiouáàâäéèêíîóôöúü]|hono|hour|heir|8|11\b|18\b)/i;
const NO_VOWEL = /^(?:uni(?!n)|use|eu|one\b|u[ktx]\b|ur[aeo]l)/i;
const LETTERS_AN = /^[AEFHILMNORSX](?:[A-Z&]|\b)/;

/** "a" or "an", as the words that follow are spoken. */
export function article(words: string): 'a' | 'an' {
  const first = /^[\p{L}\p{N}&]+/u.exec(words)?.[0] ?? '';
  if (first.length > 1 && /^[A-Z&]+$/.test(first)) return LETTERS_AN.test(first) ? 'an' : 'a';
  return VOWEL.test(words) && !NO_VOWEL.test(words) ? 'an' : 'a';
}

/** A job title as it stands in a sentence: "a junior timetable planner", "the head of nursing"; "" when it names no role. */
export function asRole(title: string): string {
  const segment = clean(title, 120)
    .replace(/^(?:an?|the)\s+/i, '')
    .split(
      /\s*[,;:|•·([!?.–—…]\s*|\s+[-/&@+]\s+|\s+(?:at|from|with|near|by|since|who|which|that|because|but|and|based|looking|working|trying|seeking|here|there|myself|too|now|i|we|turned)\s+/i,
    )[0]!
    .replace(/\s+(?:here|too|now|myself|again|there)$/i, '')
    .trim();
  if (segment.length > 50 || !/^[\p{L}\p{M}\p{N} '’&+-]+$/u.test(segment)) return '';
  const all = segment.split(/\s+/);
  const join = all.findIndex(word => JOINS.test(word));
  const core = join < 0 ? all : all.slice(0, join);
  const head = core.at(-1) ?? '';
  if (all.length > 6 || core.length > 5 || NO_ROLE.test(head) || !ROLE.test(head)) return '';
  const lowered = core.map(word =>
    /^\p{Lu}[\p{Ll}'’-]+$/u.test(word) && !PROPER.test(word) ? word.toLowerCase() : word,
  );
  const words = [...lowered, ...(join < 0 ? [] : all.slice(join))].join(' ');
  const sole =
    /(?:^|[ -])(?:head|chief|founder|dean|president|chair|director|owner)$/i.test(lowered.join(' ')) &&
    all[join]?.toLowerCase() === 'of';
  return `${sole ? 'the' : article(words)} ${words}`;
}
