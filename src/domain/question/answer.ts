import { addDays, dateInWords } from '../calendar.ts';
import type { Intent } from '../intent.ts';
import { type FaultId, VERDICTS } from '../rubric.ts';
import type { Question } from '../scenario/question.ts';
import type { Block } from '../view.ts';
import { segmentsOf, shownOrder, VERDICT_CHOICES } from './pose.ts';

/** An answer with what is right and wrong about every option. */
export interface Answered {
  readonly right: boolean;
  readonly block: Extract<Block, { type: 'answer' }>;
  /** The faults that the question is about. */
  readonly faults: readonly FaultId[];
}

type Lines = Extract<Block, { type: 'answer' }>['options'];

const isIndex = (n: number, length: number): boolean => Number.isInteger(n) && n >= 0 && n < length;

function choices(question: Question, seed: number, intent: Intent): Lines | null {
  switch (question.kind) {
    case 'single':
    case 'true-false':
    case 'several': {
      const order = shownOrder(question, seed);
      const picked =
        question.kind === 'several'
          ? intent.type === 'options.submitted' && intent.indexes
          : intent.type === 'option.chosen' && [intent.index];
      if (!picked || picked.length === 0 || !picked.every(n => isIndex(n, order.length))) return null;
      return order.map((position, shown) => {
        const option = question.options[position]!;
        const chosen = picked.includes(shown);
        const correct = option.correct ?? false;
        const missed = question.kind === 'several' && correct && !chosen;
        return { text: option.text, chosen, correct, ...(missed && { missed }), why: option.why };
      });
    }
    case 'judge':
      if (intent.type !== 'option.chosen' || !isIndex(intent.index, VERDICTS.length)) return null;
      return VERDICTS.map((verdict, i) => ({
        text: VERDICT_CHOICES[verdict],
        chosen: i === intent.index,
        correct: verdict === question.answer,
        why: question.why[verdict],
      }));
    case 'find-fault': {
      const segments = segmentsOf(question);
      if (intent.type !== 'segment.picked' || !isIndex(intent.index, segments.length)) return null;
      const picked = segments[intent.index]!;
      const lines = question.picks.map((pick, i) => ({
        text: `“${pick.quote}”`,
        chosen: picked.pick === i,
        correct: pick.correct ?? false,
        atFault: pick.correct ?? false,
        why: pick.why,
      }));
      if (picked.pick < 0)
        lines.push({
          text: `“${picked.text.trim()}”`,
          chosen: true,
          correct: false,
          atFault: false,
          why: question.elsewhere,
        });
      return lines;
    }
    case 'order': {
      if (intent.type !== 'order.submitted') return null;
      const shown = shownOrder(question, seed);
      if (new Set(intent.order).size !== shown.length || !intent.order.every(n => isIndex(n, shown.length)))
        return null;
      const given = intent.order.map(n => shown[n]!);
      return question.items.map((item, position) => ({
        text: `${position + 1}. ${item.text}`,
        chosen: true,
        correct: given[position] === position,
        placed: given.indexOf(position) + 1,
        why: item.why,
      }));
    }
    case 'pick-day': {
      if (intent.type !== 'day.picked') return null;
      const { day } = intent;
      const lines = question.ranges.map(range => ({
        text: rangeInWords(question.sentOn, range),
        chosen: day >= range.from && day <= range.to,
        correct: range.correct ?? false,
        why: range.why,
      }));
      return lines.some(line => line.chosen) ? lines : null;
    }
  }
}

function rangeInWords(sentOn: string, { from, to }: { from: number; to: number }): string {
  const first = dateInWords(addDays(sentOn, from));
  if (from === to) return `${first} (day ${from})`;
  return `${first} to ${dateInWords(addDays(sentOn, to))} (days ${from} to ${to})`;
}

function isRight(question: Question, lines: Lines): boolean {
  if (question.kind === 'order') return lines.every(line => line.correct);
  if (question.kind === 'several') return lines.every(line => line.chosen === line.correct);
  return lines.some(line => line.chosen && line.correct);
}

/** Judges what the learner did with a question; null when it is no answer to this question. */
export function answerQuestion(question: Question, seed: number, intent: Intent): Answered | null {
  const options = choices(question, seed, intent);
  if (!options) return null;
  const right = isRight(question, options);
  const faults =
    question.kind === 'find-fault' ? question.picks.flatMap(pick => (pick.correct && pick.fault) || []) : [];
  return {
    right,
    faults: [...new Set(faults)],
    block: {
      type: 'answer',
      right,
      options,
      explain: question.explain,
      topic: question.topic,
      ...(question.source ? { source: question.source } : {}),
    },
  };
}
