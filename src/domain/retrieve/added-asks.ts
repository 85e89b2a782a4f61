import type { GuideTopic } from '../scenario/guide.ts';
import type { TopicId } from '../topic.ts';
import { featuresOf } from './features.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isLearnt, isTrainedOn, type PackedModel } from './model.ts';

/** Families of features that tell two questions of the same matter. */
const MATTER = /^[wcsg]:/;

/** A word the model has not learnt tells more than one it has. */
const RARE = 3;

/** The ways people ask, as far as the model has not learnt them: those of a user's own pack. */
interface AddedAsks {
  readonly byText: ReadonlyMap<string, TopicId>;
  readonly added: readonly { readonly topic: TopicId; readonly features: ReadonlyMap<string, number> }[];
}

const indexed = new WeakMap<readonly GuideTopic[], AddedAsks>();

/** A question without case, marks and spaces at its ends. */
export const plainText = (question: string): string =>
  question
    .slice(0, 400)
    .toLowerCase()
    .replace(/[\u0000-/:-@[-`{-\u007f]+/g, ' ')
    .trim();

/** The asks of a guide, read once for each guide. */
export function addedAsks(guide: readonly GuideTopic[], model: PackedModel): AddedAsks {
  const known = indexed.get(guide);
  if (known !== undefined) return known;
  const byText = new Map<string, TopicId>();
  const added: { topic: TopicId; features: ReadonlyMap<string, number> }[] = [];
  for (const { id, asks } of guide)
    for (const ask of asks) {
      if (isTrainedOn(model, ask)) continue;
      byText.set(plainText(ask), id);
      added.push({ topic: id, features: matterOf(featuresOf(ask), model) });
    }
  const result = { byText, added };
  indexed.set(guide, result);
  return result;
}

/** The features that carry matter, scaled to length one. */
export function matterOf(
  features: ReadonlyMap<string, number>,
  model: PackedModel,
): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  let square = 0;
  for (const [name, value] of features) {
    if (!MATTER.test(name) || FUNCTION_WORDS.has(name.slice(2))) continue;
    const worth = name.startsWith('w:') && !isLearnt(model, name) ? value * RARE : value;
    kept.set(name, worth);
    square += worth * worth;
  }
  const length = Math.sqrt(square) || 1;
  for (const [name, value] of kept) kept.set(name, value / length);
  return kept;
}

/** How alike two questions are, from 0 to 1. */
export function alike(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of left) sum += value * (right.get(name) ?? 0);
  return sum;
}
