import { createReadStream, fstatSync, openSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { safeJson } from '../../domain/safe-json.ts';
import { UserError } from '../../errors.ts';
import { sayInTurn } from './output.ts';
import { unreadable } from './read-text.ts';

/** Whole lines of the input as bytes; `first` is the number of the first one. */
export interface Chunk {
  readonly first: number;
  readonly bytes: Uint8Array;
  /** The one line of this chunk was too long to be kept; `bytes` is empty. */
  readonly isTooLong?: boolean;
}

/** What became of a chunk: a line for each line that was not blank, and whether one could not be answered. */
export interface Answered {
  readonly text: string;
  readonly hasErrors: boolean;
}

/** The streams that a batch reads and writes. */
interface BatchStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
}

/** More bytes than this are not kept in memory as one line. */
const LONGEST_LINE = 20_000_000;

/** So many bytes are read at once. */
const READ_AT_ONCE = 128 * 1024;

const LINE_FEED = 10;

/**
 * Answers JSON lines one by one, in their order: one line out for each line in that is not blank. A line that cannot
 * be answered gives `{"line","error"}` and the rest go on. Returns the exit code: 2 when there was such a line.
 */
export async function answerLines(
  source: string,
  streams: BatchStreams,
  answer: (value: unknown) => unknown,
): Promise<number> {
  return answerChunks(source, streams, {
    answer: chunk => answerChunk(chunk, answer),
    atOnce: () => 1,
  });
}

/** The same with several chunks under way at once; the answers keep the order. */
export async function answerChunks(
  source: string,
  { stdin, stdout }: BatchStreams,
  by: {
    readonly answer: (chunk: Chunk) => Answered | Promise<Answered>;
    readonly atOnce: () => number;
  },
): Promise<number> {
  const waiting: Promise<Answered>[] = [];
  let code = 0;
  const next = async (): Promise<void> => {
    const { text, hasErrors } = await waiting.shift()!;
    if (hasErrors) code = 2;
    if (text !== '') await sayInTurn(stdout, text);
  };
  for await (const chunk of chunksOf(source, stdin)) {
    waiting.push(Promise.resolve(by.answer(chunk)));
    // A thread that failed is told when its turn comes, not as an unhandled rejection.
    waiting.at(-1)!.catch(() => {});
    while (waiting.length >= by.atOnce()) await next();
  }
  while (waiting.length > 0) await next();
  return code;
}

/** Answers the lines of a chunk. */
export function answerChunk(chunk: Chunk, answer: (value: unknown) => unknown): Answered {
  const out: string[] = [];
  let hasErrors = false;
  linesIn(chunk).forEach((text, index) => {
    const line = chunk.first + index;
    try {
      if (text === null) throw new UserError('This is not UTF-8 text.', 'Save it with the encoding UTF-8.');
      if (chunk.isTooLong) throw new UserError('The line is too long.', 'Shorten it.');
      if (text.trim() !== '') out.push(safeJson(answer(parseJson(text))));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      hasErrors = true;
      out.push(safeJson({ line, error: error.message }));
    }
  });
  return { text: out.join('\n'), hasErrors };
}

/** The lines of a chunk; null for one that is not UTF-8. */
function linesIn({ bytes }: Chunk): (string | null)[] {
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

/** The lines of a file, or of stdin for `-`, one after the other. Throws a UserError when the file cannot be opened. */
export async function* linesOf(source: string, stdin: Readable): AsyncGenerator<string> {
  for await (const { bytes } of chunksOf(source, stdin))
    yield* new TextDecoder().decode(bytes).split(/\r?\n/);
}

/** Whole lines as they come in, in constant memory; the last line may lack its end. */
async function* chunksOf(source: string, stdin: Readable): AsyncGenerator<Chunk> {
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError('This is not JSON.', 'Write one JSON object on each line.');
  }
}
