import { toldSpans } from '../../domain/feedback/told-span.ts';
import { praiseOf } from '../../domain/grade/praise.ts';
import type { Finding, Grade } from '../../domain/grade/rule.ts';
import { type JudgedDraft, nameOf } from './draft.ts';
import { hanging, wrapped } from './lines.ts';
import { markedText } from './marked.ts';
import { type Piece, painted, piece, type Role, type Styling } from './style.ts';

/** How a judgement is shown. */
export interface Showing {
  readonly width: number;
  readonly styling: Styling;
  /** Everything, not only what to do first. */
  readonly all: boolean;
}

/** The most findings shown at once; the rest is for `--all`. */
const SHOWN = 3;

/** The widest that running text gets: longer lines are hard to read. */
const MEASURE = 80;

const VERDICTS = {
  send: { words: 'Ready: send it', sign: '✓', role: 'good' },
  revise: { words: 'Revise it before you send it', sign: '~', role: 'warning' },
  'dont-send': { words: 'Do not send this', sign: '✗', role: 'bad' },
} as const;

const roleOf = (fault: Finding): Role => (fault.hard ? 'bad' : 'warning');

/** A judged draft in words: the message with its marks, the verdict, what to mend and why, one strength. */
export function judgementLines(draft: JudgedDraft, { width, styling, all }: Showing): readonly string[] {
  const { grade } = draft;
  const measure = Math.max(30, Math.min(width, MEASURE));
  const faults = all ? grade.faults : grade.faults.slice(0, SHOWN);
  const praise = praiseOf(grade);
  const strengths = praise.slice(0, all ? praise.length : 1);
  const found = toldSpans(draft.text, faults).map((span, index) => ({
    ...span,
    label: String(index + 1),
    role: roleOf(faults[index]!),
  }));
  const marks = [
    ...found,
    ...strengths
      .slice(0, 1)
      .filter(good => found.every(({ start, end }) => end <= good.start || good.end <= start))
      .map(good => ({ ...good, label: '+', role: 'good' as const })),
  ];
  const paragraphs = [
    wrapped([piece(nameOf(draft), 'strong')], measure),
    hanging([piece('  ')], markedText(draft.text, marks, styling), measure),
    verdictLines(grade, measure),
    ...faults.map((fault, index) => findingLines(fault, index + 1, measure)),
    ...strengths.map(({ what, topic }) =>
      hanging([piece('[+] ', 'good')], [piece(what), piece(` (${topic})`, 'muted')], measure),
    ),
    ...tipLines(grade, all, measure),
    moreLines(grade, faults.length, strengths.length, all, measure),
  ];
  return paragraphs
    .filter(lines => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : [[], ...lines]))
    .map(line => painted(line, styling));
}

function verdictLines({ verdict, band, score, unjudged }: Grade, width: number): Piece[][] {
  if (unjudged !== undefined) return hanging([piece('! ', 'warning')], [piece(unjudged)], width);
  const { words, sign, role } = VERDICTS[verdict];
  return hanging(
    [piece(`${sign} `, role)],
    [piece(words, role), piece(`  ${band}, ${score} of 100`, 'muted')],
    width,
  );
}

function findingLines(fault: Finding, number: number, width: number): Piece[][] {
  const sign = [piece(`[${number}] `, roleOf(fault))];
  const rest = [piece(' '.repeat(sign[0]!.text.length))];
  return [
    ...hanging(sign, [piece(fault.what, 'strong'), piece(` (${fault.id})`, 'muted')], width),
    ...hanging(
      rest,
      [piece('Why: ', 'strong'), piece(fault.why), piece(` (${fault.topic})`, 'muted')],
      width,
    ),
    ...(fault.fix === '' ? [] : hanging(rest, [piece('Try: ', 'strong'), piece(fault.fix)], width)),
  ];
}

/** Tips are for a message that is ready, or for all that there is to say. */
const tipLines = ({ tips, verdict }: Grade, all: boolean, width: number): Piece[][][] =>
  all || verdict === 'send'
    ? tips.map(({ text, topic }) =>
        hanging([piece('Tip ', 'strong')], [piece(text), piece(` (${topic})`, 'muted')], width),
      )
    : [];

function moreLines(
  grade: Grade,
  faultsShown: number,
  strengthsShown: number,
  all: boolean,
  width: number,
): Piece[][] {
  if (all) return [];
  const parts = [
    [grade.faults.length - faultsShown, 'to mend'],
    [praiseOf(grade).length - strengthsShown, 'done well'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} more ${what}`);
  return told.length === 0 ? [] : wrapped([piece(`${told.join(', ')}: see --all.`, 'muted')], width);
}
