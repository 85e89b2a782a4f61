/** Questions about the program itself, and what is true of it. */
export interface About {
  readonly asks: readonly Ask[];
  readonly answer: string;
}

/** A way to ask. Its pattern is compiled only where one of the words stands that it cannot do without: most questions need none. */
export interface Ask {
  readonly words: readonly string[];
  readonly source: string;
}

/** A way to ask: the words, one of which it cannot do without, and its pattern. */
export const ask = (words: string, source: string): Ask => ({ words: words.split('|'), source });

/** The program, as people call it. */
export const IT =
  '(?:rapport|this|this (?:program|app|tool|tutor|coach|thing|software)|the (?:program|app|tool|tutor|coach|grader|software))';

/** The program or whoever answers. */
export const YOU = `(?:you|${IT})`;

/** What people write, as they call it. */
export const TEXT =
  '(?:messages?|letters?|notes?|texts?|drafts?|e-?mails?|follow-?ups?|requests?|versions?|answers?|repl(?:y|ies)|one|it|this|something)';

/** What people take the tutor for or ask whether it uses. */
export const MACHINE =
  '(?:ai|a\\.i\\.|artificial intelligence|chatgpt|chat gpt|gpt|llms?|(?:large )?language models?|claude|gemini|copilot|machine learning|neural nets?|neural networks?)';

/** Anybody or anything that could be answering. */
export const SOMEBODY = `(?:${MACHINE}|(?:chat)?bot|robot|machine|computer|program|human(?: being)?|real(?: person)?|person|man|woman|alive)`;

/** What belongs to the learner. */
export const MINE =
  '(?:my (?:data|drafts?|texts?|answers?|history|progress|information)|what i (?:write|wrote|type|typed)|anything i (?:write|type))';

/** What may happen to it. */
export const KEPT =
  '(?:sent|send|stored|store|saved|save|kept|keep|shared|share|sold|sell|private|safe|secure|uploaded|upload|leaves?|collected|collect|tracked|track|encrypted|online|internet|cloud|servers?|go(?:es)?)';

/** Whoever the learner fears may get to see it. */
export const OTHERS =
  '(?:my (?:boss|manager|employer|company|firm|teacher|school|colleagues?|wife|husband|parents|friends?)|any(?:one|body)|some(?:one|body)|others?|other people|linkedin|google|microsoft|an? (?:server|company|ai))';
