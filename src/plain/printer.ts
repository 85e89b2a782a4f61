import type { Writable } from 'node:stream';
import { type Focused, focusOf, textOf } from '../domain/fields/focus.ts';
import { cleanText } from '../domain/text/clean-text.ts';
import { wrapText } from '../domain/text/wrap.ts';
import type { AppView, Block, Input } from '../domain/view.ts';
import { askFor } from './answers.ts';
import { type Paragraph, tellBlock } from './blocks.ts';

/** How many blocks are told again when an activity is taken up in the middle. */
const REMINDER = 6;

/** Lines of text at a width, cleaned of everything that is not text. */
export function layOut(
  { text, indent = '', rest = ' '.repeat(indent.length) }: Paragraph,
  width: number,
): string[] {
  const room = Math.max(10, width - Math.max(indent.length, rest.length));
  return wrapText(cleanText(text), room).map((row, i) => `${i === 0 ? indent : rest}${row}`.trimEnd());
}

/** Prints what is new, append-only: blocks once each, the input whenever it changes. */
export class Printer {
  readonly #output: Writable;
  readonly #width: number;
  readonly #told = new WeakSet<Block>();
  #place = '';
  #item = '';
  #shown: Input | null = null;
  #asked: Focused['input'] | null = null;
  #notice: AppView['notice'] = null;
  /** The titles of the activities in which the way to the person's page has been told. */
  readonly #pointedTo = new Set<string>();

  /** Prints to a stream at a width in cells. */
  constructor(output: Writable, width: number) {
    this.#output = output;
    this.#width = width;
  }

  /** Prints paragraphs as they are. */
  say(paragraphs: readonly Paragraph[]): void {
    const rows = paragraphs.flatMap(paragraph => layOut(paragraph, this.#width));
    if (rows.length > 0) this.#output.write(`${rows.join('\n')}\n`);
  }

  /** Prints the view; `again` prints the input even if it was printed before. */
  show(view: AppView, again = false): void {
    const place = `${view.screen} ${view.title}`;
    const isElsewhere = place !== this.#place;
    if (view.notice && view.notice !== this.#notice) this.say([{ text: view.notice.text, indent: '! ' }]);
    this.#notice = view.notice;
    const { input } = focusOf(view);
    const isSameInput = input === this.#asked && view.input === this.#shown;
    if (isSameInput && !again && !isElsewhere && !this.#hasNews(view)) return;
    if (isElsewhere) this.say([{ text: '' }, { text: `## ${view.title}` }]);
    this.#tellProgress(view);
    // The next field of the same form follows without the text before the form.
    const isSameForm = view.input.type === 'form' && view.input === this.#shown && !again && !isElsewhere;
    if (view.screen === 'activity') this.#tellNew(view);
    else if (!isSameForm) this.#tell(view.blocks);
    this.#ask(view);
    this.#place = place;
    this.#shown = view.input;
    this.#asked = input;
  }

  /** Prints the whole transcript once more. */
  tellAll(view: AppView): void {
    this.#tell(view.blocks);
    this.#ask(view);
  }

  /** Says where in a row of items the learner is, where that has changed. */
  #tellProgress({ status, progress }: AppView): void {
    const place = progress !== undefined && status.includes(' of ') ? status : '';
    if (place !== '' && place !== this.#item) this.say([{ text: '' }, { text: `(${place})` }]);
    this.#item = place;
  }

  /** Whether an activity has gone on, even if it asks for the same as before. */
  #hasNews({ screen, blocks }: AppView): boolean {
    return screen === 'activity' && blocks.some(block => !this.#told.has(block));
  }

  #tellNew({ blocks, fresh = 0 }: AppView): void {
    const isNew = !blocks.some(block => this.#told.has(block));
    const from = isNew ? Math.max(0, Math.min(fresh, blocks.length - REMINDER)) : 0;
    for (const block of blocks.slice(0, from)) this.#told.add(block);
    if (from > 0)
      this.say([{ text: '' }, { text: '(What came before is left out here. Type :story to read it all.)' }]);
    this.#tell(blocks.filter(block => !this.#told.has(block)));
  }

  #tell(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.#told.add(block);
      this.say([{ text: '' }, ...tellBlock(block)]);
    }
  }

  #ask(view: AppView): void {
    const focused = focusOf(view);
    this.#pointToProfile(view, focused.input.type === 'compose');
    this.say([{ text: '' }, ...askFor(focused.input, textOf(focused))]);
  }

  /** Says how to see who will read it: once in an activity, and wherever a message is written. */
  #pointToProfile({ commands, title, screen }: AppView, isWriting: boolean): void {
    if (screen !== 'activity' || !commands.includes('profile')) return;
    if (!isWriting && this.#pointedTo.has(title)) return;
    this.#pointedTo.add(title);
    this.say([{ text: '' }, { text: '(:profile shows their page.)' }]);
  }
}
