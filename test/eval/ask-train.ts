import { writeFileSync } from 'node:fs';
import { asksOfGuide, questionsFromPhrases, questionsIn } from './ask-data.ts';
import { lexiconSource } from './ask-lexicon.ts';

const FOLDER = new URL('../../src/domain/retrieve/', import.meta.url);

// The features rest on the lexicon, so it is written before the model is loaded.
writeFileSync(new URL('lexicon.generated.ts', FOLDER), lexiconSource());
const { trainModel } = await import('./ask-model.ts');

const asks = asksOfGuide();
const model = trainModel(
  [
    ...questionsIn('questions-train.jsonl'),
    ...questionsIn('questions.jsonl'),
    ...questionsIn('questions.dev.jsonl'),
    ...asks,
    ...questionsFromPhrases(),
  ],
  asks,
);
writeFileSync(
  new URL('weights.generated.ts', FOLDER),
  `import type { PackedModel } from './model.ts';

/** The weights behind the tutor's answers, written by "npm run train:ask" from the questions under test/corpus and scenarios/guide. */
export const MODEL: PackedModel = {
  scale: ${model.scale},
  bias: '${model.bias}',
  records: '${model.records}',
  asks: '${model.asks}',
};
`,
);
process.stdout.write(`${model.records.length / 21} features, ${model.records.length >> 10} KiB\n`);
