import { addClaimSignals } from '../claim-signals.ts';
import { addCueSignals } from '../cue-signals.ts';
import type { Reading } from '../reading.ts';
import { addSignals } from '../signals.ts';
import { type ClassTable, classReader } from './classes.ts';
import { classPairHash, FAMILY, type Sink } from './feature.ts';
import { mix } from './hash.ts';
import { wordsOfProfile } from './profile.ts';
import { type Notes, readSentence, type Settings } from './sentence-features.ts';
import { addSurroundings, surroundingsOf } from './surroundings.ts';
import { type Noted, readWhole } from './whole-features.ts';

/** Features of a message: parallel lists of hash, family and sentence (-1: the message as a whole). */
export interface Features {
  readonly hash: number[];
  readonly family: number[];
  readonly sentence: number[];
}

/** What the sentences of a reading are read with. */
export function settingsOf({ message, situation }: Reading, classes: ClassTable): Settings {
  const classesAt = classReader(classes);
  return {
    held: wordsOfProfile(message, situation),
    classesAt,
    classCount: classes.count,
    surroundings: surroundingsOf(situation, classesAt),
  };
}

/** Adds the features of one sentence, and notes what it says of the whole. */
export function addSentence(reading: Reading, index: number, settings: Settings, sink: Sink): Notes {
  const { tokens, sentences } = reading.message;
  const notes = readSentence(tokens, sentences[index]!, settings, sink);
  addCueSignals(reading, index, sink);
  addClaimSignals(reading, index, sink);
  return notes;
}

/** Adds the features of the message as a whole. */
export function addWhole(
  reading: Reading,
  sentences: readonly Noted[],
  settings: Settings,
  sink: Sink,
): void {
  addSurroundings(settings.surroundings, sink);
  readWhole(reading, sentences, settings.surroundings, sink);
  addSignals(reading, sink);
}

/** Computes the features of a message in its situation, for training. */
export function featuresOf(reading: Reading, classes: ClassTable): Features {
  const features: Features = { hash: [], family: [], sentence: [] };
  const settings = settingsOf(reading, classes);
  let sentence = 0;
  const push = (family: number, hash: number): void => {
    features.hash.push(hash);
    features.family.push(family);
    features.sentence.push(sentence);
  };
  const sink: Sink = {
    push,
    add: (family, salt, value) => push(family, mix(salt, value)),
    pair: (left, right) => push(FAMILY.classPair, classPairHash(left, right)),
  };
  const noted = reading.message.sentences.map((_, index) => {
    sentence = index;
    return { notes: addSentence(reading, index, settings, sink) };
  });
  sentence = -1;
  addWhole(reading, noted, settings, sink);
  return features;
}
