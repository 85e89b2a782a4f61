import { addDays, dateInWords } from '../../domain/calendar.ts';
import type { Question } from '../../domain/scenario/question.ts';
import type { Quiz } from '../../domain/scenario/quiz.ts';

/** An answer of a GIFT question: right, partly right (a share of 100 in percent) or wrong, with its feedback. */
interface Answer {
  readonly text: string;
  readonly percent: number;
  readonly why: string;
}

/** Escapes what GIFT reads as its own signs. Source: docs.moodle.org, "GIFT format". */
const escaped = (text: string): string =>
  text
    .trim()
    .replace(/\\/g, '\\\\')
    .replace(/[~=#{}:]/g, sign => `\\${sign}`)
    .replace(/\n/g, '\\n');

/**
 * A quiz as GIFT, for Moodle and others, in which kinds that GIFT lacks become choices. A comment beside each question
 * holds all of it, so that what nobody has changed comes back as it was.
 */
export function toGift(quiz: Quiz): string {
  return [
    `$CATEGORY: ${quiz.topic}`,
    '',
    ...quiz.questions.flatMap(question => [toGiftQuestion(question), '']),
  ].join('\n');
}

function toGiftQuestion(question: Question): string {
  return [`// kind: ${question.kind}`, `${NOTE}${JSON.stringify(question)}`, giftOf(question)].join('\n');
}

/** What the comment with the whole question begins with. */
export const NOTE = '// rapport: ';

/** A question as other programs read it, without comments. */
export function giftOf(question: Question): string {
  const shown = [question.scene, 'message' in question ? question.message : '', question.prompt];
  const text = escaped(
    shown
      .map(part => part?.trim())
      .filter(Boolean)
      .join('\n\n'),
  );
  const general = `\t####${escaped(question.explain)}`;
  return [`::${escaped(question.id)}::${text}{`, ...answerLines(question), general, '}'].join('\n');
}

function answerLines(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return choice(
        question.options.map(({ text, why, correct }) => ({ text, why, percent: correct ? 100 : 0 })),
      );
    case 'several': {
      const right = question.options.filter(option => option.correct).length;
      const wrong = question.options.length - right;
      return weighted(
        question.options.map(({ text, why, correct }) => ({
          text,
          why,
          percent: correct ? 100 / right : -100 / wrong,
        })),
      );
    }
    case 'judge':
      return choice(
        (['send', 'revise', 'dont-send'] as const).map(verdict => ({
          text: VERDICTS[verdict],
          why: question.why[verdict],
          percent: verdict === question.answer ? 100 : 0,
        })),
      );
    case 'find-fault': {
      const right = question.picks.filter(pick => pick.correct).length;
      const answers = question.picks.map(({ quote, why, correct }) => ({
        text: quote,
        why,
        percent: correct ? 100 / right : 0,
      }));
      return right === 1 ? choice(answers) : weighted(answers);
    }
    case 'order':
      return question.items.map(({ text }, i) => `\t=${escaped(text)} -> ${i + 1}`);
    case 'pick-day':
      return choice(
        question.ranges.map(({ from, to, why, correct }) => ({
          text: `${dateOf(question.sentOn, from)} to ${dateOf(question.sentOn, to)} (day ${from} to ${to})`,
          why,
          percent: correct ? 100 : 0,
        })),
      );
  }
}

const VERDICTS = { send: 'Send it.', revise: 'Revise it.', 'dont-send': 'Do not send it.' } as const;

const dateOf = (zero: string, day: number): string => dateInWords(addDays(zero, day));

const choice = (answers: readonly Answer[]): string[] =>
  answers.map(({ text, percent, why }) => `\t${percent === 100 ? '=' : '~'}${escaped(text)}#${escaped(why)}`);

const weighted = (answers: readonly Answer[]): string[] =>
  answers.map(({ text, percent, why }) => `\t~%${rounded(percent)}%${escaped(text)}#${escaped(why)}`);

/** Moodle knows shares of up to five decimals. */
const rounded = (percent: number): string => String(Math.round(percent * 100_000) / 100_000);
