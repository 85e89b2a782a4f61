import type { Readable, Writable } from 'node:stream';
import { safeJson } from '../../domain/safe-json.ts';
import { cleanLine, harmless } from '../../domain/text/clean-text.ts';
import type { UserError } from '../../errors.ts';

/** How many columns there are: 80 where nobody knows, and in a terminal that has not been told its size. */
export const widthOf = ({ columns }: { readonly columns?: number }): number => columns || 80;

/** Writes text as it is, but for what a terminal would obey: all that a command says goes through here. */
export const sayText = (to: Writable, text: string): void => {
  to.write(harmless(text));
};

/** Writes a line. */
export const say = (to: Writable, line = ''): void => sayText(to, `${line}\n`);

/** Writes a line that has our own colours in it; what it holds of others must be clean already. */
export const sayPainted = (to: Writable, line: string): void => {
  to.write(`${line}\n`);
};

/** Says what happened, where, and what to do next. */
export function sayProblem(to: Writable, { message, where, hint }: UserError): void {
  say(to, `rapport: ${cleanLine(message)}`);
  if (where) say(to, `  in ${cleanLine(where.file)}${where.line ? `:${where.line}` : ''}`);
  say(to, `  ${cleanLine(hint)}`);
}

/** Writes a value as one line of JSON. */
export const sayJson = (to: Writable, value: unknown): void => say(to, safeJson(value));

/** Writes and waits until the reader has room again, so that long output stays in constant memory. */
export async function sayInTurn(to: Writable, line: string): Promise<void> {
  if (!to.write(`${line}\n`)) await new Promise<void>(resolve => to.once('drain', resolve));
}

/** Everything that a stream holds. */
export async function readAll(from: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of from) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
