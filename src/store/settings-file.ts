import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../domain/settings.ts';

/** The settings as read, and what the user must be told about the file. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly exists: boolean;
  readonly notices: readonly string[];
}

/** Reads the settings file, JSON that a person can edit; a missing file means the defaults, a broken one is named. */
export function readSettingsFile(file: string): SettingsRead {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { settings: DEFAULT_SETTINGS, exists: false, notices: [] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      settings: DEFAULT_SETTINGS,
      exists: true,
      notices: [
        `The settings in ${file} cannot be read (${why}). The defaults are used; mend or delete the file.`,
      ],
    };
  }
  const { settings, problems } = readSettings(value);
  return { settings, exists: true, notices: problems.map(problem => `${file}: ${problem}`) };
}

/** What the file holds beside the settings: an older or newer program's, or the user's own notes. */
function otherFieldsIn(file: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

/** Writes the settings so that the file is never half written; fields that are none stay in it. */
export function writeSettingsFile(file: string, settings: Settings): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify({ ...otherFieldsIn(file), ...settings }, null, 2)}\n`);
  renameSync(unfinished, file);
}
