import { expect, test } from 'vitest';
import { movesAt } from '../../src/content/check/explore.ts';
import { lettersFor } from '../../src/content/check/letters.ts';
import { addDays, dateInWords } from '../../src/domain/calendar.ts';
import { seededRandom } from '../../src/domain/random.ts';
import type { Practice } from '../../src/domain/scenario/practice.ts';
import { startStory, type Told } from '../../src/domain/story/walk.ts';
import { shipped } from '../helpers/shipped.ts';

const WEEKDAY = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Words that tell the present day, and not another one that is spoken of. */
const PRESENT = [
  new RegExp(`^"?(${WEEKDAY})(?:[.,]| night| morning| evening)`),
  new RegExp(`\\b(?:It is|It is still|That same|today,) (${WEEKDAY})\\b`),
  new RegExp(`^On (${WEEKDAY}) you\\b`),
  new RegExp(`^(?:It is |In )?(${MONTH})\\b(?!,? \\d| has ended)`),
];
const DAY_NUMBER = /^(?:Day|\w+, day) (\d+)\b/;

/** What is told on another day than the header says: "[node] Wednesday. ..., on Monday 4 May". */
function misdated({ story, blocks, passed }: Told, scenario: Practice): string[] {
  const date = dateInWords(addDays(scenario.startsOn, story.day));
  const lastDay = blocks.findLastIndex(block => block.type === 'scene' && block.text.includes(date));
  return blocks.slice(lastDay + 1).flatMap(block => {
    if (block.type !== 'scene' && block.type !== 'bubble') return [];
    const named = PRESENT.flatMap(pattern => block.text.match(pattern)?.[1] ?? []);
    const number = block.text.match(DAY_NUMBER)?.[1];
    const isWrong = named.some(name => !date.includes(name)) || (number && Number(number) !== story.day);
    return isWrong ? [`[${passed.at(-1)}] ${block.text.slice(0, 60)}, on ${date}`] : [];
  });
}

test.each(shipped.practice.map(scenario => [scenario.id, scenario] as const))(
  'in %s the day at the top is the day that the text tells',
  (_id, scenario) => {
    const letters = lettersFor(scenario);
    const wrong = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const random = seededRandom(seed, 'days');
      const setting = { scenario, seed, novice: random() < 0.5, name: '' };
      let told = startStory(setting);
      for (let moves = movesAt(setting, told.story, letters), n = 0; n < 300; n++) {
        for (const one of misdated(told, scenario)) wrong.add(one);
        if (moves.length === 0) break;
        told = moves[Math.floor(random() * moves.length)]!();
        moves = movesAt(setting, told.story, letters);
      }
    }
    expect([...wrong]).toEqual([]);
  },
);
