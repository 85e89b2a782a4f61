import { parseArgs } from 'node:util';
import { LABELS } from '../../src/domain/grade/model/labels.ts';
import { FAULT_IDS, STRENGTH_IDS } from '../../src/domain/rubric.ts';
import { type Case, CORPUS_FILES, readCorpus } from './corpus.ts';
import { crossValidate, type HeldBack } from './cross-validate.ts';
import { type Count, f1, type Prediction, precision, type Report, recall, report } from './metrics.ts';

const { values } = parseArgs({
  options: {
    errors: { type: 'string' },
    file: { type: 'string' },
    json: { type: 'boolean', default: false },
    limit: { type: 'string', default: '40' },
  },
});

const cases = readCorpus();
const started = performance.now();
const held = await crossValidate(cases);
const chosen = cases
  .map((_, i) => i)
  .filter(i => values.file === undefined || cases[i]!.file === values.file);
const reportOn = (places: readonly number[]): Report =>
  report(
    places.map(i => cases[i]!),
    places.map(i => held.predictions[i]!),
  );
const byFile = CORPUS_FILES.map(file => [file, chosen.filter(i => cases[i]!.file === file)] as const).filter(
  ([, places]) => places.length > 0,
);

if (values.json) {
  const files = Object.fromEntries(byFile.map(([file, places]) => [file, reportOn(places)]));
  process.stdout.write(`${JSON.stringify({ heldBack: reportOn(chosen), files }, null, 1)}\n`);
} else if (values.errors !== undefined) printErrors(values.errors, Number(values.limit), held);
else print();

function print(): void {
  const all = reportOn(chosen);
  // The sets that the project began with; the others were written later, some of them to be as hard as can be.
  const given = chosen.filter(i => /^(?:dev|train-)/.test(cases[i]!.file));
  const rows: string[] = [
    'Held back: each file is judged by a model that was trained without it.',
    '',
    'file       cases  QWK   accuracy  false alarms  stop recall/precision  fault F1  strength F1',
    ...byFile.map(([file, places]) => line(file, reportOn(places))),
    ...(given.length > 0 ? [line('first nine', reportOn(given))] : []),
    line('all', all),
    '',
    'label (rows) against judgement: send, revise, dont-send',
    ...all.confusion.map(row => row.map(n => String(n).padStart(6)).join('')),
    '',
    'label                 precision  recall  F1    cases',
    ...FAULT_IDS.map(id => labelLine(id, all.faults[id]!)),
    ...STRENGTH_IDS.map(id => labelLine(id, all.strengths[id]!)),
    '',
    `${((performance.now() - started) / 1000).toFixed(0)} s`,
  ];
  process.stdout.write(`${rows.join('\n')}\n`);
}

function line(name: string, one: Report): string {
  const n = (value: number): string => value.toFixed(3);
  return `${name.padEnd(10)} ${String(one.cases).padStart(5)}  ${n(one.qwk)} ${n(one.accuracy)}     ${n(one.falseAlarms)}         ${n(one.stopRecall)} / ${n(one.stopPrecision)}          ${n(one.faultF1)}     ${n(one.strengthF1)}`;
}

function labelLine(id: string, count: Count): string {
  const n = (value: number): string => value.toFixed(2);
  return `${id.padEnd(22)}${n(precision(count))}       ${n(recall(count))}    ${n(f1(count))}  ${count.tp + count.fn}`;
}

function printErrors(what: string, limit: number, { predictions, scored }: HeldBack): void {
  const labelsOf = (one: Case | { labels: Prediction }): readonly string[] => [
    ...one.labels.faults,
    ...one.labels.strengths,
    one.labels.verdict,
  ];
  let shown = 0;
  for (const i of chosen) {
    const one = cases[i]!;
    const got = labelsOf({ labels: predictions[i]! });
    const want = labelsOf(one);
    const wrong =
      what === 'verdict' ? got.at(-1) !== want.at(-1) : want.includes(what) !== got.includes(what);
    if (!wrong || shown++ >= limit) continue;
    const place = (LABELS as readonly string[]).indexOf(what);
    const sure = place < 0 ? '' : ` p ${scored[i]!.p[place]!.toFixed(2)}`;
    const { kind, channel, followUp, daysSinceLast } = one.situation;
    process.stdout.write(
      `${one.id} ${want.includes(what) ? 'missed' : 'wrongly'}${sure} [${kind} ${channel} ${followUp}/${daysSinceLast}]\n  want ${one.labels.verdict}: ${one.labels.faults.join(' ')} | ${one.labels.strengths.join(' ')}\n  got  ${predictions[i]!.verdict}: ${predictions[i]!.faults.join(' ')} | ${predictions[i]!.strengths.join(' ')}\n  ${one.text.replaceAll('\n', '\\n').slice(0, 500)}\n`,
    );
  }
  process.stdout.write(`${shown} disagreements\n`);
}
