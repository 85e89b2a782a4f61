import type { Word } from './word.ts';

/** What a token is. `word` covers numbers with letters such as "2nd"; `money` "£40k" and "30%" alike. */
export type TokenKind = 'word' | 'number' | 'money' | 'link' | 'emoji' | 'smiley';

/** One word-like piece of the message. Contractions give two tokens that share the offsets of the whole. */
export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the original text, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** Folded, in lower case, text-speak and contractions spelt out ("u" is "you", "'m" is "am"). */
  readonly lower: string;
  readonly lemma: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** At least two letters, all of them capitals. */
  readonly caps: boolean;
  /** Was written as slang or text-speak ("u", "gonna"). */
  readonly slang: boolean;
  /** Marks before this token, then a space if white space stood there: "" (same word), " ", "-", ", ", "\n " ... */
  readonly gap: string;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** What a sentence does. */
export type SentenceType = 'statement' | 'question' | 'request';
/** Where a sentence stands: greeting and sign-off are not part of the body. */
export type SentenceRole = 'greeting' | 'body' | 'sign-off';

/** A sentence or a line that stands for one; tokens are `first` to `last`, end-exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly type: SentenceType;
  readonly role: SentenceRole;
  readonly paragraph: number;
}

/** A range of the original text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** "Dear Ms. Adeyemi": `name` is the folded lower-case words after the greeting word, titles left out. */
export interface Greeting extends Range {
  readonly word: string;
  readonly names: readonly string[];
  readonly title: string;
  /** The first name as written. */
  readonly shown: string;
  /** Its tokens are the first ones up to this, end-exclusive. */
  readonly last: number;
}

/** A message parsed once; every rule reads this and nothing else. All offsets refer to `text`. */
export interface Message {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Paragraphs of the body: greeting and sign-off lines left out. */
  readonly paragraphs: readonly Range[];
  readonly greeting: Greeting | null;
  readonly signOff: Range | null;
  /** Name in the sign-off, folded lower-case words. */
  readonly signedBy: readonly string[];
  /** Runs of emoji; `count` counts single emoji. */
  readonly emoji: readonly Range[];
  /** Runs of two or more ! or ? (mixed too). */
  readonly runs: readonly Range[];
  readonly words: number;
  /** Words of the body alone. */
  readonly bodyWords: number;
}
