import type { FindFaultQuestion, PickDayQuestion, Question } from '../../domain/scenario/question.ts';
import type { Path, Report } from '../problem.ts';
import { expectQuote } from './quote.ts';

/** What must hold within a question: right answers there are, no two options the same, quotes literal, days covered. */
export function questionIntegrity(question: Question, path: Path, report: Report): void {
  switch (question.kind) {
    case 'single':
    case 'true-false': {
      expectRight(question.options, { exactly: 1 }, [...path, 'options'], report);
      expectDifferent(question.options, [...path, 'options'], report);
      if (question.kind === 'true-false' && new Set(question.options.map(option => option.holds)).size < 2)
        report(
          [...path, 'options'],
          'All options are on the same side.',
          'Give at least one with "holds: true" and one with "holds: false".',
        );
      return;
    }
    case 'several':
      expectRight(question.options, {}, [...path, 'options'], report);
      expectDifferent(question.options, [...path, 'options'], report);
      return;
    case 'order':
      expectDifferent(question.items, [...path, 'items'], report);
      return;
    case 'find-fault':
      findFaultIntegrity(question, path, report);
      return;
    case 'pick-day':
      pickDayIntegrity(question, path, report);
      return;
    case 'judge':
      return;
  }
}

function expectRight(
  options: readonly { readonly correct?: boolean }[],
  { exactly }: { exactly?: number },
  path: Path,
  report: Report,
): void {
  const right = options.filter(option => option.correct).length;
  if (right === 0) report(path, 'No option is right.', 'Add "correct: true" to the right one.');
  else if (exactly !== undefined && right !== exactly)
    report(path, `${right} options are right.`, 'Leave "correct: true" on one only, or use "kind: several".');
}

function expectDifferent(options: readonly { readonly text: string }[], path: Path, report: Report): void {
  const seen = new Map<string, number>();
  options.forEach(({ text }, i) => {
    const key = text.trim().toLowerCase();
    const earlier = seen.get(key);
    if (earlier !== undefined)
      report(
        [...path, i, 'text'],
        `It says the same as number ${earlier + 1}.`,
        'Reword or remove one of them.',
      );
    seen.set(key, i);
  });
}

function findFaultIntegrity({ picks, message }: FindFaultQuestion, path: Path, report: Report): void {
  expectRight(picks, {}, [...path, 'picks'], report);
  const taken: { start: number; end: number }[] = [];
  picks.forEach(({ quote }, i) => {
    const at = [...path, 'picks', i];
    if (!expectQuote(message, quote, [...at, 'quote'], report)) return;
    const start = message.indexOf(quote);
    const end = start + quote.length;
    if (message.indexOf(quote, start + 1) >= 0)
      report(
        [...at, 'quote'],
        'These words stand in the message more than once.',
        'Quote a longer part that is unique.',
      );
    if (taken.some(other => start < other.end && end > other.start))
      report([...at, 'quote'], 'It overlaps another pick.', 'Let each pick stand for itself.');
    taken.push({ start, end });
  });
}

function pickDayIntegrity({ ranges }: PickDayQuestion, path: Path, report: Report): void {
  expectRight(ranges, {}, [...path, 'ranges'], report);
  let expected = ranges[0]?.from ?? 0;
  ranges.forEach(({ from, to }, i) => {
    const at = [...path, 'ranges', i];
    if (to < from)
      report([...at, 'to'], `The range ends on day ${to}, before it starts.`, 'Swap "from" and "to".');
    if (from !== expected)
      report(
        [...at, 'from'],
        `The range starts on day ${from}, but day ${expected} is next.`,
        'Let the ranges follow each other without gaps.',
      );
    expected = to + 1;
  });
}
