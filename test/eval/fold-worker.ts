import { parentPort } from 'node:worker_threads';
import { decide } from '../../src/domain/grade/model/decide.ts';
import { judge } from '../../src/domain/grade/model/judge.ts';
import { countedFaults } from '../../src/domain/grade/model/label.ts';
import { read } from '../../src/domain/grade/reading.ts';
import { verdictOf } from '../../src/domain/rubric.ts';
import { compileClasses } from './compile-classes.ts';
import { readCorpus } from './corpus.ts';
import type { Prediction } from './metrics.ts';
import { prepare, trainModel } from './train-model.ts';

/** Trains without one file and judges that file; or decides with given thresholds what was judged before. */
export type Task =
  | { readonly judge: string }
  | { readonly decide: string; readonly thresholds: readonly number[] };
/** What comes back: probabilities per case of the file, or predictions. */
export type Answer =
  | { readonly file: string; readonly p: readonly (readonly number[])[] }
  | { readonly file: string; readonly predictions: readonly Prediction[] };

const cases = readCorpus();
const material = prepare(cases, compileClasses());
const judged = new Map<string, readonly (readonly number[])[]>();

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage('judge' in task ? judgeFile(task.judge) : decideFile(task.decide, task.thresholds));
});

function judgeFile(file: string): Answer {
  const model = trainModel({ ...material, rows: material.rows.filter(row => row.file !== file) });
  const p = cases
    .filter(one => one.file === file)
    .map(one => judge(read(one.text, one.situation, one.bad), model).p);
  judged.set(file, p);
  return { file, p };
}

function decideFile(file: string, thresholds: readonly number[]): Answer {
  const held = cases.filter(one => one.file === file);
  const predictions = held.map((one, i): Prediction => {
    const counted = countedFaults(read(one.text, one.situation, one.bad));
    const { faults, strengths } = decide(judged.get(file)![i]!, { labels: thresholds }, counted);
    return { verdict: verdictOf(faults), faults, strengths };
  });
  return { file, predictions };
}
