import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { App } from '../../machines/app.ts';
import { CHECK_DRAFT } from '../../machines/screens/checking.ts';
import { cleanLine } from '../domain/clean-text.ts';
import type { AppView } from '../domain/view.ts';
import { readAnswer } from './answers.ts';
import { type Controlled, controlIn } from './controls.ts';
import { Printer } from './printer.ts';

/** What plain mode runs on. `width` is in cells. */
export interface PlainOptions {
  readonly app: App;
  readonly input: Readable;
  readonly output: Writable;
  readonly width?: number;
  /** Whether the app has been told to quit. */
  readonly hasQuit: () => boolean;
}

/** Runs the app line by line until it quits or the input ends; then everything is kept. */
export async function runPlain(options: PlainOptions): Promise<void> {
  const { app, input, hasQuit } = options;
  const printer = new Printer(options.output, options.width ?? 80);
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
  printer.say([{ text: '' }, { text: `${farewell(app.view())} Until next time.` }]);
}

/** What is kept on leaving: everything but a draft to check, which is not stored unless the learner says so. */
function farewell({ input, field }: AppView): string {
  const isChecking = input.type === 'compose' && input.draftKey === CHECK_DRAFT;
  const isLost = isChecking && field.type === 'text' && field.buffer.text.trim() !== '';
  return isLost ? 'Everything is kept but the draft that was to be checked.' : 'Everything is kept.';
}

/** Does what a word of the table says. */
function obey(app: App, view: AppView, { control, rest }: Controlled, printer: Printer): void {
  const { command, words } = control;
  if (words === ':clear' && view.input.type === 'compose') {
    app.send({ type: 'field.edited', action: { type: 'replace', text: '' }, width: 80 });
    printer.say([{ text: 'Cleared. Write it afresh.' }]);
  } else if (words === ':again') printer.show(view, true);
  else if (words === ':story' && view.screen === 'activity') printer.tellAll(view);
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
