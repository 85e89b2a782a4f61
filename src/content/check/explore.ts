import type { Practice } from '../../domain/scenario/practice.ts';
import { chooseOption, pickableDays, type Step, waitUntil } from '../../domain/story/choice.ts';
import { sendMessage, situationAt } from '../../domain/story/message.ts';
import { lastSentDay, nodeOf, type Setting, type Story } from '../../domain/story/story.ts';
import { startStory, type Told, walk } from '../../domain/story/walk.ts';
import { reach, stepsOf } from '../integrity/ways.ts';
import { gradeIn, type Letter, lettersFor } from './letters.ts';

/** Something that can be done at a stop of a story, put off until it is wanted. */
export type Move = () => Told;

/** All that can be done where a story stands; no moves at its end. Reading on counts as a move. */
export function movesAt(setting: Setting, story: Story, letters: readonly Letter[]): Move[] {
  const { scenario } = setting;
  const node = nodeOf(scenario, story.nodeId);
  const onTo = (step: Step | null): Move[] => (step ? [() => walk(setting, step.story, step.next)] : []);
  switch (story.stop) {
    case 'reading':
      return [() => walk(setting, story, story.nodeId)];
    case 'example':
    case 'quiz':
      return 'next' in node ? [() => walk(setting, story, node.next)] : [];
    case 'compose': {
      if (node.type !== 'compose') return [];
      const situation = situationAt(setting, story, node);
      return letters.map(letter => () => {
        const sent = sendMessage(setting, story, { text: letter.text, grade: gradeIn(letter, situation) });
        return walk(setting, sent, node.next);
      });
    }
    case 'choose':
      return node.type === 'choose'
        ? node.options.flatMap((_, i) => onTo(chooseOption(setting, story, i)))
        : [];
    case 'wait':
      return daysToTry(setting, story).flatMap(day => onTo(waitUntil(setting, story, day)));
    case 'end':
      return [];
  }
}

/** The first and last day of each range that can still be picked. */
function daysToTry(setting: Setting, story: Story): number[] {
  const node = nodeOf(setting.scenario, story.nodeId);
  if (node.type !== 'wait') return [];
  const { from, to } = pickableDays(setting, story);
  const since = lastSentDay(story);
  const edges = node.ranges.flatMap(({ upTo }) => [since + upTo, since + upTo + 1]);
  return [...new Set([from, to, ...edges])].filter(day => day >= from && day <= to);
}

/** What a story's future depends on, as text: two stories with the same key go on alike. */
function keyOf(story: Story): string {
  const last = story.sent.at(-1);
  const faults = last?.grade.faults.map(fault => fault.id).sort() ?? [];
  const strengths = last?.grade.strengths.map(strength => strength.id).sort() ?? [];
  const past = story.sent.map(one => `${one.grade.verdict} ${one.answer} ${one.followUp}`);
  return JSON.stringify([
    story.nodeId,
    story.stop,
    story.day - lastSentDay(story),
    [...story.flags].sort(),
    past,
    faults,
    strengths,
  ]);
}

/** Where a search got to. `endings` and `nodes` are the ids that were reached. */
export interface Explored {
  readonly nodes: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Whether every branch was followed to its end within the limit. */
  readonly complete: boolean;
}

/** The most places looked at for one scenario and seed; real ones need a few hundred. */
const MAX_PLACES = 20_000;

/**
 * Plays a scenario in all ways, as the program plays it: under its guards, with messages good, bad and in between
 * at each place to write. Ends when every node has been reached.
 */
export function explore(scenario: Practice, seeds: readonly number[] = [1, 2, 3]): Explored {
  const letters = lettersFor(scenario);
  const nodes = new Set<string>();
  const endings = new Set<string>();
  const all = Object.keys(scenario.nodes).length;
  let complete = true;
  for (const seed of seeds)
    for (const novice of [true, false]) {
      const setting: Setting = { scenario, seed, novice, name: '' };
      const open: Told[] = [startStory(setting)];
      const seen = new Set<string>();
      for (let told = open.pop(); told && nodes.size < all; told = open.pop()) {
        for (const id of told.passed) nodes.add(id);
        if (told.story.stop === 'end') endings.add(told.story.nodeId);
        const key = keyOf(told.story);
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > MAX_PLACES) {
          complete = false;
          break;
        }
        for (const move of movesAt(setting, told.story, letters)) open.push(move());
      }
    }
  return { nodes, endings, complete: complete || nodes.size === all };
}

/** Whether a scenario reaches a reaction before anything was sent, as it may when it is begun in the middle. */
export function needsMessage({ start, nodes }: Practice): boolean {
  const before = reach([start], id => {
    const node = nodes[id];
    return node && node.type !== 'compose' ? stepsOf(node).map(step => step.to) : [];
  });
  return [...before].some(id => nodes[id]?.type === 'react');
}
