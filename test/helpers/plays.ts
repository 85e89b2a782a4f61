import type { Grader } from '../../machines/grader.ts';
import { type Session, startSession, step, viewSession } from '../../machines/session.ts';
import { grade } from '../../src/domain/grade/grade.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { hashText, type Random, seededRandom } from '../../src/domain/random.ts';
import type { Practice } from '../../src/domain/scenario/practice.ts';
import { OTHER_TEXTS, textsOf } from './authored-grader.ts';
import { someIntent } from './intents.ts';
import { shipped } from './shipped.ts';

/** A way through a scenario from its beginning to its first debrief. */
export interface Play {
  readonly ending: string;
  readonly intents: readonly Intent[];
  readonly session: Session;
}

/** How a session of a scenario is started. */
export interface PlaySetting {
  readonly scenario: Practice;
  readonly seed: number;
  readonly input: { readonly novice: boolean; readonly name: string };
  readonly grader: Grader;
  /** What the learner may write; by default what the authors and other people would. */
  readonly texts?: readonly string[];
}

/** The ids of a scenario's endings. */
export const endingsOf = ({ nodes }: Practice): string[] =>
  Object.keys(nodes)
    .filter(id => nodes[id]?.type === 'end')
    .sort();

/** What the learner is told an ending is called. */
export function titleOfEnding({ nodes }: Practice, ending: string): string {
  const node = nodes[ending];
  if (node?.type !== 'end') throw new Error(`${ending} is not an ending`);
  return node.title;
}

/**
 * What learners may write: the authors' texts, what somebody has who stops after one of their sentences, a question that
 * is ready to be sent but says nothing of its reader, and an insult.
 */
const draftsOf = (scenario: Practice): string[] => [
  ...new Set(
    textsOf(scenario).flatMap(({ text }) =>
      [...text.trim().matchAll(/[.?!](?=\s|$)/g)].map(({ index }) => text.trim().slice(0, index + 1)),
    ),
  ),
  `Hello. Does ${scenario.persona.company} take on beginners, and if so at what time of year? Thank you.`,
  'You are an idiot, and your work is worthless.',
];

/** More steps than any play has. */
const LONGEST = 200;

/** Plays a scenario by chance until its first debrief; throws when something that is offered does nothing. */
export function playOnce(setting: PlaySetting, random: Random): Play {
  const { scenario, seed, input, grader } = setting;
  const { texts = [...textsOf(scenario).map(one => one.text), ...OTHER_TEXTS] } = setting;
  const request = { session: 's', ref: scenario.id, seed, input };
  let { session } = startSession('practice', request, { content: shipped, grader })!;
  for (let steps = 0; steps < LONGEST; steps++) {
    const intent = someIntent(viewSession(session).input, random, texts);
    const next = step(session, intent);
    if (!next.moved) throw new Error(`${JSON.stringify(intent)} does nothing after ${steps} steps`);
    session = next.session;
    const ended = next.facts.find(fact => fact.type === 'ending.reached');
    if (ended) return { ending: ended.ending, intents: session.intents, session };
  }
  throw new Error(`${scenario.id} with seed ${seed} comes to no end`);
}

/** How many ways are tried with each seed, and how many seeds. */
const TRIES = 60;
const SEEDS = 20;

/**
 * A way to each ending that can be found by chance, judged by the real grader, in sessions as a program that is started
 * with `--seed <seed>` has them for a newcomer.
 */
export function waysToEndings(scenario: Practice): ReadonlyMap<string, Play & { readonly seed: number }> {
  const ways = new Map<string, Play & { readonly seed: number }>();
  const texts = draftsOf(scenario);
  const input = { novice: true, name: '' };
  for (let seed = 1; seed <= SEEDS && ways.size < endingsOf(scenario).length; seed++) {
    const setting = { scenario, seed: hashText(`${seed}:0`), input, grader: grade, texts };
    for (let chance = 0; chance < TRIES; chance++) {
      const play = playOnce(setting, seededRandom(chance, `ways with ${seed}`));
      const known = ways.get(play.ending);
      if (!known || play.intents.length < known.intents.length) ways.set(play.ending, { ...play, seed });
    }
  }
  return ways;
}
