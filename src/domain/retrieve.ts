import { aboutProgram } from './retrieve/about-program.ts';
import { addedAsks, alike, matterOf, plainText } from './retrieve/added-asks.ts';
import { isForeignQuestion } from './retrieve/foreign-question.ts';
import { LABELS, type Label, type PackedModel, score } from './retrieve/model.ts';
import { MODEL } from './retrieve/weights.generated.ts';
import type { GuideTopic } from './scenario/guide.ts';
import { TOPIC_IDS, type TopicId } from './topic.ts';

/** What a question is about. */
export interface Retrieval {
  /** The guide topic that answers it, or `none` when the guide does not. */
  readonly topic: TopicId | 'none';
  /** How sure that is, from 0 to 1. */
  readonly score: number;
  /** The nearest other topics, nearest first; three of them, for `none` too. */
  readonly related: readonly TopicId[];
  /** Those of them that the question may well be about too; none where it is about one thing. */
  readonly likely?: readonly TopicId[];
  /** What is true of the program, where the question is about it and not about messages. */
  readonly about?: string;
}

const RELATED = 3;

/** From this chance on another topic is said to be in the question too. */
const LIKELY_FROM = 0.1;

/** From this chance on a question is said to be outside the guide; cross-validation is flat from 0.3 to 0.45. */
const NONE_FROM = 0.4;

/** An added ask that is this like the question draws level with the best topic; a nearer one leads by this much. */
const ALIKE_FROM = 0.55;
const ALIKE_LEAD = 10;

/** What is shown next to a question that says nothing. */
const STARTING_POINTS: readonly TopicId[] = ['good-kinds', 'personalise', 'follow-up'];

const NOTHING: Retrieval = { topic: 'none', score: 1, related: STARTING_POINTS };

/**
 * Finds the guide topic that a typed question is about. `guide` makes the asks of user packs count; the shipped ones
 * are in the model. Pure: the same question and guide give the same answer.
 */
export function retrieve(
  question: string,
  guide: readonly GuideTopic[] = [],
  model: PackedModel = MODEL,
): Retrieval {
  const { byText, added } = addedAsks(guide, model);
  // A guide that was added to may be in any language; the shipped one is in English.
  if (added.length === 0 && isForeignQuestion(question)) return NOTHING;
  const asked = byText.size > 0 ? byText.get(plainText(question)) : undefined;
  const about = asked === undefined ? aboutProgram(question) : null;
  if (about !== null) return { ...NOTHING, related: [], about };
  const { features, knownWords, scores } = score(question, model);
  let known = knownWords;
  if (added.length > 0) {
    const matter = matterOf(features, model);
    const most = Math.max(...scores);
    for (const { topic, features: other } of added) {
      const lead = alike(matter, other) - ALIKE_FROM;
      if (lead < 0) continue;
      const at = LABELS.indexOf(topic);
      scores[at] = Math.max(scores[at]!, most + ALIKE_LEAD * lead);
      known++;
    }
  }
  if (asked === undefined && known === 0) return NOTHING;
  const chances = chancesOf(scores);
  const topics = [...TOPIC_IDS].sort((a, b) => chance(chances, b) - chance(chances, a));
  const best = asked ?? topics[0]!;
  const none = chance(chances, 'none');
  if (asked === undefined && none >= NONE_FROM)
    return { topic: 'none', score: none, related: topics.slice(0, RELATED) };
  const related = topics.filter(topic => topic !== best).slice(0, RELATED);
  return {
    topic: best,
    score: asked === undefined ? chance(chances, best) : 1,
    related,
    likely: related.filter(topic => chance(chances, topic) >= LIKELY_FROM),
  };
}

const chance = (chances: Float64Array, label: Label): number => chances[LABELS.indexOf(label)]!;

/** Scores as chances that add up to one. */
function chancesOf(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const odds = scores.map(one => Math.exp(one - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map(one => one / sum);
}
