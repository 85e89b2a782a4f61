import { writeFileSync } from 'node:fs';
import { pack } from '../../src/domain/grade/model/model.ts';
import { CLASS_NAMES, compileClasses } from './compile-classes.ts';
import { readCorpus } from './corpus.ts';
import { crossValidate } from './cross-validate.ts';
import { report } from './metrics.ts';
import { tuneThresholds } from './thresholds.ts';
import { prepare, trainModel } from './train-model.ts';

const TARGET = new URL('../../src/domain/grade/model/weights.generated.ts', import.meta.url);

const cases = readCorpus();
const { scored, predictions } = await crossValidate(cases);
const model = trainModel(prepare(cases, compileClasses()));
const packed = pack({ ...model, thresholds: { labels: tuneThresholds(scored) } }, CLASS_NAMES);
const source = `// Made by \`npm run train\` from test/corpus and test/eval/seeds. Do not edit.
import type { PackedModel } from './model.ts';

/** The grader's statistical model. */
export const PACKED: PackedModel = ${JSON.stringify(packed)};
`;
writeFileSync(TARGET, source);
const { qwk, accuracy, falseAlarms, stopRecall, stopPrecision, faultF1, strengthF1 } = report(
  cases,
  predictions,
);
process.stdout.write(
  `held back: ${JSON.stringify({ qwk, accuracy, falseAlarms, stopRecall, stopPrecision, faultF1, strengthF1 })}\n`,
);
process.stdout.write(`${TARGET.pathname}: ${source.length} bytes, ${model.features.keys.length} features\n`);
