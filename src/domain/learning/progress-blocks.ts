import { monthInWords } from '../calendar.ts';
import type { Content } from '../scenario/content.ts';
import { plural } from '../text/plural.ts';
import type { Block } from '../view.ts';
import { countsAhead, outlookOn } from './ahead.ts';
import { masteryInWords, masteryOf } from './mastery.ts';
import type { Attempts, Progress, Tally } from './progress.ts';
import { SKILL_IDS } from './skill.ts';
import { skillName } from './skill-names.ts';
import type { Study } from './study.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** "2 h 5 min", "40 min", "less than a minute". */
export function durationInWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return 'less than a minute';
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function summary(progress: Progress): Block {
  const answers = Object.values(progress.answers);
  const right = sum(answers.map(tally => tally.right));
  const total = sum(answers.map(tally => tally.total));
  const scenarios = new Set(Object.keys(progress.endings).map(key => key.split('#')[0])).size;
  const endings = Object.keys(progress.endings).length;
  return {
    type: 'table',
    head: ['What', 'So far'],
    rows: [
      ['Days with practice', String(Object.keys(progress.days).length)],
      ['Time spent', durationInWords(sum(Object.values(progress.seconds)))],
      [
        'Scenarios played',
        scenarios === 0 ? 'none yet' : `${scenarios}, with ${plural(endings, 'different ending')}`,
      ],
      ['Reviews done', String(sum(Object.values(progress.ledger.cards).map(card => card.reps)))],
      ['Quiz questions right', total === 0 ? 'none asked yet' : `${right} of ${total}`],
      ['Messages written', String(sum(Object.values(progress.attempts).map(one => one.count)))],
    ],
  };
}

function mastery(progress: Progress, content: Content, day: string): readonly Block[] {
  const rows = masteryOf(progress.ledger, day);
  if (rows.length === 0)
    return [
      { type: 'paragraph', tone: 'dim', text: 'No reviews yet. Start with "Today" on the home screen.' },
    ];
  const bars = (kind: 'topic' | 'fault'): Block => ({
    type: 'bars',
    rows: rows
      .filter(({ skill }) => skill.startsWith(`${kind}:`))
      .sort((a, b) => (a.now ?? 0) - (b.now ?? 0))
      .map(one => ({
        label: skillName(one.skill, content),
        value: one.now ?? 0,
        text: masteryInWords(one),
      })),
  });
  const group = (title: string, kind: 'topic' | 'fault'): readonly Block[] =>
    rows.some(({ skill }) => skill.startsWith(`${kind}:`))
      ? [{ type: 'paragraph', text: title }, bars(kind)]
      : [];
  return [
    {
      type: 'paragraph',
      tone: 'dim',
      text: 'How likely you would get a new case right: today, then in 30 days without practice. The weakest stand first.',
    },
    ...group('Topics of the guide', 'topic'),
    ...group('Faults to notice and to avoid', 'fault'),
    { type: 'paragraph', tone: 'dim', text: `You have met ${rows.length} of ${SKILL_IDS.length} skills.` },
  ];
}

/** How the messages that were tried more than once changed: their first and their last attempts, each averaged. */
export function revisedInWords(tried: readonly Pick<Attempts, 'firstScore' | 'lastScore'>[]): string {
  const first = Math.round(mean(tried.map(one => one.firstScore)));
  const last = Math.round(mean(tried.map(one => one.lastScore)));
  const which = tried.length === 1 ? 'The message' : `The ${tried.length} messages`;
  if (first === last)
    return `${which} that you tried more than once: the score stayed at ${first} of 100 from the first attempt to the last.`;
  const verb = last > first ? 'rose' : 'fell';
  return `${which} that you tried more than once: the score ${verb} from ${first} at the first attempt to ${last} at the last, of 100.`;
}

function attempts(progress: Progress): readonly Block[] {
  const again = Object.values(progress.attempts).filter(one => one.count > 1);
  const months = Object.entries(progress.verdicts).sort(([a], [b]) => (a < b ? -1 : 1));
  if (months.length === 0) return [];
  const shares = months.map(([, verdicts]) => verdicts.send / sum(Object.values(verdicts)));
  const revised: Block[] =
    again.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            text: revisedInWords(again),
          },
        ];
  return [
    { type: 'heading', text: 'Your messages' },
    {
      type: 'sparkline',
      label: 'Ready to send, by month',
      values: shares,
      text: `${percent(shares.at(-1)!)} in ${monthInWords(months.at(-1)![0])}`,
    },
    {
      type: 'table',
      head: ['Month', 'Send', 'Revise', 'Do not send'],
      rows: months
        .slice(-12)
        .map(([month, verdicts]) => [
          monthInWords(month),
          String(verdicts.send),
          String(verdicts.revise),
          String(verdicts['dont-send']),
        ]),
    },
    ...revised,
  ];
}

const STAGES = { before: 'Before the course', after: 'After the course', later: 'A week later' } as const;

function probes(progress: Progress): readonly Block[] {
  if (progress.probes.length === 0) return [];
  return [
    { type: 'heading', text: 'The five-minute tests' },
    {
      type: 'bars',
      rows: progress.probes.map(({ stage, day, right, total }) => ({
        label: STAGES[stage],
        value: total === 0 ? 0 : right / total,
        text: `${right} of ${total} on ${day}`,
      })),
    },
  ];
}

function confidence({ confidence: { sure, unsure } }: Progress): readonly Block[] {
  const row = (label: string, { right, total }: Tally) =>
    total === 0 ? [] : [{ label, value: right / total, text: `${right} of ${total} right` }];
  const rows = [...row('When you were sure', sure), ...row('When you were unsure', unsure)];
  return rows.length === 0
    ? []
    : [
        { type: 'heading', text: 'How sure, and how right' },
        { type: 'bars', rows },
      ];
}

const year = (progress: Progress, day: string): readonly Block[] => [
  { type: 'heading', text: 'Your year' },
  { type: 'year', lastDay: day, counts: progress.days },
];

function ahead({ progress, content, day, dailyCap }: ProgressInput): readonly Block[] {
  const { ahead } = outlookOn({ progress, content, day, dailyCap, seed: 0 });
  const counts = countsAhead(ahead, day, 14);
  if (sum(counts) === 0) return [];
  return [
    { type: 'heading', text: 'What comes' },
    {
      type: 'sparkline',
      label: 'Reviews in the next 14 days',
      starts: true,
      values: counts,
      text: `${counts[0]} today, ${counts[1]} tomorrow, ${sum(counts)} in all`,
    },
  ];
}

/** What the progress is told of. */
export interface ProgressInput extends Pick<Study, 'progress' | 'day' | 'dailyCap'> {
  readonly content: Content;
}

/** The progress screen on a day. */
export function progressBlocks(input: ProgressInput): readonly Block[] {
  const { progress, content, day } = input;
  if (Object.keys(progress.days).length === 0)
    return [
      { type: 'paragraph', text: 'Nothing yet. Play a scenario or answer a few questions, and look again.' },
    ];
  return [
    summary(progress),
    ...year(progress, day),
    ...ahead(input),
    { type: 'heading', text: 'What you know now' },
    ...mastery(progress, content, day),
    ...attempts(progress),
    ...probes(progress),
    ...confidence(progress),
  ];
}
