import { createReadStream, fstatSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { unreadable } from './read-text.ts';

/** Whole lines of the input as bytes; `first` is the number of the first one. */
export interface Chunk {
  readonly first: number;
  readonly bytes: Uint8Array;
  /** The one line of this chunk was too long to be kept; `bytes` is empty. */
  readonly isTooLong?: boolean;
}

/** More bytes than this are not kept in memory as one line. */
const LONGEST_LINE = 20_000_000;

/** So many bytes are read at once. */
const READ_AT_ONCE = 128 * 1024;

const LINE_FEED = 10;

/** The lines of a file, or of stdin for `-`, one after the other. Throws a UserError when the file cannot be opened. */
export async function* linesOf(source: string, stdin: Readable): AsyncGenerator<string> {
  for await (const { bytes } of chunksOf(source, stdin))
    yield* new TextDecoder().decode(bytes).split(/\r?\n/);
}

/** The lines of a chunk; null for one that is not UTF-8. */
export function linesIn({ bytes }: Chunk): (string | null)[] {
  const whole = decoded(bytes);
  if (whole !== null) return whole.split('\n');
  const lines: (string | null)[] = [];
  let from = 0;
  while (from <= bytes.length) {
    const at = bytes.indexOf(LINE_FEED, from);
    const end = at < 0 ? bytes.length : at;
    lines.push(decoded(bytes.subarray(from, end)));
    from = end + 1;
  }
  return lines;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whole lines as they come in, in constant memory; the last line may lack its end. */
export async function* chunksOf(source: string, stdin: Readable): AsyncGenerator<Chunk> {
  let first = 1;
  let rest: Uint8Array[] = [];
  let kept = 0;
  let isTooLong = false;
  for await (const read of openSource(source, stdin)) {
    const bytes: Uint8Array = typeof read === 'string' ? Buffer.from(read) : read;
    const end = bytes.lastIndexOf(LINE_FEED);
    if (end < 0) {
      kept += bytes.length;
      isTooLong ||= kept > LONGEST_LINE;
      rest = isTooLong ? [] : [...rest, bytes];
      continue;
    }
    let from = 0;
    if (isTooLong) {
      yield { first, bytes: new Uint8Array(), isTooLong };
      first += 1;
      from = bytes.indexOf(LINE_FEED) + 1;
    }
    if (end >= from) {
      const lines = joined([...rest, bytes.subarray(from, end)]);
      const next = first + 1 + count(lines);
      // Who takes the chunk may hand its memory on to a thread.
      yield { first, bytes: lines };
      first = next;
    }
    const begun = bytes.slice(end + 1);
    rest = begun.length > 0 ? [begun] : [];
    kept = begun.length;
    isTooLong = false;
  }
  if (isTooLong || rest.length > 0) yield { first, bytes: joined(rest), isTooLong };
}

/** Copies, so that the memory belongs to nobody else and can be handed to a thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** How many line feeds there are. */
function count(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) found += 1;
  return found;
}

function openSource(source: string, stdin: Readable): Readable {
  if (source === '-') return stdin;
  try {
    const fd = openSync(source, 'r');
    // A folder opens like a file, and only reading it fails.
    if (fstatSync(fd).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return createReadStream(source, { fd, highWaterMark: READ_AT_ONCE });
  } catch (error) {
    throw unreadable(error, source);
  }
}
