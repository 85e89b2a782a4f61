import { Worker } from 'node:worker_threads';
import { type Case, CORPUS_FILES } from './corpus.ts';
import type { Answer, Task } from './fold-worker.ts';
import type { Prediction } from './metrics.ts';
import { type Scored, tuneThresholds } from './thresholds.ts';

/** What cross-validation leaves: a prediction and probabilities per case, in the order of the cases. */
export interface HeldBack {
  readonly predictions: readonly Prediction[];
  readonly scored: readonly Scored[];
}

const WORKERS = 2;

/**
 * Holds back one file at a time (an exercise never spans files), trains on the others, judges the held-back file.
 * The thresholds that decide a file are tuned on the held-back probabilities of the other files alone.
 */
export async function crossValidate(cases: readonly Case[]): Promise<HeldBack> {
  const workers = Array.from(
    { length: WORKERS },
    () => new Worker(new URL('./fold-worker.ts', import.meta.url)),
  );
  const files = CORPUS_FILES.filter(file => cases.some(one => one.file === file));
  const queue = [...files];
  const home = new Map<string, Worker>();
  const p = new Map<string, readonly (readonly number[])[]>();
  const predictions = new Map<string, readonly Prediction[]>();
  const ask = (worker: Worker, task: Task): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(task);
    });
  await Promise.all(
    workers.map(async worker => {
      worker.setMaxListeners(0);
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        home.set(file, worker);
        const answer = await ask(worker, { judge: file });
        if ('p' in answer) p.set(file, answer.p);
      }
    }),
  );
  const scored = (file: string): readonly Scored[] =>
    cases.filter(one => one.file === file).map((one, i) => ({ one, p: p.get(file)![i]! }));
  for (const file of files) {
    const others = files.filter(other => other !== file).flatMap(scored);
    const answer = await ask(home.get(file)!, { decide: file, thresholds: tuneThresholds(others) });
    if ('predictions' in answer) predictions.set(file, answer.predictions);
  }
  await Promise.all(workers.map(worker => worker.terminate()));
  return { predictions: files.flatMap(file => predictions.get(file)!), scored: files.flatMap(scored) };
}
