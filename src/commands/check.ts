import { CHANNELS, KINDS, type Situation } from '../domain/situation.ts';
import { cleanLine } from '../domain/text/clean-text.ts';
import { UserError } from '../errors.ts';
import { oneOf, wholeNumber } from './core/arguments.ts';
import { type Call, defineCommand, type OptionSpecs, type Surroundings } from './core/command.ts';
import { interact } from './core/interact.ts';
import { readAll, say, sayPainted, sayProblem } from './core/output.ts';
import { decodeText } from './core/read-text.ts';

const FORMATS = ['pretty', 'json', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

const OPTIONS = {
  to: { type: 'string', value: '<profile>', help: 'Who it goes to: a file with text, YAML or JSON.' },
  kind: { type: 'string', value: '<kind>', help: `What for: ${KINDS.join(', ')}.` },
  channel: { type: 'string', value: '<channel>', help: `How it travels: ${CHANNELS.join(', ')}.` },
  'follow-up': { type: 'string', value: '<n>', help: '0 for a first message, 1 for the first follow-up.' },
  days: { type: 'string', value: '<n>', help: 'Days since your previous message.' },
  connected: { type: 'boolean', help: 'You are connected already.' },
  format: { type: 'string', value: '<format>', help: `${FORMATS.join(', ')}.` },
  all: { type: 'boolean', help: 'Show every finding, strength and tip, not only the first.' },
  explain: { type: 'string', value: '<rule>', help: 'Say what a rule means, with examples.' },
  watch: { type: 'boolean', help: 'Check again whenever a file is saved; Ctrl+C ends it.' },
  batch: { type: 'string', value: '<file|->', help: 'Judge JSON lines, one case each.' },
} as const satisfies OptionSpecs;

/** The name under which standard input is a file among others. */
const STDIN = '-';

/** Options that a batch does not heed, since each of its lines tells its own. */
const OF_ONE_MESSAGE = [
  'to',
  'kind',
  'channel',
  'follow-up',
  'days',
  'connected',
  'format',
  'all',
  'watch',
] as const;

/** `rapport check [files...]` */
export const check = defineCommand({
  name: 'check',
  summary: 'Judge drafts: what to mend, where, why, and how.',
  args: [{ name: 'files', many: true }],
  options: OPTIONS,
  examples: [
    'rapport check draft.txt',
    'rapport check draft.txt --to maria.txt --channel note',
    'rapport check --watch draft.txt',
    'rapport check --explain pressure',
    'rapport check --batch cases.jsonl',
  ],
  notes:
    'Several messages in one file are separated by a line with ---. Without a file, and for -, the message comes from a pipe or is typed. Exit code 0 when all are ready, 1 when there is something to mend, 2 when something cannot be read.',
  run: async given => {
    const { args, io, runtime, values } = given;
    if (values.explain !== undefined) {
      const { rules } = await import('./rules.ts');
      return rules.run({ ...given, values: {}, args: [values.explain] });
    }
    const format = oneOf(values.format, '--format', FORMATS) ?? 'pretty';
    const situation = situationFrom(values);
    if (values.batch !== undefined) {
      if (args.length > 0) throw new UserError('--batch takes no further files.', 'Leave one of them out.');
      const beside = OF_ONE_MESSAGE.find(name => values[name] !== undefined);
      if (beside !== undefined)
        throw new UserError(
          `--${beside} does nothing beside --batch.`,
          'Leave it out; each line of a batch has a situation of its own.',
        );
      return judgeBatch(values.batch, io);
    }
    if (values.watch && args.every(file => file === STDIN))
      throw new UserError('There is no file to watch.', 'Name one or more files.');
    if (args.length > 0 || !io.stdin.isTTY) return judgeDrafts(given, situation, format);
    return interact({
      start: { screen: 'draft', situation: await toReader(situation, values.to, io) },
      isPlain: values.plain ?? false,
      io,
      runtime,
    });
  },
});

function situationFrom(values: Call<typeof OPTIONS>['values']): Situation {
  const followUp = wholeNumber(values['follow-up'], '--follow-up', { min: 0, max: 99 });
  const daysSinceLast = wholeNumber(values.days, '--days', { min: 0, max: 9999 });
  const kind = oneOf(values.kind, '--kind', KINDS);
  const channel = oneOf(values.channel, '--channel', CHANNELS);
  return {
    ...(kind ? { kind } : {}),
    ...(channel ? { channel } : {}),
    ...(values.connected ? { connected: true } : {}),
    ...(followUp === undefined ? {} : { followUp }),
    ...(daysSinceLast === undefined ? {} : { daysSinceLast }),
  };
}

async function toReader(
  situation: Situation,
  file: string | undefined,
  io: Surroundings,
): Promise<Situation> {
  if (file === undefined) return situation;
  const { readRecipient } = await import('./check/recipient.ts');
  return { ...situation, recipient: await readRecipient(file, notice => say(io.stderr, cleanLine(notice))) };
}

/** Judges on all cores as soon as there is much. */
async function judgeBatch(source: string, io: Surroundings): Promise<number> {
  const [{ openJudges }, { answerChunks }] = await Promise.all([
    import('./check/batch-threads.ts'),
    import('./core/batch.ts'),
  ]);
  const judges = openJudges();
  try {
    return await answerChunks(source, io, { answer: judges.judge, atOnce: judges.atOnce });
  } finally {
    judges.end();
  }
}

async function judgeDrafts(
  { args: given, io, values }: Call<typeof OPTIONS>,
  situation: Situation,
  format: Format,
): Promise<number> {
  const { judged, isReady, report } = await import('./check/judge.ts');
  const args = given.length > 0 ? given : [STDIN];
  // It can be read only once, however often it is judged.
  const stdin = args.includes(STDIN) ? decodeText(await readAll(io.stdin), 'stdin') : undefined;
  const judgeOnce = async () => {
    const found = judged(args, await toReader(situation, values.to, io), file =>
      file === STDIN ? stdin : undefined,
    );
    const { drafts, unread } = found;
    const text =
      drafts.length > 0 || format === 'sarif'
        ? await report(found, { format, all: values.all ?? false, io })
        : '';
    return { text, unread, ready: isReady(drafts) };
  };
  if (values.watch) {
    const { watchFiles } = await import('./check/watch.ts');
    const files = [...args, ...(values.to === undefined ? [] : [values.to])].filter(file => file !== STDIN);
    return watchFiles(files, judgeOnce, io);
  }
  const { text, unread, ready } = await judgeOnce();
  if (text !== '') sayPainted(io.stdout, text);
  for (const error of unread) sayProblem(io.stderr, error);
  return unread.length > 0 ? 2 : ready ? 0 : 1;
}
