import type {
  ChooseNode,
  ComposeNode,
  EndNode,
  ExampleNode,
  PracticeNode,
  QuizNode,
  ReactNode,
  RouteNode,
  SayNode,
  WaitNode,
  When,
} from '../../domain/scenario/node.ts';
import type { Temperament } from '../../domain/scenario/person.ts';
import { ANSWERS } from '../../domain/scenario/person.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import { named, object, variant } from './object.ts';
import {
  channel,
  fault,
  format,
  goal,
  kind,
  message,
  profile,
  prose,
  quote,
  sentence,
  strength,
  title,
  topic,
  verdict,
} from './parts.ts';
import { question } from './question.ts';
import { date, flag, id, list, number, oneOf, optional, pair, text } from './shape.ts';

const days = number({ min: 0, max: 90 });
const count = number({ min: 0, max: 20 });
const next = id();
const topics = optional(list(topic, { max: 6 }));

const when = object<When>({
  verdict: optional(list(verdict, { min: 1 })),
  fault: optional(list(fault, { min: 1 })),
  strengths: optional(list(strength, { min: 1 })),
  answer: optional(list(oneOf(ANSWERS), { min: 1 })),
  followUpsAtLeast: optional(count),
  followUpsAtMost: optional(count),
  daysSinceLastAtLeast: optional(days),
  daysSinceLastAtMost: optional(days),
  flag: optional(id()),
});

type Outcomes = ReactNode['outcomes'];
const toldLater = { text: prose, days: optional(days), next };

const node = variant<PracticeNode, 'type'>('type', {
  say: object<SayNode>({
    type: oneOf(['say']),
    who: optional(oneOf(['tutor', 'scene', 'person'])),
    text: prose,
    next,
    topics,
    days: optional(days),
  }),
  example: object<ExampleNode>({
    type: oneOf(['example']),
    intro: prose,
    message,
    reasons: list(object<ExampleNode['reasons'][number]>({ quote, why: sentence, topic }), {
      min: 1,
      max: 8,
    }),
    next,
    topics,
    days: optional(days),
  }),
  quiz: object<QuizNode>({ type: oneOf(['quiz']), question, next, topics, days: optional(days) }),
  compose: object<ComposeNode>({
    type: oneOf(['compose']),
    prompt: prose,
    kind: optional(kind),
    channel: optional(channel),
    connected: optional(flag()),
    followUp: optional(count),
    daysSinceLast: optional(number({ min: 0, max: 365 })),
    models: list(message, { max: 5 }),
    samples: list(
      object<ComposeNode['samples'][number]>({ text: message, faults: list(fault, { min: 1 }) }),
      { min: 1, max: 10 },
    ),
    next,
    topics,
    days: optional(days),
  }),
  react: object<ReactNode>({
    type: oneOf(['react']),
    outcomes: object<Outcomes>({
      warm: object<Outcomes['warm']>(toldLater),
      question: optional(object<NonNullable<Outcomes['question']>>(toldLater)),
      'polite-no': optional(object<NonNullable<Outcomes['polite-no']>>(toldLater)),
      silence: object<Outcomes['silence']>(toldLater),
      removed: optional(object<NonNullable<Outcomes['removed']>>(toldLater)),
    }),
    topics,
    days: optional(days),
  }),
  choose: object<ChooseNode>({
    type: oneOf(['choose']),
    prompt: prose,
    options: list(
      object<ChooseNode['options'][number]>({
        text: text({ max: 300 }),
        days: optional(days),
        flag: optional(id()),
        because: optional(sentence),
        topic: optional(topic),
        next,
      }),
      { min: 2, max: 6 },
    ),
    topics,
    days: optional(days),
  }),
  wait: object<WaitNode>({
    type: oneOf(['wait']),
    prompt: prose,
    min: days,
    max: days,
    ranges: list(
      object<WaitNode['ranges'][number]>({ upTo: days, because: sentence, topic: optional(topic), next }),
      { min: 1, max: 8 },
    ),
    topics,
    days: optional(days),
  }),
  route: object<RouteNode>({
    type: oneOf(['route']),
    branches: list(object<RouteNode['branches'][number]>({ when: optional(when), next }), {
      min: 1,
      max: 12,
    }),
    topics,
    days: optional(days),
  }),
  end: object<EndNode>({
    type: oneOf(['end']),
    title,
    outcome: oneOf(['good', 'mixed', 'bad']),
    text: prose,
    points: list(object<EndNode['points'][number]>({ text: sentence, topic }), { min: 1, max: 8 }),
    takeAway: sentence,
    topics,
    days: optional(days),
  }),
});

const temperament = object<Temperament>({
  needs: list(strength, { max: 5 }),
  interest: number({ min: 0, max: 1, whole: false }),
  patience: number({ min: 0, max: 5 }),
  addressAs: list(text({ max: 60, oneLine: true }), { min: 1, max: 8 }),
  away: optional(
    list(object<NonNullable<Temperament['away']>[number]>({ from: days, to: days }), { max: 5 }),
  ),
  answersIn: pair(number({ min: 0, max: 30 })),
});

/** scenarios/practice/<id>.yaml */
export const practice = object<Practice>({
  format,
  kind: oneOf(['practice']),
  id: id(),
  title,
  summary: text({ max: 120, oneLine: true }),
  goal,
  topics: list(topic, { min: 1, max: 8 }),
  minutes: number({ min: 1, max: 60 }),
  level: oneOf([1, 2, 3]),
  persona: profile,
  temperament,
  you: object<Practice['you']>({ headline: text({ max: 120, oneLine: true }), background: prose }),
  situation: object<Practice['situation']>({
    kind: optional(kind),
    channel: optional(channel),
    connected: optional(flag()),
  }),
  startsOn: date(),
  start: id(),
  nodes: named(id(), node),
});
