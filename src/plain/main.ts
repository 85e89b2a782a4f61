import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { App } from '../../machines/app.ts';
import { cleanLine, cleanText } from '../domain/clean-text.ts';
import type { AppView, Block, Input } from '../domain/view.ts';
import { wrapText } from '../domain/wrap.ts';
import { askFor, readAnswer } from './answers.ts';
import { type Paragraph, tellBlock } from './blocks.ts';
import { type Controlled, controlIn } from './controls.ts';

/** What plain mode runs on. `width` is in cells. */
export interface PlainOptions {
  readonly app: App;
  readonly input: Readable;
  readonly output: Writable;
  readonly width?: number;
  /** Whether the app has been told to quit. */
  readonly hasQuit: () => boolean;
}

/** Lines of text at a width, cleaned of everything that is not text. */
export function layOut(
  { text, indent = '', rest = ' '.repeat(indent.length) }: Paragraph,
  width: number,
): string[] {
  const room = Math.max(10, width - Math.max(indent.length, rest.length));
  return wrapText(cleanText(text), room).map((row, i) => `${i === 0 ? indent : rest}${row}`.trimEnd());
}

/** Prints what is new, append-only: blocks once each, the input whenever it changes. */
class Printer {
  private readonly printed = new WeakSet<Block>();
  private place = '';
  private asked: Input | null = null;
  readonly #options: Pick<PlainOptions, 'output' | 'width'>;

  constructor(options: Pick<PlainOptions, 'output' | 'width'>) {
    this.#options = options;
  }

  say(paragraphs: readonly Paragraph[]): void {
    const rows = paragraphs.flatMap(paragraph => layOut(paragraph, this.#options.width ?? 80));
    if (rows.length > 0) this.#options.output.write(`${rows.join('\n')}\n`);
  }

  /** Prints the view; `again` prints the input even if it was printed before. */
  show(view: AppView, again = false): void {
    const place = `${view.screen} ${view.title}`;
    const isElsewhere = place !== this.place;
    if (view.notice) this.say([{ text: view.notice.text, indent: '! ' }]);
    if (view.input === this.asked && !again && !isElsewhere) return;
    if (isElsewhere) this.say([{ text: '' }, { text: `## ${view.title}` }]);
    for (const block of view.blocks) {
      if (view.screen === 'activity' && this.printed.has(block)) continue;
      this.printed.add(block);
      this.say([{ text: '' }, ...tellBlock(block)]);
    }
    const kept = view.input.type === 'compose' && view.field.type === 'text' ? view.field.buffer.text : '';
    this.say([{ text: '' }, ...askFor(view.input, kept)]);
    this.place = place;
    this.asked = view.input;
  }
}

/** Runs the app line by line until it quits or the input ends; then everything is kept. */
export async function runPlain(options: PlainOptions): Promise<void> {
  const { app, input, hasQuit } = options;
  const printer = new Printer(options);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  printer.show(app.view());
  for await (const raw of lines) {
    const before = app.view();
    const known = controlIn(cleanLine(raw));
    if (known) obey(app, before, known, printer);
    else if (before.input.type === 'compose') write(app, before, raw);
    else {
      const reading = readAnswer(before.input, cleanLine(raw));
      if ('intent' in reading) app.send({ type: 'intent.made', intent: reading.intent });
      else printer.say([{ text: reading.problem, indent: '! ' }]);
    }
    if (hasQuit()) break;
    printer.show(app.view());
  }
  lines.close();
  if (!hasQuit()) app.send({ type: 'command.given', command: 'quit' });
  printer.say([{ text: '' }, { text: 'Everything is kept. Until next time.' }]);
}

/** Does what a word of the table says. */
function obey(app: App, view: AppView, { control, rest }: Controlled, printer: Printer): void {
  const { command, words } = control;
  if (words === ':clear' && view.input.type === 'compose') {
    app.send({ type: 'field.edited', action: { type: 'replace', text: '' }, width: 80 });
    printer.say([{ text: 'Cleared. Write it afresh.' }]);
  } else if (words === ':again') printer.show(view, true);
  else if (command === null || !view.commands.includes(command))
    printer.say([{ text: `${words} does nothing here.`, indent: '! ' }]);
  else {
    app.send({ type: 'command.given', command });
    if (command === 'ask' && rest)
      app.send({ type: 'intent.made', intent: { type: 'text.submitted', text: rest } });
  }
}

/** One line for the composer: the end of the message, or more of it. */
function write(app: App, view: AppView, raw: string): void {
  const text = view.field.type === 'text' ? view.field.buffer.text : '';
  if (raw.trim() === '.')
    app.send({ type: 'intent.made', intent: { type: 'text.submitted', text: text.trim() } });
  else {
    const longer = text === '' ? cleanLine(raw) : `${text}\n${cleanLine(raw)}`;
    app.send({ type: 'field.edited', action: { type: 'replace', text: longer }, width: 80 });
  }
}
