import { extname } from 'node:path';
import { profileFromText } from '../../domain/profile-text.ts';
import type { Profile } from '../../domain/situation.ts';
import { UserError } from '../../errors.ts';
import { readProfile } from '../core/case.ts';
import { readTextFile } from '../core/read-text.ts';

/** The most bytes that a profile may have. */
const LARGEST = 1_000_000;

/** The person written to: fields from YAML or JSON, else plain text. Throws a UserError that says where and what is wrong. */
export async function readRecipient(file: string): Promise<Partial<Profile>> {
  const text = readTextFile(file, { limit: LARGEST });
  const kind = extname(file).toLowerCase();
  if (kind === '.json') return fieldsOf(parseJson(text, file), file);
  if (kind !== '.yaml' && kind !== '.yml') return profileFromText(text) ?? {};
  const { readDocument } = await import('../../content/document.ts');
  const { value, problems } = readDocument(file, text);
  const [problem] = problems;
  if (problem) throw new UserError(problem.problem, problem.remedy, problem);
  return fieldsOf(value, file);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      'This is not JSON.',
      'Write it as {"name": "...", "headline": "..."}, or as plain text in a .txt file.',
      { file },
    );
  }
}

function fieldsOf(value: unknown, file: string): Partial<Profile> {
  try {
    return readProfile(value);
  } catch (error) {
    throw error instanceof UserError ? new UserError(error.message, error.hint, { file }) : error;
  }
}
