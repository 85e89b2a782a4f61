import type {
  FindFaultQuestion,
  JudgeQuestion,
  Option,
  OrderQuestion,
  PickDayQuestion,
  Question,
  SeveralQuestion,
  SingleQuestion,
  TrueFalseQuestion,
} from '../../domain/scenario/question.ts';
import { object, variant } from './object.ts';
import { fault, message, prose, quote, sentence, situation, topic, verdict } from './parts.ts';
import { date, flag, id, list, number, oneOf, optional, text } from './shape.ts';

const base = {
  id: id(),
  topic,
  scene: optional(prose),
  prompt: text({ max: 600 }),
  explain: sentence,
  source: optional(text({ max: 200 })),
};

const option = { text: text({ max: 300 }), correct: optional(flag()), why: sentence };
const day = number({ min: 0, max: 365 });
type Pick = FindFaultQuestion['picks'][number];
type Range = PickDayQuestion['ranges'][number];
type Item = OrderQuestion['items'][number];
type Sided = TrueFalseQuestion['options'][number];

/** A question of any kind. */
export const question = variant<Question, 'kind'>('kind', {
  single: object<SingleQuestion>({
    ...base,
    kind: oneOf(['single']),
    options: list(object<Option>(option), { min: 2, max: 5 }),
  }),
  several: object<SeveralQuestion>({
    ...base,
    kind: oneOf(['several']),
    options: list(object<Option>(option), { min: 2, max: 7 }),
  }),
  'true-false': object<TrueFalseQuestion>({
    ...base,
    kind: oneOf(['true-false']),
    options: list(object<Sided>({ ...option, holds: flag() }), { min: 2, max: 5 }),
  }),
  judge: object<JudgeQuestion>({
    ...base,
    kind: oneOf(['judge']),
    message,
    situation: optional(situation),
    answer: verdict,
    why: object<JudgeQuestion['why']>({ send: sentence, revise: sentence, 'dont-send': sentence }),
  }),
  'find-fault': object<FindFaultQuestion>({
    ...base,
    kind: oneOf(['find-fault']),
    message,
    picks: list(object<Pick>({ quote, correct: optional(flag()), fault: optional(fault), why: sentence }), {
      min: 2,
      max: 10,
    }),
    elsewhere: sentence,
  }),
  order: object<OrderQuestion>({
    ...base,
    kind: oneOf(['order']),
    items: list(object<Item>({ text: text({ max: 300 }), why: sentence }), { min: 3, max: 7 }),
  }),
  'pick-day': object<PickDayQuestion>({
    ...base,
    kind: oneOf(['pick-day']),
    sentOn: date(),
    ranges: list(object<Range>({ from: day, to: day, correct: optional(flag()), why: sentence }), {
      min: 2,
      max: 8,
    }),
  }),
});
