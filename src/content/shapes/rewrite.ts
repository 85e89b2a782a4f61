import type { Rewrite } from '../../domain/scenario/rewrite.ts';
import { object } from './object.ts';
import { fault, format, message, prose, quote, sentence, situation, title, topic } from './parts.ts';
import { id, list, oneOf } from './shape.ts';

/** scenarios/rewrite/<id>.yaml */
export const rewrite = object<Rewrite>({
  format,
  kind: oneOf(['rewrite']),
  id: id(),
  title,
  topic,
  fault,
  scene: prose,
  situation,
  bad: message,
  spots: list(object<Rewrite['spots'][number]>({ quote, fault, why: sentence }), { max: 10 }),
  hints: object<Rewrite['hints']>({
    principle: sentence,
    where: sentence,
    pair: object<Rewrite['hints']['pair']>({ weaker: message, stronger: message }),
  }),
  models: list(
    object<Rewrite['models'][number]>({ tone: oneOf(['plain', 'warm']), text: message, note: sentence }),
    { min: 2, max: 5 },
  ),
  samples: list(
    object<Rewrite['samples'][number]>({ text: message, faults: list(fault, { min: 1 }), why: sentence }),
    { min: 3, max: 10 },
  ),
  reader: sentence,
});
