import { FAULT_IDS, STRENGTH_IDS, VERDICTS } from '../../domain/rubric.ts';
import { CONTENT_FORMAT } from '../../domain/scenario/content.ts';
import { GOALS } from '../../domain/scenario/goal.ts';
import { CHANNELS, KINDS, type Profile, type Sender, type Situation } from '../../domain/situation.ts';
import { TOPIC_IDS } from '../../domain/topic.ts';
import { object } from './object.ts';
import { flag, list, number, oneOf, optional, type Shape, text } from './shape.ts';

/** The version of the format, the first field of each file. */
export const format = oneOf<number>([CONTENT_FORMAT]);
export const topic = oneOf(TOPIC_IDS);
export const fault = oneOf(FAULT_IDS);
export const strength = oneOf(STRENGTH_IDS);
export const verdict = oneOf(VERDICTS);
export const goal = oneOf(GOALS);
export const kind = oneOf(KINDS);
export const channel = oneOf(CHANNELS);

/** A heading. */
export const title = text({ max: 70, oneLine: true });
/** One or two sentences. */
export const sentence = text({ max: 400 });
/** One to three paragraphs. */
export const prose = text({ max: 2400 });
/** The text of a message. */
export const message = text({ max: 8000 });
/** A literal part of a message. */
export const quote = text({ max: 400 });

const maybeEmpty = (max: number): Shape<string> => text({ max, min: 0 });

/** The person who is written to, in full. */
export const profile = object<Profile>({
  name: text({ max: 60, oneLine: true }),
  headline: text({ max: 120, oneLine: true }),
  company: maybeEmpty(80),
  about: maybeEmpty(800),
  activity: list(text({ max: 200 }), { max: 12 }),
  shared: list(text({ max: 200 }), { max: 12 }),
});

/** As far as the person is known. */
export const partialProfile = object<Partial<Profile>>({
  name: optional(text({ max: 60, oneLine: true })),
  headline: optional(text({ max: 120, oneLine: true })),
  company: optional(maybeEmpty(80)),
  about: optional(maybeEmpty(800)),
  activity: optional(list(text({ max: 200 }), { max: 12 })),
  shared: optional(list(text({ max: 200 }), { max: 12 })),
});

const sender = object<Partial<Sender>>({
  name: optional(text({ max: 60, oneLine: true })),
  headline: optional(maybeEmpty(120)),
});

const orNothing = <T>(shape: Shape<T>): Shape<T | null> => ({
  schema: { anyOf: [shape.schema, { type: 'null' }] },
  check: (value, path, report) => (value === null ? undefined : shape.check(value, path, report)),
});

/** The situation a message is sent in. */
export const situation = object<Situation>({
  kind: optional(kind),
  channel: optional(channel),
  connected: optional(flag()),
  followUp: optional(number({ min: 0, max: 20 })),
  daysSinceLast: optional(orNothing(number({ min: 0, max: 3650 }))),
  recipient: optional(orNothing(partialProfile)),
  sender: optional(orNothing(sender)),
});
