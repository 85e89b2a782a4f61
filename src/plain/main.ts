import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { App } from '../../machines/app.ts';
import { CHECK_DRAFT } from '../../machines/screens/checking.ts';
import type { FieldAction } from '../domain/fields/field.ts';
import { focusOf, textOf, textsIn } from '../domain/fields/focus.ts';
import type { Intent } from '../domain/intent.ts';
import { cleanLine } from '../domain/text/clean-text.ts';
import type { AppView } from '../domain/view.ts';
import { UserError } from '../errors.ts';
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
  /** Tries to write what could not be written yet. Returns whether everything is kept. */
  readonly save?: () => boolean;
}

/** Characters of a line from which on it is no line of a message, but input without an end. */
const LONGEST_LINE = 2_000_000;

/** Calls back once when a line grows longer than any message. Returns how to stop watching. */
function watchLength(input: Readable, onTooLong: () => void): () => void {
  let length = 0;
  const watch = (chunk: string | Buffer): void => {
    const end = Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r'));
    length = end < 0 ? length + chunk.length : chunk.length - end - 1;
    if (length <= LONGEST_LINE) return;
    stop();
    onTooLong();
  };
  const stop = (): void => {
    input.off('data', watch);
  };
  input.on('data', watch);
  return stop;
}

/** Runs the app line by line until it quits or the input ends; then everything is kept. */
export async function runPlain(options: PlainOptions): Promise<void> {
  const { app, input, hasQuit } = options;
  const printer = new Printer(options.output, options.width ?? 80);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  let isTooLong = false;
  const unwatch = watchLength(input, () => {
    isTooLong = true;
    lines.close();
  });
  printer.show(app.view());
  for await (const raw of lines) {
    const before = app.view();
    const known = controlIn(cleanLine(raw));
    if (known) obey(app, before, known, printer);
    else tell(app, before, raw, printer);
    if (hasQuit()) break;
    printer.show(app.view());
  }
  unwatch();
  lines.close();
  if (!hasQuit()) app.send({ type: 'command.given', command: 'quit' });
  const isSaved = options.save?.() ?? true;
  const kept = isSaved ? farewell(app.view()) : 'Not everything could be saved.';
  printer.say([{ text: '' }, { text: `${kept} Until next time.` }]);
  if (isTooLong)
    throw new UserError(
      'A line of the input is too long for a message.',
      'Give text that is divided into lines.',
    );
}

/** What is kept on leaving: everything but a draft to check, which is not stored unless the learner says so. */
function farewell({ input, field }: AppView): string {
  const isLost = textsIn(input, field).some(
    one => one.input.draftKey === CHECK_DRAFT && one.text.trim() !== '',
  );
  return isLost ? 'Everything is kept but the draft that was to be checked.' : 'Everything is kept.';
}

/** Does what a word of the table says. */
function obey(app: App, view: AppView, { control, rest }: Controlled, printer: Printer): void {
  const { command, words } = control;
  const { input } = focusOf(view);
  if (words === ':clear' && (input.type === 'compose' || input.type === 'line')) {
    edit(app, { type: 'replace', text: '' });
    printer.say([{ text: 'Cleared. Write it afresh.' }]);
  } else if (words === ':back' && view.field.type === 'form' && view.field.at > 0)
    edit(app, { type: 'previous-field' });
  else if (words === ':again') printer.show(view, true);
  else if (words === ':story' && view.screen === 'activity') printer.tellAll(view);
  else if (command === null || !(view.commands.includes(command) || view.excused?.includes(command)))
    printer.say([{ text: `${words} does nothing here.`, indent: '! ' }]);
  else {
    app.send({ type: 'command.given', command });
    if (command === 'ask' && rest)
      app.send({ type: 'intent.made', intent: { type: 'text.submitted', text: rest } });
  }
}

/** Reads a line as what the field with the focus asks for. */
function tell(app: App, view: AppView, raw: string, printer: Printer): void {
  const focused = focusOf(view);
  const kept = textOf(focused);
  if (focused.input.type === 'compose') {
    if (raw.trim() === '.') answer(app, view, { type: 'text.submitted', text: kept.trim() });
    else edit(app, { type: 'replace', text: kept === '' ? cleanLine(raw) : `${kept}\n${cleanLine(raw)}` });
    return;
  }
  const reading = readAnswer(focused.input, cleanLine(raw), kept);
  if ('intent' in reading) answer(app, view, reading.intent);
  else printer.say([{ text: reading.problem, indent: '! ' }]);
}

/** Makes an intent; in a form it answers one field, and the last answer hands the form in. */
function answer(app: App, { input }: AppView, intent: Intent): void {
  if (input.type === 'form') edit(app, { type: 'answer', intent });
  else app.send({ type: 'intent.made', intent });
}

const edit = (app: App, action: FieldAction): void => app.send({ type: 'field.edited', action, width: 80 });
