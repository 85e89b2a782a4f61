import { extname } from 'node:path';
import { cleanLine } from '../domain/clean-text.ts';
import type { Grade, Span } from '../domain/grade/rule.ts';
import { CHANNELS, KINDS, type Profile, type Situation } from '../domain/situation.ts';
import { UserError } from '../errors.ts';
import { oneOf, wholeNumber } from './core/arguments.ts';
import { answerLines } from './core/batch.ts';
import { readCase, readProfile } from './core/case.ts';
import { defineCommand } from './core/command.ts';
import { interact } from './core/interact.ts';
import { readAll, say, sayJson } from './core/output.ts';
import { decodeText, readTextFile } from './core/read-text.ts';

/** A draft with the name that it is told under. */
interface Draft {
  readonly name: string;
  readonly text: string;
}

/** `rapport check [files...]` */
export const check = defineCommand({
  name: 'check',
  summary: 'Judge drafts: what to mend, where, why, and how.',
  args: [{ name: 'files', many: true }],
  options: {
    to: { type: 'string', value: '<profile>', help: 'Who it goes to: a file with text, YAML or JSON.' },
    kind: { type: 'string', value: '<kind>', help: `What for: ${KINDS.join(', ')}.` },
    channel: { type: 'string', value: '<channel>', help: `How it travels: ${CHANNELS.join(', ')}.` },
    'follow-up': { type: 'string', value: '<n>', help: '0 for a first message, 1 for the first follow-up.' },
    days: { type: 'string', value: '<n>', help: 'Days since your previous message.' },
    connected: { type: 'boolean', help: 'You are connected already.' },
    format: { type: 'string', value: '<format>', help: 'pretty or json.' },
    batch: { type: 'string', value: '<file|->', help: 'Judge JSON lines, one case each.' },
  },
  examples: [
    'rapport check draft.txt',
    'rapport check draft.txt --to maria.txt --channel note',
    'rapport check --batch cases.jsonl',
  ],
  notes:
    'Several messages in one file are separated by a line with ---. Exit code 0 when all are ready, 1 when there is something to mend, 2 when something cannot be read.',
  run: async ({ args, io, runtime, values }) => {
    const nothingGiven = args.length === 0 && values.batch === undefined;
    if (nothingGiven && io.stdin.isTTY)
      return interact({ start: { screen: 'check' }, isPlain: values.plain ?? false, io, runtime });
    const format = oneOf(values.format, '--format', ['pretty', 'json'] as const) ?? 'pretty';
    const { grade } = await import('../domain/grade/grade.ts');
    if (values.batch !== undefined)
      return answerLines(values.batch, io, value => {
        const { id, text, situation, bad } = readCase(value);
        return { id, ...asData(grade(text, situation, bad === undefined ? {} : { bad })) };
      });
    const followUp = wholeNumber(values['follow-up'], '--follow-up', { min: 0, max: 99 });
    const daysSinceLast = wholeNumber(values.days, '--days', { min: 0, max: 9999 });
    const kind = oneOf(values.kind, '--kind', KINDS);
    const channel = oneOf(values.channel, '--channel', CHANNELS);
    const situation: Situation = {
      ...(kind ? { kind } : {}),
      ...(channel ? { channel } : {}),
      ...(values.connected ? { connected: true } : {}),
      ...(followUp === undefined ? {} : { followUp }),
      ...(daysSinceLast === undefined ? {} : { daysSinceLast }),
      ...(values.to ? { recipient: await readRecipient(values.to) } : {}),
    };
    const drafts =
      args.length > 0 ? args.flatMap(draftsIn) : apart('stdin', decodeText(await readAll(io.stdin), 'stdin'));
    const graded = drafts.map(draft => ({ draft, grade: grade(draft.text, situation) }));
    for (const one of graded)
      if (format === 'json') sayJson(io.stdout, { file: one.draft.name, ...asData(one.grade) });
      else for (const line of inWords(one.draft, one.grade)) say(io.stdout, line);
    return graded.every(one => one.grade.verdict === 'send') ? 0 : 1;
  },
});

const draftsIn = (file: string): readonly Draft[] => apart(file, readTextFile(file));

/** The messages of a file, separated by lines with three hyphens. */
function apart(name: string, text: string): readonly Draft[] {
  const texts = text.split(/^---[ \t]*$/m).map(one => one.trim());
  return texts.length === 1
    ? [{ name, text: texts[0]! }]
    : texts.filter(Boolean).map((one, i) => ({ name: `${name}#${i + 1}`, text: one }));
}

/** The person written to: fields from YAML or JSON, else plain text of which the first line is the headline. */
async function readRecipient(file: string): Promise<Partial<Profile>> {
  const text = readTextFile(file);
  if (!/\.(ya?ml|json)$/i.test(extname(file))) {
    const [first = '', ...rest] = text.trim().split('\n');
    const [name = '', ...headline] = first.split(/[,:|]\s*/);
    return { name: name.trim(), headline: headline.join(', ').trim(), about: rest.join('\n').trim() };
  }
  const { readDocument } = await import('../content/document.ts');
  const { value, problems } = readDocument(file, text);
  const [problem] = problems;
  if (problem) throw new UserError(problem.problem, problem.remedy, problem);
  return readProfile(value);
}

const span = ({ start, end, quote }: Span) => ({ start, end, quote });

/** The grade as other programs read it. */
const asData = ({ verdict, score, faults, strengths, unjudged }: Grade) => ({
  verdict,
  score,
  faults: faults.map(({ id, hard, why, topic, fix, ...at }) => ({ id, hard, ...span(at), why, topic, fix })),
  strengths: strengths.map(({ id, ...at }) => ({ id, ...span(at) })),
  ...(unjudged ? { unjudged } : {}),
});

const VERDICTS = { send: 'Ready to send.', revise: 'Revise it.', 'dont-send': 'Do not send it.' } as const;

function inWords(
  { name, text }: Draft,
  { verdict, band, faults, strengths, tips, unjudged }: Grade,
): readonly string[] {
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  return [
    `${cleanLine(name)}: ${VERDICTS[verdict]} (${band})`,
    ...(unjudged ? [`  ${unjudged}`] : []),
    ...faults.flatMap(({ id, start, quote, what, fix }) => [
      `  line ${lineOf(start)}  ${id}: ${what}${quote ? ` "${cleanLine(quote, 200)}"` : ''}`,
      `    ${cleanLine(fix)}`,
    ]),
    ...strengths.slice(0, 1).map(({ what }) => `  Good: ${what}`),
    ...(verdict === 'send' ? tips.map(tip => `  Tip: ${tip.text}`) : []),
  ];
}
