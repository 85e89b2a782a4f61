import { expect, test } from 'vitest';
import { pack } from '../../src/domain/grade/model/model.ts';
import { readSeeds } from './augment.ts';
import { CLASS_NAMES, compileClasses } from './compile-classes.ts';
import { readCorpus } from './corpus.ts';
import { prepare, trainModel } from './train-model.ts';

test('training twice on the same cases gives the same bytes', () => {
  const cases = readCorpus(['dev', 'train-1']).filter((_, i) => i % 5 === 0);
  const seeds = readSeeds().filter((_, i) => i % 20 === 0);
  const once = (): unknown => pack(trainModel(prepare(cases, compileClasses(), seeds)), CLASS_NAMES);
  expect(once()).toEqual(once());
}, 60_000);
