import { grade } from '../../src/domain/grade/grade.ts';
import { readCorpus } from './corpus.ts';
import { report } from './metrics.ts';

/** Judges the messages of one more writer, on which nothing was ever trained or tuned, with the weights as they are. */
const cases = readCorpus(['exam']);
const { qwk, accuracy, falseAlarms, stopRecall, stopPrecision, faultF1, strengthF1 } = report(
  cases,
  cases.map(({ text, situation, bad }) => {
    const { verdict, faults, strengths } = grade(text, situation, bad === undefined ? {} : { bad });
    return { verdict, faults: faults.map(one => one.id), strengths: strengths.map(one => one.id) };
  }),
);
const figures = {
  QWK: qwk,
  accuracy,
  'false alarms': falseAlarms,
  'stop recall': stopRecall,
  'stop precision': stopPrecision,
  'fault F1': faultF1,
  'strength F1': strengthF1,
};
process.stdout.write(`${cases.length} messages of a writer that nothing was trained on\n`);
for (const [name, value] of Object.entries(figures))
  process.stdout.write(`${name.padEnd(15)} ${value.toFixed(3)}\n`);
