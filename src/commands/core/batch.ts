import type { Readable, Writable } from 'node:stream';
import { safeJson } from '../../domain/safe-json.ts';
import { UserError } from '../../errors.ts';
import { type Chunk, chunksOf, linesIn } from './chunks.ts';
import { sayInTurn } from './output.ts';

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError('This is not JSON.', 'Write one JSON object on each line.');
  }
}
