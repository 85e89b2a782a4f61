import { addDays, monthInWords } from '../calendar.ts';
import { countsAhead, outlookOn } from '../learning/ahead.ts';
import { masteryInWords, masteryOf } from '../learning/mastery.ts';
import type { Progress } from '../learning/progress.ts';
import { durationInWords, revisedInWords } from '../learning/progress-blocks.ts';
import { SKILL_IDS } from '../learning/skill.ts';
import { skillName } from '../learning/skill-names.ts';
import type { Content } from '../scenario/content.ts';
import { barChart, columnChart, yearChart } from './charts.ts';
import { escapeHtml, table } from './html.ts';

/** What a report is made of. */
export interface ReportInput {
  readonly progress: Progress;
  readonly content: Content;
  /** The learner's name, "" when unknown. */
  readonly name: string;
  readonly day: string;
  /** Reviews in a day, at most. */
  readonly dailyCap: number;
}

const STYLE = `
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0 auto; max-width: 46rem; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p { margin: .4rem 0; } .quiet { color: #555; }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: #1b1b1b; } .bar, circle { fill: #1f5f8b; } .later { fill: #b5651d; } .track, .cell { fill: #eceff1; stroke: #c5ccd1; stroke-width: .5; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; } caption { text-align: left; color: #555; padding: .2rem 0; }
th, td { text-align: left; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #ddd; font-weight: normal; vertical-align: top; } thead th { font-weight: 600; }
@media print { body { padding: 0; max-width: none; } h2, table, svg { break-inside: avoid; } }
`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const section = (title: string, ...parts: readonly string[]): string =>
  `<section><h2>${escapeHtml(title)}</h2>${parts.join('')}</section>`;
const paragraph = (text: string, quiet = false): string =>
  `<p${quiet ? ' class="quiet"' : ''}>${escapeHtml(text)}</p>`;

function mastery({ progress, content, day }: ReportInput): string {
  const rows = masteryOf(progress.ledger, day);
  if (rows.length === 0) return section('What you know now', paragraph('No reviews yet.'));
  const bars = rows.map(one => ({
    label: skillName(one.skill, content),
    value: one.now ?? 0,
    ...(one.inThirtyDays === null ? {} : { later: one.inThirtyDays }),
    text: masteryInWords(one),
  }));
  return section(
    'What you know now',
    paragraph(
      `The chance of judging a new case rightly: the broad bar today, the narrow one in 30 days without practice. ${rows.length} of ${SKILL_IDS.length} skills have been met.`,
      true,
    ),
    barChart('What you know now', bars),
  );
}

function messages({ progress }: ReportInput): string {
  const months = Object.entries(progress.verdicts).sort(([a], [b]) => (a < b ? -1 : 1));
  if (months.length === 0) return '';
  const revised = Object.values(progress.attempts).filter(one => one.count > 1);
  return section(
    'Messages written',
    table(
      'Attempts by month and verdict',
      ['Month', 'Ready to send', 'To be revised', 'Not to be sent'],
      months.map(([month, one]) => [
        monthInWords(month),
        String(one.send),
        String(one.revise),
        String(one['dont-send']),
      ]),
    ),
    revised.length === 0 ? '' : paragraph(revisedInWords(revised)),
  );
}

const STAGES = {
  before: 'Before the course',
  after: 'After the course',
  later: 'A week after the course',
} as const;

function probes({ progress }: ReportInput): string {
  if (progress.probes.length === 0) return '';
  const bars = progress.probes.map(({ stage, day, right, total }) => ({
    label: STAGES[stage],
    value: total === 0 ? 0 : right / total,
    text: `${right} of ${total} (${day})`,
  }));
  return section('Tests on questions not seen before', barChart('Tests', bars));
}

function overview({ progress }: ReportInput): string {
  const answers = Object.values(progress.answers);
  const scenarios = new Set(Object.keys(progress.endings).map(key => key.split('#')[0])).size;
  const rows = [
    ['Days with practice', String(Object.keys(progress.days).length)],
    ['Time spent', durationInWords(sum(Object.values(progress.seconds)))],
    ['Scenarios played', `${scenarios}, ${Object.keys(progress.endings).length} different endings`],
    ['Lessons finished', String(Object.keys(progress.lessons).length)],
    ['Reviews done', String(sum(Object.values(progress.ledger.cards).map(card => card.reps)))],
    [
      'Quiz questions right',
      `${sum(answers.map(one => one.right))} of ${sum(answers.map(one => one.total))}`,
    ],
    ['Messages written', String(sum(Object.values(progress.attempts).map(one => one.count)))],
  ];
  return section('In short', table('Since the first day', ['What', 'So far'], rows));
}

/** The learner's progress as one page that needs nothing else: no script, no font, no picture from outside. */
export function reportPage(input: ReportInput): string {
  const { name, day, progress } = input;
  const title = name ? `Progress of ${name}` : 'Progress';
  const days = Array.from({ length: 14 }, (_, n) => addDays(day, n));
  const counts = countsAhead(outlookOn({ ...input, seed: 0 }).ahead, day, days.length);
  const year = section(
    'The year',
    paragraph('One cell a day; the larger the dot, the more was done.', true),
    yearChart(day, progress.days),
  );
  const ahead = section(
    'Reviews in the next two weeks',
    columnChart(
      'Reviews in the next two weeks',
      days.map((at, n) => ({ label: at.slice(5), count: counts[n]! })),
    ),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><header><h1>${escapeHtml(title)}</h1>${paragraph(`Rapport, ${day}. Made on the learner's own computer; nothing was sent anywhere.`, true)}</header>
<main>${overview(input)}${mastery(input)}${messages(input)}${probes(input)}${year}${ahead}</main></body></html>
`;
}
