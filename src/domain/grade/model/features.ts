import type { Reading } from '../reading.ts';
import { signalsOf } from '../signals.ts';
import type { ClassTable } from './classes.ts';
import { type Emit, FAMILY, type Features } from './feature.ts';
import { hashOf, mix } from './hash.ts';
import { profileBits } from './profile.ts';
import { readSentences } from './sentence-features.ts';
import { readSituation, senderKind } from './situation-features.ts';

const CUE_MARKS = new Set(['c'.charCodeAt(0), 'p'.charCodeAt(0)]);

/** Computes the features of a message in its situation. */
export function featuresOf(reading: Reading, classes: ClassTable): Features {
  const hash: number[] = [];
  const family: number[] = [];
  const sentence: number[] = [];
  const emit: Emit = (kind, salt, value, at) => {
    hash.push(mix(salt, value));
    family.push(kind);
    sentence.push(at);
  };
  const bits = profileBits(reading.message, reading.situation);
  const seller = senderKind(reading.situation.sender?.headline);
  const tally = readSentences(reading, { bits, classes, seller }, emit);
  readSituation(reading, { tally, classes, seller }, emit);
  for (const signal of signalsOf(reading)) {
    const kind = CUE_MARKS.has(signal.name.charCodeAt(0)) ? FAMILY.cue : FAMILY.rule;
    emit(kind, 50, hashOf(signal.name), signal.sentence);
  }
  return { hash, family, sentence };
}
