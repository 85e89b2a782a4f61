import { addDays } from '../domain/calendar.ts';
import { restOf, shownOf } from '../domain/feedback/feedback-rest.ts';
import { toldSpans } from '../domain/feedback/told-span.ts';
import { type AnsweredOption, foundIn, isMisplaced, noteOn } from '../domain/question/answered-option.ts';
import { FAULT_NAMES, VERDICT_NAMES } from '../domain/rubric-names.ts';
import { plural } from '../domain/text/plural.ts';
import type { Block, Mark } from '../domain/view.ts';
import { CONTROLS } from './controls.ts';

/** A paragraph of plain text; `indent` goes before the first row, `rest` (or blanks of the same width) before the others. */
export interface Paragraph {
  readonly text: string;
  readonly indent?: string;
  readonly rest?: string;
}

type Tell<Type extends Block['type']> = (block: Extract<Block, { type: Type }>) => readonly Paragraph[];

const line = (text: string, indent = ''): Paragraph => ({ text, indent });

/** A paragraph whose further rows stand two cells in. */
const hanging = (text: string): Paragraph => ({ text, indent: '', rest: '  ' });

/** A message with its marks written into it: `[1: the words]`, `[+: a strength]`. */
export function withMarks(text: string, marks: readonly Mark[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, number } of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end <= start || end > text.length) continue;
    out += `${text.slice(at, start)}[${number || '+'}: ${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

const topicNote = (topic: string): string => `(guide: ${topic.replaceAll('-', ' ')})`;

const quotedMessage = (label: string, text: string): Paragraph[] => [
  line(`--- ${label} ---`),
  ...text.split('\n').map(row => line(row)),
  line('---'),
];

/** Characters of a message from which on the verdict stands before it, where it is not overlooked. */
const LONG = 1500;

const feedback: Tell<'feedback'> = ({ text, grade, open, change }) => {
  const { faults, strengths } = shownOf(grade, open);
  const marks = toldSpans(text, faults).map(
    (span, i): Mark => ({ ...span, number: i + 1, tone: faults[i]!.hard ? 'hard' : 'soft' }),
  );
  const rest = open ? [] : restOf(grade);
  const message = quotedMessage('Your message', withMarks(text, marks));
  const verdict = line(
    grade.unjudged ?? `${VERDICT_NAMES[grade.verdict]}. (${grade.band}, ${grade.score} of 100)`,
    'Verdict: ',
  );
  return [
    ...(text.length > LONG ? [verdict, ...message] : [...message, verdict]),
    ...(change ? [line(change)] : []),
    ...faults.flatMap((fault, i) => [
      line(`${FAULT_NAMES[fault.id]}. ${fault.what} ${fault.why} ${topicNote(fault.topic)}`, `[${i + 1}] `),
      ...(fault.fix ? [line(`Better: ${fault.fix}`, '    ')] : []),
    ]),
    ...strengths.map(strength => line(`${strength.what} ${topicNote(strength.topic)}`, '[+] ')),
    ...(open ? grade.tips.map(tip => line(`Tip: ${tip.text} ${topicNote(tip.topic)}`)) : []),
    ...(rest.length > 0 ? [line(`Type :more for the rest: ${rest.join(', ')}.`)] : []),
  ];
};

const SPEAKERS = { tutor: 'Tutor', learner: 'You', person: 'They' } as const;

function optionLine(option: AnsweredOption): Paragraph {
  const note = noteOn(option);
  const judged = isMisplaced(option) ? 'misplaced' : option.correct ? 'right' : 'wrong';
  const word = foundIn(option) || judged;
  return line(note === '' ? option.text : `${option.text} (${note})`, `${word}: `);
}

/** How each type of block is told in lines of text. */
const TELL: { readonly [Type in Block['type']]: Tell<Type> } = {
  heading: ({ text }) => [line(`== ${text} ==`)],
  paragraph: ({ text }) => text.split('\n').map(row => line(row)),
  list: ({ items, numbered }) => items.map((item, i) => line(item, numbered ? `${i + 1}. ` : '- ')),
  bubble: ({ from, name, text }) => {
    const [first = '', ...rest] = text.split('\n');
    return [hanging(`${name ?? SPEAKERS[from]}: ${first}`), ...rest.map(row => line(row, '  '))];
  },
  scene: ({ text }) => [line(`* ${text} *`)],
  message: ({ label, text, marks }) => quotedMessage(label, withMarks(text, marks)),
  feedback,
  answer: ({ right, options, explain, topic, source }) => [
    line(right ? 'Right.' : 'Not quite.'),
    ...(options.some(isMisplaced) ? [line('The right order:')] : []),
    ...options.flatMap(option => [
      optionLine(option),
      ...option.why.split('\n').map(row => line(row, '       ')),
    ]),
    line(`${explain} ${topicNote(topic)}`),
    ...(source ? [line(`Source: ${source}`)] : []),
  ],
  profile: ({ profile }) => [
    line(`== ${profile.name} ==`),
    line([profile.headline, profile.company].filter(part => part !== '').join(', ')),
    ...(profile.about ? [line(profile.about, 'About: ')] : []),
    ...profile.activity.map(item => line(item, '- ')),
    ...profile.shared.map(item => line(item, 'You share: ')),
  ],
  compare: ({ left, right }) => [
    ...quotedMessage(left.label, left.text),
    ...quotedMessage(right.label, right.text),
  ],
  verdict: ({ verdict, text }) => [line(text || VERDICT_NAMES[verdict], 'Verdict: ')],
  point: ({ text, topic }) => [line(`${text} ${topicNote(topic)}`, '- ')],
  table: ({ head, rows }) =>
    rows.map(([name = '', ...cells]) => {
      const told = cells.length === 1 ? cells : cells.map((cell, i) => `${head[i + 1] ?? ''} ${cell}`.trim());
      return line(`${name}: ${told.join(', ')}`, '- ');
    }),
  bars: ({ rows }) => rows.map(({ label, text }) => line(`${label}: ${text}`, '- ')),
  sparkline: ({ label, text }) => [line(`${label}: ${text}`)],
  controls: () => CONTROLS.map(({ words, does }) => line(does, `${words.padEnd(16)} `)),
  year: ({ lastDay, counts }) => {
    const from = addDays(lastDay, -364);
    const days = Object.entries(counts).filter(([day, n]) => n > 0 && day >= from && day <= lastDay);
    const total = days.reduce((sum, [, n]) => sum + n, 0);
    return [
      line(
        `Practised on ${days.length} of the last 365 days, ${plural(total, 'answer or attempt', 'answers and attempts')} in all.`,
      ),
    ];
  },
};

/** A block as paragraphs of plain text. */
export const tellBlock = (block: Block): readonly Paragraph[] =>
  (TELL[block.type] as Tell<Block['type']>)(block as never);
