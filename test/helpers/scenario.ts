import type { Practice } from '../../src/domain/scenario/practice.ts';
import { questions } from './questions.ts';

/** A small scenario with every type of node. */
export const scenario: Practice = {
  format: 1,
  kind: 'practice',
  id: 'tiny',
  title: 'A letter to Mei',
  summary: 'Write to Mei.',
  goal: 'grow-network',
  topics: ['personalise', 'follow-up'],
  minutes: 3,
  level: 1,
  persona: {
    name: 'Mei Lin',
    headline: 'Harbour pilot',
    company: 'Port of Kaohsiung',
    about: 'I bring ships in.',
    activity: ['Post: Fog at night'],
    shared: [],
  },
  temperament: {
    needs: ['personal'],
    interest: 0.6,
    patience: 2,
    addressAs: ['Mei', 'Captain Lin'],
    answersIn: [1, 3],
  },
  you: { headline: 'Cadet', background: 'You sail for the first time.' },
  situation: { kind: 'first-contact', channel: 'message', connected: false },
  startsOn: '2026-03-02',
  start: 'hello',
  nodes: {
    hello: { type: 'say', text: 'This is Mei.', next: 'example' },
    example: {
      type: 'example',
      intro: 'Look at this.',
      message: 'Dear Bo, your lighthouse post helped me.',
      reasons: [{ quote: 'your lighthouse post', why: 'It is about him.', topic: 'personalise' }],
      next: 'quiz',
    },
    quiz: { type: 'quiz', question: questions.single, next: 'write' },
    write: {
      type: 'compose',
      prompt: 'Write to Mei.',
      models: ['Dear Mei'],
      samples: [{ text: '!generic', faults: ['generic'] }],
      next: 'react',
    },
    react: {
      type: 'react',
      outcomes: {
        warm: { text: 'Gladly!', next: 'choose' },
        silence: { text: 'Nothing comes.', days: 4, next: 'wait' },
        removed: { text: 'She is gone.', next: 'bad' },
      },
    },
    choose: {
      type: 'choose',
      prompt: 'She answers. What now?',
      options: [
        { text: 'Thank her.', because: 'You thanked her.', topic: 'boundaries', days: 1, next: 'good' },
        { text: 'Ask for a job.', because: 'Too early.', topic: 'job-first', flag: 'greedy', next: 'route' },
      ],
    },
    route: {
      type: 'route',
      branches: [{ when: { flag: 'greedy' }, next: 'bad' }, { next: 'good' }],
    },
    wait: {
      type: 'wait',
      prompt: 'When do you write again?',
      min: 4,
      max: 20,
      ranges: [
        { upTo: 6, because: 'Too soon.', topic: 'follow-up', next: 'nudge' },
        { upTo: 20, because: 'A fair wait.', topic: 'follow-up', next: 'nudge' },
      ],
    },
    nudge: {
      type: 'compose',
      prompt: 'Write again.',
      followUp: 1,
      daysSinceLast: 8,
      models: ['Dear Mei, something new.'],
      samples: [{ text: '!empty-follow-up', faults: ['empty-follow-up'] }],
      next: 'second',
    },
    second: {
      type: 'react',
      outcomes: {
        warm: { text: 'Sorry, yes!', next: 'good' },
        silence: { text: 'Still nothing.', next: 'rest' },
      },
    },
    good: {
      type: 'end',
      title: 'Fair wind',
      outcome: 'good',
      text: 'You talk.',
      points: [{ text: 'It was about her.', topic: 'personalise' }],
      takeAway: 'Name one thing.',
    },
    rest: {
      type: 'end',
      title: 'No reply',
      outcome: 'mixed',
      text: 'You stop.',
      points: [{ text: 'Two tries are enough.', topic: 'follow-up' }],
      takeAway: 'Move on.',
    },
    bad: {
      type: 'end',
      title: 'Aground',
      outcome: 'bad',
      text: 'It is over.',
      points: [{ text: 'It came too early.', topic: 'job-first' }],
      takeAway: 'Talk first.',
    },
  },
};
