import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../domain/settings.ts';
import { lineOfMistake, salvagedFields } from '../domain/settings-salvage.ts';
import { makeFolder } from '../make-folder.ts';

/** The settings as read, and what the user must be told about the file. */
export interface SettingsRead {
  readonly settings: Settings;
  /** The settings that the file gives; empty where there is none or it cannot be read. */
  readonly told: readonly (keyof Settings)[];
  readonly exists: boolean;
  /** Whether the file as a whole is no JSON, so that only single settings could be read of it. */
  readonly isBroken: boolean;
  readonly notices: readonly string[];
}

const textOf = (file: string): string => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

/** Reads the settings file, JSON that a person can edit; a missing file means the defaults, a broken one is named. */
export function readSettingsFile(file: string): SettingsRead {
  let text: string;
  try {
    text = textOf(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const unreadable = `The settings in ${file} cannot be read (${code}). The defaults are used; check who may read the file.`;
    const exists = code !== 'ENOENT';
    return {
      settings: DEFAULT_SETTINGS,
      told: [],
      exists,
      isBroken: false,
      notices: exists ? [unreadable] : [],
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { settings, told } = readSettings(salvagedFields(text));
    const line = lineOfMistake(text, error);
    const notice = `${file}${line ? `:${line}` : ''}  ${line ? 'This line' : 'The file'} is not written as it should be; what can be read counts.`;
    return { settings, told, exists: true, isBroken: true, notices: [notice] };
  }
  const { settings, told, problems } = readSettings(value);
  const notices = problems.map(problem => `${file}:${lineOf(text, problem.setting)}  ${problem.text}`);
  return { settings, told, exists: true, isBroken: false, notices };
}

/** The line on which a setting stands, from 1. */
function lineOf(text: string, setting: string): number {
  return text.slice(0, Math.max(0, text.indexOf(JSON.stringify(setting)))).split('\n').length;
}

/** What a file holds, and whether it is to be kept beside the one that replaces it. */
interface Held {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly isBroken: boolean;
}

/**
 * What the file holds: settings, also those that another window or the user's editor has changed, and fields that are
 * none. Of a broken file, what can be read.
 */
function heldIn(file: string): Held {
  let text: string;
  try {
    text = textOf(file);
  } catch {
    return { fields: {}, isBroken: false };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { fields: { ...value }, isBroken: false };
  } catch {
    // Read piece by piece below.
  }
  return { fields: salvagedFields(text), isBroken: text.trim() !== '' };
}

/**
 * Writes the settings so that the file is never half written. Only what differs from `known`, the settings as this
 * program has read or written them last, replaces what the file gives; everything else in it stays. A file that is no
 * JSON was written by hand and is not to be lost: it is set aside. Returns under which path, or null.
 */
export function writeSettingsFile(
  file: string,
  settings: Settings,
  known: Settings = DEFAULT_SETTINGS,
): string | null {
  const changed = Object.entries(settings).filter(([name, value]) => known[name as keyof Settings] !== value);
  try {
    makeFolder(dirname(file));
    const { fields, isBroken } = heldIn(file);
    const aside = isBroken ? freeName(`${file}.broken`) : null;
    replaceFile(file, { ...DEFAULT_SETTINGS, ...fields, ...Object.fromEntries(changed) }, aside);
    return aside;
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new Error(
      `The settings cannot be saved in ${file} (${code}). They count until you leave. Make room, or make the folder writable, and change one of them again.`,
      { cause: error },
    );
  }
}

/** A name that no file has yet, so that what was set aside earlier stays. */
function freeName(wanted: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (!existsSync(name)) return name;
  }
}

/** Puts a file in the place of another, which is kept under the name `aside` where one is given. */
function replaceFile(file: string, fields: object, aside: string | null = null): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, `${JSON.stringify(fields, null, 2)}\n`);
    if (aside !== null) renameSync(file, aside);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Removes the learner's name and goal for good, and whatever lies beside the file and may hold them. */
export function forgetLearner(file: string): void {
  const folder = dirname(file);
  let beside: readonly string[] = [];
  try {
    beside = readdirSync(folder).filter(name => name.startsWith(`${basename(file)}.`));
  } catch {
    return;
  }
  for (const name of beside) overwritten(join(folder, name));
  const { name: _, goal: __, ...rest } = heldIn(file).fields;
  if (Object.keys(rest).length > 0) {
    overwritten(file, false);
    replaceFile(file, rest);
  } else overwritten(file);
}

/** Writes blanks over a file, so that nothing of it stays on the disk, and removes it. */
function overwritten(file: string, isRemoved = true): void {
  try {
    const { length } = readFileSync(file);
    writeFileSync(file, ' '.repeat(length), { flag: 'r+', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (isRemoved) rmSync(file, { force: true });
}
