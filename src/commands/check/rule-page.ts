import type { Rule, RuleExample } from '../../domain/grade/rule.ts';
import { FAULT_IDS, type FaultId, isHard } from '../../domain/rubric.ts';
import { wrapped } from './lines.ts';
import { markedText } from './marked.ts';
import { type Piece, painted, piece, type Role, type Styling } from './style.ts';

const EFFECTS = {
  bad: 'Do not send a message that has it.',
  warning: 'Revise a message that has it.',
  good: 'A strength.',
} as const;

const MEASURE = 80;

/** What a rule is about: its reason, and examples in which the words that show it are marked. */
export function rulePage(
  { id, title, topic, why, examples }: Rule,
  { width, styling }: { readonly width: number; readonly styling: Styling },
): readonly string[] {
  const measure = Math.max(30, Math.min(width, MEASURE));
  const effect = effectOf(id);
  const shown = ({ text, mark }: RuleExample): Piece[][] =>
    wrapped(markedText(text, marksOf(text, mark, effect), styling), measure - 4).map(line => [
      piece('  | ', 'muted'),
      ...line,
    ]);
  const group = (heading: string, list: readonly RuleExample[]): Piece[][] =>
    list.length === 0
      ? []
      : [[], [piece(heading, 'strong')], ...list.flatMap(one => [[], ...shown(one)]).slice(1)];
  // A strength's bad examples are those that lack it.
  const [having, lacking] = effect === 'good' ? [examples.good, examples.bad] : [examples.bad, examples.good];
  return [
    ...wrapped([piece(title, 'strong'), piece(` (${id})`, 'muted')], measure),
    [],
    ...wrapped(
      [piece(`${why} `), piece(EFFECTS[effect], effect), piece(` Topic of the guide: ${topic}.`)],
      measure,
    ),
    ...group('With it:', having),
    ...group('Without it:', lacking),
  ].map(line => painted(line, styling));
}

const isFault = (id: string): id is FaultId => (FAULT_IDS as readonly string[]).includes(id);

const effectOf = (id: Rule['id']): keyof typeof EFFECTS =>
  !isFault(id) ? 'good' : isHard(id) ? 'bad' : 'warning';

/** The words that an example names as showing the rule. */
function marksOf(text: string, mark: string | undefined, role: Role) {
  const start = mark === undefined ? -1 : text.indexOf(mark);
  return start < 0 ? [] : [{ start, end: start + mark!.length, label: '1', role }];
}
