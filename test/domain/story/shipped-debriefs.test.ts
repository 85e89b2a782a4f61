import { expect, test } from 'vitest';
import { viewSession } from '../../../machines/session.ts';
import { grade } from '../../../src/domain/grade/grade.ts';
import { seededRandom } from '../../../src/domain/random.ts';
import type { Practice } from '../../../src/domain/scenario/practice.ts';
import type { Block } from '../../../src/domain/view.ts';
import { textsOf } from '../../helpers/authored-grader.ts';
import { playOnce } from '../../helpers/plays.ts';
import { shipped } from '../../helpers/shipped.ts';

/** The authors' texts, and what people of many kinds write to the person of a story. */
function draftsFor(scenario: Practice): string[] {
  const [who = scenario.persona.name] = scenario.temperament.addressAs;
  const [seen = ''] = scenario.persona.activity;
  return [
    ...textsOf(scenario).map(({ text }) => text),
    `Hello ${who}, I read “${seen}” twice. What would you check first? If you have no time, no harm done.`,
    `Hello ${who}. Thank you for sharing ${seen}. Please refer me to your boss, I need a job.`,
    `Hello ${who}, my boss is a clown. Can you hire me? It is urgent, answer today!`,
    'Hello! I am impressed by your profile and would love to connect.',
    `Hey ${who}, you look lovely in your picture. Coffee tonight?`,
    'Just following up. Any news?',
    'Hi',
  ];
}

/** What the debrief of a way says, from "What happened, and why" on. */
function debriefOf(scenario: Practice, chance: number): readonly Block[] {
  const setting = { scenario, seed: chance, input: { novice: false, name: '' }, grader: grade };
  const random = seededRandom(chance, `debriefs of ${scenario.id}`);
  const { blocks } = viewSession(playOnce({ ...setting, texts: draftsFor(scenario) }, random).session);
  return blocks.slice(
    blocks.findLastIndex(block => 'text' in block && block.text === 'What happened, and why'),
  );
}

const textOf = (block: Block): string => ('text' in block ? block.text : '');
const quotesIn = (text: string): string[] => text.match(/“[^“”]+”/g) ?? [];

test.each(shipped.practice.map(scenario => [scenario.id, scenario] as const))(
  'debriefs of %s tell one to three reasons, nothing twice, in whole sentences with balanced quotation marks',
  (_, scenario) => {
    for (let chance = 0; chance < 6; chance++) {
      const blocks = debriefOf(scenario, chance);
      const points = blocks.filter(({ type }) => type === 'point').map(textOf);
      expect(points.length).toBeGreaterThanOrEqual(1);
      expect(points.length).toBeLessThanOrEqual(3);
      const said = blocks.filter(({ type }) => type !== 'heading').map(textOf);
      for (const text of said) {
        expect(text).toMatch(/^[\p{Lu}"“].*[.?!…]["”’]*$|^“.*\.$/su);
        expect(text.match(/“/g)?.length, text).toBe(text.match(/”/g)?.length);
      }
      const quotes = said.flatMap(quotesIn);
      expect(new Set(quotes).size, quotes.join()).toBe(quotes.length);
    }
  },
);
