import { gradeAsGiven } from '../../domain/grade/as-given.ts';
import type { Finding, Grade, Span, Strength } from '../../domain/grade/rule.ts';
import { UserError } from '../../errors.ts';
import { readCase } from '../core/case.ts';
import { type JudgedDraft, LONGEST_TEXT, placeIn } from './draft.ts';

const span = ({ start, end, quote }: Span) => ({ start, end, quote });

const faultAsData = ({ id, hard, why, topic, fix, ...at }: Finding) => ({
  id,
  hard,
  ...span(at),
  why,
  topic,
  fix,
});

const strengthAsData = ({ id, ...at }: Strength) => ({ id, ...span(at) });

/** The line that a batch writes for a case. Throws a UserError for anything that is no case. */
export function judgeCase(value: unknown): unknown {
  const { id, text, situation, bad } = readCase(value);
  if (text.length > LONGEST_TEXT || (bad?.length ?? 0) > LONGEST_TEXT)
    throw new UserError('The text is too long for a message.', 'Shorten it.');
  const { verdict, score, faults, strengths, unjudged } = gradeAsGiven(text, situation, bad);
  return {
    id,
    verdict,
    score,
    faults: faults.map(faultAsData),
    strengths: strengths.map(strengthAsData),
    ...(unjudged === undefined ? {} : { unjudged }),
  };
}

/** A judged draft as data: as in a batch, with everything that the words say; offsets and places refer to its file. */
export function draftAsData({ file, number, source, offset, grade }: JudgedDraft): unknown {
  const { verdict, band, score, faults, strengths, tips, unjudged }: Grade = grade;
  const moved = <S extends Span>(one: S): S => ({
    ...one,
    start: one.start + offset,
    end: one.end + offset,
  });
  return {
    file,
    ...(number === undefined ? {} : { number }),
    verdict,
    band,
    score,
    faults: faults.map(one => ({
      ...faultAsData(moved(one)),
      what: one.what,
      ...placeIn(source, one.start + offset),
    })),
    // Every label counts; the sentence is given where it may be told.
    strengths: strengths.map(one => ({
      ...strengthAsData(moved(one)),
      ...(one.untold ? {} : { what: one.what }),
    })),
    tips,
    ...(unjudged === undefined ? {} : { unjudged }),
  };
}
