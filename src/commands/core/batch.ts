import { createReadStream, fstatSync, openSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../../errors.ts';
import { sayInTurn } from './output.ts';
import { unreadable } from './read-text.ts';

/** Longer lines are not read into memory as JSON. */
const LONGEST_LINE = 20_000_000;

/**
 * Answers JSON lines one by one, in their order: one line out for each line in that is not blank. A line that cannot
 * be answered gives `{"line","error"}` and the rest go on. Returns the exit code: 2 when there was such a line.
 */
export async function answerLines(
  source: string,
  io: { readonly stdin: Readable; readonly stdout: Writable },
  answer: (value: unknown) => unknown,
): Promise<number> {
  let line = 0;
  let code = 0;
  for await (const text of linesOf(source, io.stdin)) {
    line++;
    const json = line === 1 ? text.replace(/^\ufeff/, '') : text;
    if (json.trim() === '') continue;
    let out: unknown;
    try {
      if (json.length > LONGEST_LINE) throw new UserError('The line is too long.', 'Shorten it.');
      out = answer(parseJson(json));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      code = 2;
      out = { line, error: error.message };
    }
    await sayInTurn(io.stdout, JSON.stringify(out));
  }
  return code;
}

/** The lines of a file, or of stdin for `-`, one after the other. Throws a UserError when the file cannot be opened. */
export async function* linesOf(source: string, stdin: Readable): AsyncGenerator<string> {
  const input = openSource(source, stdin);
  const { createInterface } = await import('node:readline');
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

function openSource(source: string, stdin: Readable): Readable {
  if (source === '-') return stdin;
  try {
    const fd = openSync(source, 'r');
    // A folder opens like a file, and only reading it fails.
    if (fstatSync(fd).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return createReadStream(source, { fd, encoding: 'utf8' });
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
