import { seededRandom } from '../../domain/random.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import { startStory } from '../../domain/story/walk.ts';
import type { Item } from '../item.ts';
import { movesAt } from './explore.ts';
import { lettersFor } from './letters.ts';

/** What random play found: how often each node was visited, and the plays that did not come to an end. */
export interface Plays {
  readonly hits: Readonly<Record<string, number>>;
  readonly unfinished: number;
}

/** More than any sensible play takes; a play beyond it counts as unfinished. */
const MAX_MOVES = 300;

/** Plays a scenario at random so many times, each play with a seed of its own. */
export function playAtRandom(scenario: Practice, count: number): Plays {
  const letters = lettersFor(scenario);
  const hits: Record<string, number> = Object.fromEntries(Object.keys(scenario.nodes).map(id => [id, 0]));
  let unfinished = 0;
  for (let seed = 0; seed < count; seed++) {
    const random = seededRandom(seed, 'play');
    const setting = { scenario, seed, novice: random() < 0.5, name: '' };
    let told = startStory(setting);
    let moves = movesAt(setting, told.story, letters);
    for (const id of told.passed) hits[id] = (hits[id] ?? 0) + 1;
    for (let step = 0; moves.length > 0 && step < MAX_MOVES; step++) {
      told = moves[Math.floor(random() * moves.length)]!();
      for (const id of told.passed) hits[id] = (hits[id] ?? 0) + 1;
      moves = movesAt(setting, told.story, letters);
    }
    if (told.story.stop !== 'end') unfinished++;
  }
  return { hits, unfinished };
}

/** The visits of 1,000 random plays of each scenario, as lines for a terminal. */
export function playsReport(items: readonly Item[], count = 1000): readonly string[] {
  return items.flatMap(item => {
    if (item.kind !== 'practice') return [];
    const { hits, unfinished } = playAtRandom(item.value, count);
    return [
      '',
      `${item.id}: ${count} plays, ${unfinished} without an end`,
      ...Object.entries(hits).map(([id, visits]) => `  ${id.padEnd(30)}${String(visits).padStart(7)}`),
    ];
  });
}
