import { featuresOf, wordsOf } from '../../src/domain/retrieve/features.ts';
import { LABELS, type PackedModel, signOf } from '../../src/domain/retrieve/model.ts';
import { keyOf } from '../../src/domain/retrieve/records.ts';
import type { Question } from './ask-data.ts';
import { type Fitted, fitSoftmax, type Row } from './ask-fit.ts';

/** Features in fewer questions than this are dropped. */
const MIN_COUNT = 2;

/** At most this many features besides the words: those whose weights matter most. */
const MAX_FEATURES = 9_000;

const countOf = <T>(lists: Iterable<Iterable<T>>): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

function rowOf(
  features: ReadonlyMap<string, number>,
  question: Question,
  keep: (name: string) => boolean,
): Row {
  const kept = [...features].filter(([name]) => keep(name));
  const length = Math.hypot(...kept.map(([, value]) => value)) || 1;
  return {
    features: new Map(kept.map(([name, value]) => [name, value / length])),
    label: LABELS.indexOf(question.topic),
    weight: question.weight,
  };
}

/** Trains a model on questions; twice, the second time on the features that mattered in the first. */
export function trainModel(
  questions: readonly Question[],
  asks: readonly Question[] = [],
  maxFeatures = MAX_FEATURES,
): PackedModel {
  const words = countOf(questions.map(one => wordsOf(one.question)));
  const isKnown = (word: string): boolean => (words.get(word) ?? 0) >= MIN_COUNT;
  const features = questions.map(one => featuresOf(one.question, isKnown));
  const counts = countOf(features.map(one => one.keys()));
  const fitOn = (keep: (name: string) => boolean): Fitted =>
    fitSoftmax(
      features.map((one, i) => rowOf(one, questions[i]!, keep)),
      LABELS.length,
    );
  const isFrequent = (name: string): boolean => (counts.get(name) ?? 0) >= MIN_COUNT;
  const first = fitOn(isFrequent);
  const matters = (name: string): number => {
    const weights = first.weights.get(name)!;
    return Math.hypot(...weights) * Math.sqrt(counts.get(name)!);
  };
  const best = [...first.weights.keys()]
    .filter(name => !name.startsWith('w:'))
    .map(name => ({ name, matters: matters(name) }))
    .sort((a, b) => b.matters - a.matters || (a.name < b.name ? -1 : 1))
    .slice(0, maxFeatures);
  const kept = new Set(best.map(one => one.name));
  return packed(
    fitOn(name => kept.has(name) || (name.startsWith('w:') && isFrequent(name))),
    asks,
  );
}

function packed({ bias, weights }: Fitted, asks: readonly Question[]): PackedModel {
  let scale = 0;
  for (const list of [bias, ...weights.values()]) for (const x of list) scale = Math.max(scale, Math.abs(x));
  scale = Math.ceil(scale * 1000) / 1000;
  const records = new Map<string, string>();
  for (const [name, list] of weights) {
    const signs = [...list].map(x => signOf(x, scale)).join('');
    if (!records.has(keyOf(name))) records.set(keyOf(name), signs);
  }
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    scale,
    bias: [...bias].map(x => signOf(x, scale)).join(''),
    records: sorted.map(([key, signs]) => key + signs).join(''),
    asks: [...new Set(asks.map(one => keyOf(one.question)))].sort().join(''),
  };
}
