import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answered, answerChunk } from '../core/batch.ts';
import type { Chunk } from '../core/chunks.ts';
import { judgeCase } from './graded.ts';

/** Tells a thread that this module is all it is for. */
const ROLE = 'judge cases';

/** So many bytes are judged faster here than further threads start. */
const WORTH_THREADS = 300_000;

/** More threads than this would only wait for the one that reads and writes. */
const MOST_THREADS = 8;

/** What a thread may keep; a case needs a fraction. */
const MEMORY_MB = 96;

/** Judges chunks of cases: here at first, on all cores as soon as it is worth it. */
export interface Judges {
  /** How many chunks may be under way at once. */
  readonly atOnce: () => number;
  readonly judge: (chunk: Chunk) => Promise<Answered> | Answered;
  readonly end: () => void;
}

/** Makes the judges of one batch. */
export function openJudges(): Judges {
  const threads: Thread[] = [];
  let seen = 0;
  let turn = 0;
  return {
    atOnce: () => Math.max(1, 2 * threads.length),
    judge(chunk) {
      seen += chunk.bytes.length;
      if (seen > WORTH_THREADS && threads.length === 0) {
        const count = Math.min(MOST_THREADS, availableParallelism());
        if (count > 1) for (let i = 0; i < count; i++) threads.push(startThread());
      }
      const thread = threads[turn++ % Math.max(1, threads.length)];
      return thread === undefined ? answerChunk(chunk, judgeCase) : thread.judge(chunk);
    },
    end() {
      for (const thread of threads) thread.end();
    },
  };
}

interface Thread {
  readonly judge: (chunk: Chunk) => Promise<Answered>;
  readonly end: () => void;
}

/** A thread that answers chunks in the order in which it gets them. */
function startThread(): Thread {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: ROLE,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 6 },
  });
  const asked: { resolve: (answer: Answered) => void; reject: (error: Error) => void }[] = [];
  worker.on('message', (answer: Answered) => asked.shift()?.resolve(answer));
  worker.on('error', (error: Error) => {
    for (const one of asked.splice(0)) one.reject(error);
  });
  return {
    judge: chunk =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage(chunk, [chunk.bytes.buffer as ArrayBuffer]);
      }),
    end: () => void worker.terminate(),
  };
}

if (!isMainThread && workerData === ROLE)
  parentPort?.on('message', (chunk: Chunk) => parentPort?.postMessage(answerChunk(chunk, judgeCase)));
