import type { Question } from '../../src/domain/scenario/question.ts';

/** One question of each kind; the right answer of each is easy to see. */
export const questions = {
  single: {
    id: 'q-single',
    topic: 'length',
    kind: 'single',
    prompt: 'How long?',
    options: [
      { text: 'short', correct: true, why: 'Busy people.' },
      { text: 'long', why: 'Too much.' },
      { text: 'endless', why: 'Far too much.' },
    ],
    explain: 'Short is kind.',
  },
  several: {
    id: 'q-several',
    topic: 'value',
    kind: 'several',
    prompt: 'What helps?',
    options: [
      { text: 'an idea', correct: true, why: 'Yes.' },
      { text: 'an article', correct: true, why: 'Yes.' },
      { text: 'praise', why: 'Pleasant, not useful.' },
    ],
    explain: 'Bring something.',
  },
  'true-false': {
    id: 'q-true-false',
    topic: 'strangers',
    kind: 'true-false',
    prompt: 'Strangers may write.',
    options: [
      { holds: true, text: 'True, it is made for that.', correct: true, why: 'Yes.' },
      { holds: false, text: 'False, never.', why: 'Too strict.' },
    ],
    explain: 'They may.',
    source: 'The guide',
  },
  judge: {
    id: 'q-judge',
    topic: 'bad-kinds',
    kind: 'judge',
    prompt: 'And this one?',
    message: 'Buy now!',
    answer: 'dont-send',
    why: { send: 'No.', revise: 'No wording helps.', 'dont-send': 'It sells.' },
    explain: 'Nobody asked.',
  },
  'find-fault': {
    id: 'q-find-fault',
    topic: 'boundaries',
    kind: 'find-fault',
    prompt: 'Where is the pressure?',
    message: 'Dear Ana, your talk was good. Answer me today! Thank you.',
    picks: [
      { quote: 'Answer me today!', correct: true, fault: 'pressure', why: 'It orders.' },
      { quote: 'Thank you.', why: 'That is civil.' },
    ],
    elsewhere: 'Nothing presses there.',
    explain: 'Leave them time.',
  },
  order: {
    id: 'q-order',
    topic: 'job-first',
    kind: 'order',
    prompt: 'In which order?',
    items: [
      { text: 'connect', why: 'First.' },
      { text: 'talk', why: 'Then.' },
      { text: 'ask', why: 'Last.' },
    ],
    explain: 'Step by step.',
  },
  'pick-day': {
    id: 'q-pick-day',
    topic: 'follow-up',
    kind: 'pick-day',
    prompt: 'When?',
    sentOn: '2026-03-02',
    ranges: [
      { from: 1, to: 6, why: 'Too soon.' },
      { from: 7, to: 14, correct: true, why: 'Well timed.' },
      { from: 15, to: 21, why: 'Late.' },
    ],
    explain: 'A week or two.',
  },
} as const satisfies { readonly [K in Question['kind']]: Extract<Question, { kind: K }> };
