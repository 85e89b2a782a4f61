import { restOf, shownOf } from '../../../domain/feedback/feedback-rest.ts';
import { overlap, toldSpans } from '../../../domain/feedback/told-span.ts';
import { praiseOf } from '../../../domain/grade/praise.ts';
import type { Finding, Grade } from '../../../domain/grade/rule.ts';
import type { Mark } from '../../../domain/view.ts';
import { BLANK, indented, justified, type Line, piece, wrapLines, wrapPieces } from '../../line.ts';
import { markedPieces } from '../../marks.ts';
import { boxed, innerWidth } from '../box.ts';
import { type Draw, MEASURE } from './draw.ts';
import { excerpt } from './excerpt.ts';
import { hanging, topicPiece, VERDICT_LOOKS } from './text.ts';

const VERDICT_WORDS = {
  send: 'Ready: send it',
  revise: 'Revise it before you send it',
  'dont-send': 'Do not send this',
} as const;

/** A graded message: its marked words, the verdict, what to mend and why, one strength. */
export const feedback: Draw<'feedback'> = ({ text, grade, open, change, moreKey }, width, theme) => {
  const outer = Math.min(width, MEASURE);
  const { faults, strengths } = shownOf(grade, open);
  const shown = wrapPieces(markedPieces(text, marksOf(text, grade, faults), theme), innerWidth(outer));
  const parts: (readonly Line[])[] = [
    boxed(open ? shown : excerpt(shown), outer, { label: 'Your message' }),
    verdictLines(grade, outer),
    change === '' ? [] : wrapLines(change, outer, 'muted'),
    ...faults.map((finding, index) => findingLines(finding, index + 1, outer)),
    ...strengths.map(({ what, topic }) => [
      ...hanging(what, '[+] ', outer, 'good'),
      [piece('    '), topicPiece(topic)],
    ]),
    open
      ? grade.tips.flatMap(tip => hanging(tip.text, 'Tip ', outer))
      : restLines(grade, { isCut: excerpt(shown) !== shown, moreKey, width: outer }),
  ];
  return parts
    .filter(lines => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : [BLANK, ...lines]));
};

/** The marks of the findings shown, numbered as below the message, and of the first strength. */
function marksOf(text: string, grade: Grade, shown: readonly Finding[]): Mark[] {
  const faults = toldSpans(text, shown).map((span, index) => ({
    ...span,
    number: index + 1,
    tone: shown[index]!.hard ? ('hard' as const) : ('soft' as const),
  }));
  const strength = praiseOf(grade)[0];
  if (strength === undefined || faults.some(fault => overlap(fault, strength))) {
    return faults;
  }
  return [...faults, { start: strength.start, end: strength.end, number: 0, tone: 'good' }];
}

function verdictLines(grade: Grade, width: number): Line[] {
  if (grade.unjudged !== undefined) return hanging(grade.unjudged, '! ', width, 'warning');
  const { role, sign } = VERDICT_LOOKS[grade.verdict];
  const words = piece(`${sign} ${VERDICT_WORDS[grade.verdict]}`, role, { bold: true });
  return [justified([words], [piece(`${grade.band} · ${grade.score} of 100`, 'muted')], width)];
}

function findingLines(finding: Finding, number: number, width: number): Line[] {
  const sign = `[${number}] `;
  const role = finding.hard ? 'bad' : 'warning';
  const indent = [piece(' '.repeat(sign.length))];
  const inner = width - sign.length;
  return [
    ...indented(wrapLines(finding.what, inner, undefined, { bold: true }), indent, [
      piece(sign, role, { bold: true }),
    ]),
    ...indented(wrapPieces([piece(finding.why), piece('  '), topicPiece(finding.topic)], inner), indent),
    ...(finding.fix === ''
      ? []
      : indented(wrapPieces([piece('Try: ', 'accent', { bold: true }), piece(finding.fix)], inner), indent)),
  ];
}

/** What "more" would open and the key that does it, where one does. */
function restLines(
  grade: Grade,
  { isCut, moreKey, width }: { isCut: boolean; moreKey: string | undefined; width: number },
): Line[] {
  if (moreKey === undefined) return [];
  const parts = [...restOf(grade), ...(isCut ? ['the whole message'] : [])];
  const sign = [piece('… ', 'muted'), piece(moreKey, undefined, { bold: true })];
  return parts.length === 0 ? [] : wrapPieces([...sign, piece(` shows ${parts.join(', ')}`, 'muted')], width);
}
