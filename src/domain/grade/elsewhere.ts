import { evidenceOf } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { Evidence, Rule } from './rule.ts';
import { inContext, toldOf } from './wording.ts';

const LEAST_WEIGHT = 0.3;
const MOST_PLACES = 2;
const LONGEST_QUOTE = 50;

/** Where else in the message a fault stands that has to be taken out, as a sentence after a space; empty where it stands in one place. */
export function elsewhere(rule: Rule, told: Evidence, reading: Reading): string {
  const covered = [toldOf(reading, told)];
  const places: string[] = [];
  for (const one of [...evidenceOf(rule, reading)].sort((a, b) => a.start - b.start)) {
    if (places.length === MOST_PLACES || one.weight < LEAST_WEIGHT) continue;
    if (covered.some(({ start, end }) => one.start < end && start < one.end)) continue;
    covered.push(toldOf(reading, one, LONGEST_QUOTE));
    places.push(inContext(reading, one, LONGEST_QUOTE));
  }
  return places.length === 0 ? '' : ` The same goes for ${places.join(' and ')}.`;
}
