import { addFamilies } from './cue-signals.ts';
import { evidenceFor } from './evidence.ts';
import type { Sink } from './model/feature.ts';
import { addProfile } from './profile-signals.ts';
import type { Reading } from './reading.ts';
import { FAULT_RULES } from './rules/index.ts';
import { addShape } from './shape-signals.ts';
import { steps } from './signal.ts';

/*
 * Everything the rules notice, as named signals: cues (`c:`, under a negation `c:~`), single patterns (`p:`), kinds of
 * cues per message (`g:`), evidence of rules (`r:`), the profile (`f:`, `cl:`, `name:`), shape and situation (`s:`).
 * Names stay the same as long as the cue or pattern itself does.
 */

/** Adds the signals of the message as a whole. */
export function addSignals(reading: Reading, sink: Sink): void {
  addFamilies(reading, sink);
  addRules(reading, sink);
  addProfile(reading, sink);
  addShape(reading, sink);
}

const RULE_STEPS = FAULT_RULES.map(rule => ({
  evidence: evidenceFor(rule),
  best: steps(`r:${rule.id}`, [0.05, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
  sum: steps(`rs:${rule.id}`, [0.6, 1, 1.5, 2, 3, 4]),
}));

function addRules(reading: Reading, sink: Sink): void {
  for (const one of RULE_STEPS) {
    let best = 0;
    let sum = 0;
    for (const { weight } of one.evidence(reading)) {
      best = Math.max(best, weight);
      sum += weight;
    }
    one.best(sink, best);
    one.sum(sink, sum);
  }
}
