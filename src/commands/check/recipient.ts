import { extname } from 'node:path';
import { profileFromText } from '../../domain/profile-text.ts';
import type { Profile } from '../../domain/situation.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { UserError } from '../../errors.ts';
import { readProfile } from '../core/case.ts';
import { readTextFile } from '../core/read-text.ts';

/** The most bytes that a profile may have. */
const LARGEST = 1_000_000;

/**
 * The person written to: fields from YAML or JSON, else plain text. `tell` hears what the file leaves open. Throws a
 * UserError that says where and what is wrong.
 */
export async function readRecipient(file: string, tell: (notice: string) => void): Promise<Partial<Profile>> {
  const profile = await readFields(file, tell);
  if (Object.values(profile).every(value => value.length === 0))
    tell(`${file}: nothing is told of the reader, so names and facts are not checked.`);
  return profile;
}

async function readFields(file: string, tell: (notice: string) => void): Promise<Partial<Profile>> {
  const text = readTextFile(file, { limit: LARGEST });
  const kind = extname(file).toLowerCase();
  if (kind === '.json') return fieldsOf(parseJson(text, file), file, tell);
  if (kind !== '.yaml' && kind !== '.yml') return profileFromText(text) ?? {};
  const { readDocument } = await import('../../content/document.ts');
  const { value, problems } = readDocument(file, text);
  const [problem] = problems;
  if (problem) throw new UserError(problem.problem, problem.remedy, problem);
  return fieldsOf(value, file, tell);
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

const FIELDS: readonly string[] = [
  'name',
  'headline',
  'company',
  'about',
  'activity',
  'shared',
] satisfies readonly (keyof Profile)[];

function fieldsOf(value: unknown, file: string, tell: (notice: string) => void): Partial<Profile> {
  const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  for (const name of Object.keys(given))
    if (!FIELDS.includes(name)) {
      const guess = nearest(name, FIELDS);
      const meant = guess ? ` Did you mean "${guess}"?` : '';
      tell(`${file}: There is no field "${name}" in a profile; it is passed over.${meant}`);
    }
  try {
    return readProfile(value);
  } catch (error) {
    throw error instanceof UserError ? new UserError(error.message, error.hint, { file }) : error;
  }
}
