import { nextAfter, OUTSIDE, relatedTo, unguided } from '../domain/ask-next.ts';
import { figureText } from '../domain/figure-text.ts';
import type { GuideTopic } from '../domain/scenario/guide.ts';
import { wrapText } from '../domain/text/wrap.ts';
import { UserError } from '../errors.ts';
import type { Tutor } from '../runtime/open-tutor.ts';
import { defineCommand } from './core/command.ts';
import { interact, mustBePlain } from './core/interact.ts';
import { readAll, say, sayJson } from './core/output.ts';
import { decodeText } from './core/read-text.ts';

/** `rapport ask [question]` */
export const ask = defineCommand({
  name: 'ask',
  summary: 'Ask the tutor; the answer comes from the guide, or is an honest no.',
  args: [{ name: 'question', many: true }],
  options: {
    json: { type: 'boolean', help: 'Print the answer as JSON.' },
    batch: {
      type: 'string',
      value: '<file|->',
      help: 'Answer JSON lines {"id","question"}, one line {"id","topic","answer","related"} each.',
    },
  },
  examples: [
    'rapport ask "How long should I wait before I write again?"',
    'rapport ask --json may I use emoji',
    'rapport ask --batch questions.jsonl',
  ],
  run: async ({ args, io, runtime, values }) => {
    const isBatch = values.batch !== undefined;
    const isTyped = args.length > 0 || isBatch || values.json || !io.stdin.isTTY;
    if (!isTyped && !values.plain && !mustBePlain(io))
      return interact({ start: { screen: 'ask' }, isPlain: false, io, runtime });
    const { openTutor } = await import('../runtime/open-tutor.ts');
    const tutor = await openTutor(runtime);
    if (values.batch !== undefined) {
      const { answerLines } = await import('./core/batch.ts');
      return answerLines(values.batch, io, one => answerOne(one, tutor));
    }
    const question = (args.length > 0 ? args.join(' ') : decodeText(await readAll(io.stdin), 'stdin')).trim();
    if (question === '') throw new UserError('There is no question.', 'Write it behind "rapport ask".');
    if (values.json) sayJson(io.stdout, { question, ...answerTo(question, tutor) });
    else say(io.stdout, inWords(question, tutor).join('\n'));
    return 0;
  },
});

/** The answer as data: the topic, what the tutor says in short, and the topics beside it. */
function answerTo(question: string, { guide, retrieve }: Tutor) {
  const retrieved = retrieve(question);
  const found = guide.find(one => one.id === retrieved.topic);
  return {
    topic: found?.id ?? 'none',
    answer: found?.short ?? retrieved.about ?? OUTSIDE,
    related: relatedTo(retrieved, guide),
  };
}

function answerOne(value: unknown, tutor: Tutor): unknown {
  const isCase = typeof value === 'object' && value !== null && 'question' in value;
  if (!isCase || typeof value.question !== 'string')
    throw new UserError('There is no "question" with text.', 'Write {"id": ..., "question": "..."}.');
  return { id: 'id' in value ? value.id : null, ...answerTo(value.question, tutor) };
}

/** The answer as lines of at most 80 columns, with what can be asked next. */
function inWords(question: string, { guide, retrieve }: Tutor): readonly string[] {
  const retrieved = retrieve(question);
  const found = guide.find(one => one.id === retrieved.topic);
  const { questions, topics } = nextAfter(retrieved, guide, retrieve);
  const titles = topics.flatMap(id => guide.find(one => one.id === id)?.title ?? []);
  return [
    ...(found ? explained(found) : [unguided(retrieved)]),
    ...(questions.length > 0 ? ['', 'You may ask next:', ...questions.map(one => `- ${one}`)] : []),
    ...(titles.length > 0 ? ['', `Related: ${titles.join('; ')}`] : []),
  ].flatMap(line => wrapText(line, 80));
}

const explained = ({
  title,
  where,
  short,
  long,
  figures = [],
  example,
  counterExample,
}: GuideTopic): readonly string[] => [
  title,
  '',
  short,
  '',
  ...long.trimEnd().split('\n'),
  ...figures.flatMap(figure => ['', figureText(figure)]),
  '',
  'For example:',
  ...quoted(example.text),
  example.why,
  '',
  'Not like this:',
  ...quoted(counterExample.text),
  counterExample.why,
  '',
  `Source: the guide, ${where}.`,
];

const quoted = (text: string): readonly string[] =>
  wrapText(text.trimEnd(), 76).map(line => `  | ${line}`.trimEnd());
