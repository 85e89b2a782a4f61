import type { Readable, Writable } from 'node:stream';
import { safeJson } from '../../domain/safe-json.ts';

/** Writes a line. */
export const say = (to: Writable, line = ''): void => {
  to.write(`${line}\n`);
};

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
