import type { Option, Question } from '../../domain/scenario/question.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Problem } from '../problem.ts';
import { question as questionShape } from '../shapes/question.ts';
import { giftOf, NOTE } from './gift-export.ts';

/** The questions that a GIFT file holds and that this program can ask, and what it had to leave out. */
export interface Imported {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

interface Block {
  readonly line: number;
  readonly text: string;
  /** What the export noted in front of it. */
  readonly note?: string;
}

interface Answer extends Option {
  readonly percent: number | undefined;
  readonly sign: string;
}

/** Reads GIFT: choices with one or several right answers, true or false, and matching with numbers, which becomes an order. */
export function fromGift(source: string, file: string, topic: TopicId): Imported {
  const questions: Question[] = [];
  const problems: Problem[] = [];
  for (const block of blocksOf(source)) {
    const question = notedIn(block, topic) ?? readQuestion(block.text, topic, questions.length + 1);
    if (typeof question === 'string')
      problems.push({
        file,
        line: block.line,
        problem: question,
        remedy: 'Write it as a choice with "=" and "~".',
      });
    else questions.push(question);
  }
  return { questions, problems };
}

/** Questions stand apart by blank lines; comments and categories are passed over. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; lines: string[] } | undefined;
  let note: string | undefined;
  const close = () => {
    if (open) blocks.push({ line: open.line, text: open.lines.join('\n'), ...(note ? { note } : {}) });
    if (open) note = undefined;
    open = undefined;
  };
  source
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((raw, i) => {
      const line = raw.trim();
      if (line.startsWith(NOTE)) note = line.slice(NOTE.length);
      if (line.startsWith('//') || line.startsWith('$')) return;
      if (line === '') close();
      else {
        open ??= { line: i + 1, lines: [] };
        open.lines.push(line);
      }
    });
  close();
  return blocks;
}

/** The question that the export noted, unless the text beside it was changed since. */
function notedIn({ text, note }: Block, topic: TopicId): Question | undefined {
  if (note === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(note);
    let isSound = true;
    questionShape.check(value, [], () => {
      isSound = false;
    });
    if (!isSound) return undefined;
    // The shape has just been checked field by field.
    const question = value as Question;
    const trimmed = giftOf(question)
      .split('\n')
      .map(line => line.trim());
    return trimmed.join('\n') === text ? { ...question, topic } : undefined;
  } catch {
    return undefined;
  }
}

/** True or false, with what is said to the wrong and to the right choice. */
const TRUTH = /^\s*(TRUE|FALSE|T|F)\s*(?:#((?:\\.|[^#\\])*))?(?:#((?:\\.|[^#\\])*))?$/s;

function readQuestion(text: string, topic: TopicId, number: number): Question | string {
  const title = /^::((?:\\.|[^:\\])*)::/.exec(text);
  const body = /^((?:\\.|[^{}\\])*)\{((?:\\.|[^{}\\])*)\}((?:\\.|[^{}\\])*)$/s.exec(
    text.slice(title?.[0].length ?? 0),
  );
  if (!body) return 'The question has no answers in { }.';
  const [, before = '', inside = '', after = ''] = body;
  const [answersText = '', explain = ''] = splitAt(inside, '####');
  const parts = plain(withoutFormat(before).trimEnd() + (after.trim() ? ` _____ ${after.trim()}` : '')).split(
    /\n{2,}/,
  );
  const base = {
    id: idFrom(plain(title?.[1] ?? ''), topic, number),
    topic,
    ...(parts.length > 1 ? { scene: parts.slice(0, -1).join('\n\n') } : {}),
    prompt: parts.at(-1) ?? '',
    explain: plain(explain),
  };
  const truth = TRUTH.exec(answersText);
  if (truth) return { ...base, kind: 'true-false', options: truthOptions(truth) };
  const answers = readAnswers(answersText);
  if (!answers) return 'This kind of question is not known here.';
  const order = orderOf(answers);
  if (order) return { ...base, kind: 'order', items: order };
  if (answers.every(({ sign, text: answer }) => sign === '=' && answer.includes('->')))
    return 'Matching is not known here, but with the numbers of an order.';
  const options = answers.map(({ text: option, why, correct }) => ({
    text: option,
    why,
    ...(correct ? { correct } : {}),
  }));
  if (options.length < 2) return 'The question has a single answer.';
  const rightCount = options.filter(({ correct }) => correct).length;
  if (rightCount === 0) return 'None of the answers is marked as right.';
  const isWeighted = answers.some(({ percent }) => percent !== undefined);
  return { ...base, kind: isWeighted || rightCount > 1 ? 'several' : 'single', options };
}

/** The feedback for the wrong choice comes first. */
const truthOptions = ([, word = '', wrong = '', right = '']: RegExpExecArray) => {
  const isTrue = word.startsWith('T');
  return [true, false].map(holds => ({
    holds,
    text: holds ? 'True.' : 'False.',
    why: plain(holds === isTrue ? right : wrong),
    ...(holds === isTrue ? { correct: true } : {}),
  }));
};

/** The answers of a choice or a matching; undefined for numbers, short answers and essays. */
function readAnswers(text: string): Answer[] | undefined {
  if (/^\s*#/.test(text)) return undefined;
  const found = [...text.matchAll(/([=~])((?:\\.|[^=~\\])*)/gs)];
  const isShortAnswer =
    found.length > 0 && found.every(([, sign, body]) => sign === '=' && !body?.includes('->'));
  if (found.length === 0 || isShortAnswer) return undefined;
  return found.map(([, sign = '', body = '']) => {
    const weight = /^\s*%(-?[\d.]+)%/.exec(body);
    const [answer = '', why = ''] = splitAt(body.slice(weight?.[0].length ?? 0), '#');
    const percent = weight ? Number(weight[1]) : undefined;
    return {
      text: plain(withoutFormat(answer)),
      why: plain(why),
      percent,
      sign,
      ...(sign === '=' || (percent ?? 0) > 0 ? { correct: true } : {}),
    };
  });
}

/** Matching with the numbers from 1 on is an order. */
function orderOf(answers: readonly Answer[]): { text: string; why: string }[] | undefined {
  const items = answers.map(({ text, why }) => ({ text, why, place: /^(.*?)\s*->\s*(\d+)$/s.exec(text) }));
  const places = new Set(items.map(({ place }) => place?.[2]));
  if (places.has(undefined) || places.size < items.length) return undefined;
  return items
    .toSorted((a, b) => Number(a.place?.[2]) - Number(b.place?.[2]))
    .map(({ place, why }) => ({ text: place?.[1] ?? '', why }));
}

/** The text before and after the first separator that is not escaped. */
function splitAt(text: string, separator: string): [string, string] {
  for (let i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, i + 1))
    if (text[i - 1] !== '\\') return [text.slice(0, i), text.slice(i + separator.length)];
  return [text, ''];
}

const withoutFormat = (text: string): string => text.replace(/^\s*\[(html|moodle|plain|markdown)\]/, '');

/** Text without GIFT's escapes and the tags of HTML. */
const plain = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\\([\\~=#{}:n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .trim();

const idFrom = (title: string, topic: TopicId, number: number): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '') || `${topic}-imported-${number}`;
