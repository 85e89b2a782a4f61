import { gradeAsGiven } from '../../domain/grade/as-given.ts';
import { safeJson } from '../../domain/safe-json.ts';
import type { Situation } from '../../domain/situation.ts';
import { UserError } from '../../errors.ts';
import type { Surroundings } from '../core/command.ts';
import { widthOf } from '../core/output.ts';
import { type Draft, draftsIn, draftsInFile, type JudgedDraft } from './draft.ts';
import { draftAsData } from './graded.ts';
import { stylingFor } from './style.ts';
import { judgementLines } from './words.ts';

/** What was judged, and why some files could not be. */
export interface Judged {
  readonly drafts: readonly JudgedDraft[];
  readonly unread: readonly UserError[];
}

/**
 * Judges all messages of some files; `piped` is the text of one that came through a pipe. A file that cannot be read
 * keeps none of the others from it.
 */
export function judged(
  files: readonly string[],
  situation: Situation,
  piped: (file: string) => string | undefined,
): Judged {
  const unread: UserError[] = [];
  const inFile = (file: string): readonly Draft[] => {
    try {
      const text = piped(file);
      return text === undefined ? draftsInFile(file) : draftsIn('stdin', text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread.push(error);
      return [];
    }
  };
  const drafts = files.flatMap(inFile);
  return { drafts: drafts.map(draft => ({ ...draft, grade: gradeAsGiven(draft.text, situation) })), unread };
}

/** Whether nothing is left to mend. */
export const isReady = (drafts: readonly JudgedDraft[]): boolean =>
  drafts.every(({ grade }) => grade.verdict === 'send');

/** The judgements as text: words, a line of JSON for each message, or one SARIF log. */
export async function report(
  { drafts, unread }: Judged,
  {
    format,
    all,
    io,
  }: { readonly format: 'pretty' | 'json' | 'sarif'; readonly all: boolean; readonly io: Surroundings },
): Promise<string> {
  if (format === 'json') return drafts.map(draft => safeJson(draftAsData(draft))).join('\n');
  if (format === 'sarif') {
    const { toSarif } = await import('./sarif.ts');
    return safeJson(toSarif(drafts, process.cwd(), unread), 2);
  }
  const showing = { width: widthOf(io.stdout), styling: stylingFor(io), all };
  return drafts.map(draft => judgementLines(draft, showing).join('\n')).join('\n\n');
}
