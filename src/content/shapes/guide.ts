import type { GuideTopic } from '../../domain/scenario/guide.ts';
import { object } from './object.ts';
import { format, message, prose, sentence, title, topic } from './parts.ts';
import { list, oneOf, optional, text } from './shape.ts';

type Case = GuideTopic['example'];
type Figure = NonNullable<GuideTopic['figures']>[number];
const question = text({ max: 160, oneLine: true });
const aCase = object<Case>({ text: message, why: sentence });

/** scenarios/guide/<topic>.yaml */
export const guide = object<GuideTopic>({
  format,
  kind: oneOf(['guide']),
  id: topic,
  title,
  where: text({ max: 80, oneLine: true }),
  short: sentence,
  long: prose,
  example: aCase,
  counterExample: aCase,
  asks: list(question, { min: 5, max: 60 }),
  followUps: list(question, { min: 1, max: 8 }),
  related: list(topic, { min: 1, max: 6 }),
  figures: optional(
    list(object<Figure>({ say: sentence, source: text({ max: 200 }), letter: oneOf(['A', 'B', 'C', 'D']) }), {
      max: 6,
    }),
  ),
});
