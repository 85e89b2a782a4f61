import type { AppEvent } from '../../machines/app.events.ts';
import type { App } from '../../machines/app.ts';
import { editField, initialField } from '../../src/domain/fields/edit-field.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { AppView, Block, Input } from '../../src/domain/view.ts';

/** One block of every type, with texts of ordinary length. */
export const BLOCKS: { readonly [Type in Block['type']]: Extract<Block, { type: Type }> } = {
  heading: { type: 'heading', text: 'What happened' },
  paragraph: {
    type: 'paragraph',
    text: 'She read it on a tram and kept it for the evening.',
    tone: 'warning',
  },
  list: {
    type: 'list',
    items: ['Say who you are.', 'Say why you write to her, of all people, and to no one else.'],
    numbered: true,
  },
  bubble: { type: 'bubble', from: 'tutor', text: 'Write to her. Begin with her talk.' },
  scene: { type: 'scene', text: 'Day 8, Tuesday 10 March' },
  message: {
    type: 'message',
    label: 'A bad message',
    text: 'Dear sir, I need a job ASAP.',
    marks: [{ start: 10, end: 22, number: 1, tone: 'soft' }],
  },
  feedback: {
    type: 'feedback',
    text: 'Hi Ana, please get me a job. Thank you!',
    open: false,
    change: 'The greeting is better than last time.',
    grade: {
      verdict: 'revise',
      band: 'needs work',
      score: 48,
      faults: [
        {
          id: 'job-ask-first',
          hard: false,
          start: 8,
          end: 27,
          quote: 'please get me a job',
          what: 'This asks a stranger for a job.',
          why: 'They cannot vouch for you yet.',
          topic: 'job-first',
          fix: 'Ask what the team looks for.',
        },
      ],
      strengths: [
        {
          id: 'thanks',
          start: 29,
          end: 38,
          quote: 'Thank you',
          what: 'You say thanks.',
          topic: 'boundaries',
        },
      ],
      tips: [{ id: 'value', text: 'Say what is in it for her.', topic: 'value' }],
    },
  },
  answer: {
    type: 'answer',
    right: false,
    options: [
      { text: 'Wait a week.', chosen: false, correct: true, why: 'A week gives her time.' },
      { text: 'Write tomorrow.', chosen: true, correct: false, why: 'That presses her.' },
    ],
    explain: 'One to two weeks is a fair time.',
    topic: 'follow-up',
    source: 'Rapport, 2026 (C)',
  },
  profile: {
    type: 'profile',
    profile: {
      name: 'Ngozi Adeyemi',
      headline: 'Head of data',
      company: 'Umoja Health',
      about: 'I build registers that clinics trust.',
      activity: ['Post: what a register is for', 'Comment: on missing data'],
      shared: ['University of Ibadan'],
    },
  },
  compare: {
    type: 'compare',
    left: { label: 'Yours', text: 'Hello, I saw your talk and liked it.' },
    right: { label: 'A model', text: 'Hello Ngozi, your point on missing data stayed with me.' },
  },
  verdict: { type: 'verdict', verdict: 'dont-send', text: 'Do not send this.' },
  point: { type: 'point', text: 'You waited nine days.', topic: 'follow-up' },
  table: {
    type: 'table',
    head: ['Kind', 'Times'],
    rows: [
      ['Practice', '4'],
      ['Quiz', '12'],
    ],
  },
  bars: { type: 'bars', rows: [{ label: 'Length', value: 0.6, text: '60 %' }] },
  sparkline: { type: 'sparkline', label: 'Score', values: [1, 4, 2, 8], text: 'up 7' },
  controls: { type: 'controls' },
  year: { type: 'year', lastDay: '2026-11-23', counts: { '2026-11-20': 4, '2026-03-01': 12 } },
};

const NAME = {
  type: 'line',
  prompt: 'Your name',
  placeholder: 'optional',
  initial: '',
  optional: true,
  draftKey: 'name',
} as const;

/** One input of every type. */
export const INPUTS: { readonly [Type in Input['type']]: Extract<Input, { type: Type }> } = {
  continue: { type: 'continue', label: 'Go on' },
  choose: {
    type: 'choose',
    prompt: 'What do you do?',
    options: [{ label: 'Wait', detail: 'a week' }, { label: 'Write again' }, { label: 'Move on' }],
  },
  'choose-several': {
    type: 'choose-several',
    prompt: 'Which of these fit?',
    options: [{ label: 'One' }, { label: 'Two' }],
  },
  order: { type: 'order', prompt: 'Put them in order.', items: ['Read', 'Write', 'Wait'] },
  'pick-segment': {
    type: 'pick-segment',
    prompt: 'Which words are at fault?',
    segments: ['Hello Ana,', '\n\n', 'I need a job.', ' ', 'Thanks!'],
  },
  'pick-day': { type: 'pick-day', prompt: 'Which day?', zero: '2026-03-02', from: 1, to: 21, today: 2 },
  compose: {
    type: 'compose',
    prompt: 'To Ngozi Adeyemi',
    action: 'check it',
    limit: 300,
    initial: '',
    draftKey: 'practice/x/write',
  },
  line: NAME,
  form: {
    type: 'form',
    fields: [
      NAME,
      { type: 'choose', prompt: 'What do you want?', options: [{ label: 'Work' }, { label: 'Advice' }] },
    ],
    action: 'start',
  },
};

/** Feedback with so many findings, all about the same words. */
export function feedbackWith(findings: number): typeof BLOCKS.feedback {
  const { feedback } = BLOCKS;
  const [fault] = feedback.grade.faults;
  return {
    ...feedback,
    grade: { ...feedback.grade, faults: Array.from({ length: findings }, () => fault!) },
  };
}

/** A view made by hand: an activity with one bubble, unless told otherwise. */
export function viewOf(parts: Partial<AppView> & { readonly draft?: string } = {}): AppView {
  const { draft, ...given } = parts;
  const input = given.input ?? INPUTS.continue;
  return {
    screen: 'activity',
    title: 'First contact',
    status: 'Day 3',
    blocks: [BLOCKS.bubble],
    input,
    field: initialField(input, draft !== undefined && 'draftKey' in input ? { [input.draftKey]: draft } : {}),
    commands: ['back', 'ask', 'help', 'scroll-up', 'scroll-down', 'quit'],
    notice: null,
    scroll: 0,
    look: { colours: 'default', keyHints: true, stillCursor: false },
    ...given,
  };
}

/** An app that only edits its field and remembers what it was told. */
export interface ScriptedApp extends App {
  readonly events: readonly AppEvent[];
  readonly intents: readonly Intent[];
  readonly show: (view: AppView) => void;
}

/** An app that shows a view, edits its field, scrolls, and writes down everything else. */
export function scriptedApp(first: AppView, onIntent?: (intent: Intent) => AppView | undefined): ScriptedApp {
  let view = first;
  const events: AppEvent[] = [];
  const intents: Intent[] = [];
  const listeners = new Set<() => void>();
  const show = (next: AppView): void => {
    view = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    events,
    intents,
    show,
    view: () => view,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: event => {
      events.push(event);
      if (event.type === 'field.edited') {
        const step = editField(view.input, view.field, event.action, event.width);
        if (step.state !== view.field) show({ ...view, field: step.state });
        if (step.intent !== undefined) {
          intents.push(step.intent);
          const next = onIntent?.(step.intent);
          if (next !== undefined) show(next);
        }
      } else if (event.type === 'command.given' && event.command.startsWith('scroll')) {
        show({ ...view, scroll: view.scroll + (event.command === 'scroll-up' ? 1 : -1) });
      }
    },
  };
}
