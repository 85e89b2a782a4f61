import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFact } from '../domain/archive.ts';
import type { Fact } from '../domain/fact.ts';

/** A text that is not in the data file yet; null where it is to be removed there. */
export interface UnsavedDraft {
  readonly key: string;
  readonly text: string | null;
  /** What the data file held when this text was written; left out for nothing. */
  readonly base?: string;
}

/** What could not be written to the data file. */
export interface Unsaved {
  readonly facts: readonly Fact[];
  readonly drafts: readonly UnsavedDraft[];
}

const PREFIX = 'rapport-unsaved-';

/** What the names of all files that belong to a data file begin with. */
const nameFor = (dataFile: string): string =>
  `${PREFIX}${createHash('sha256').update(resolve(dataFile)).digest('hex').slice(0, 16)}-`;

/**
 * Puts what the data file cannot take into a file in the system's folder for temporary ones, which only this user may
 * read: one for each running program, replaced at each call. Returns its path. Throws what the file system throws.
 */
export function writeRescue(dataFile: string, { facts, drafts }: Unsaved): string {
  const file = ownRescue(dataFile);
  const lines = [...facts.map(fact => ({ fact })), ...drafts.map(draft => ({ draft }))];
  const unfinished = `${file}.new`;
  try {
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, lines.map(line => `${JSON.stringify(line)}\n`).join(''), {
      mode: 0o600,
      flag: 'wx',
    });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return file;
}

const ownRescue = (dataFile: string): string => join(tmpdir(), `${nameFor(dataFile)}${process.pid}.jsonl`);

/** Removes this program's own file, once all is written. */
export const clearRescue = (dataFile: string): void => rmSync(ownRescue(dataFile), { force: true });

/** The files that belong to a data file and to this user, whichever program has left them. */
export function rescuesOf(dataFile: string): readonly string[] {
  const folder = tmpdir();
  const start = nameFor(dataFile);
  try {
    return readdirSync(folder)
      .filter(name => name.startsWith(start) && name.endsWith('.jsonl'))
      .map(name => join(folder, name))
      .filter(isOurs);
  } catch {
    return [];
  }
}

/** Others may write into the folder as well. */
function isOurs(file: string): boolean {
  try {
    const found = lstatSync(file);
    return found.isFile() && (process.getuid === undefined || found.uid === process.getuid());
  } catch {
    return false;
  }
}

/** Whether the program that has left a file is still running, and will write what is in it by itself. */
export function isInUse(file: string): boolean {
  const pid = Number(/-(\d+)\.jsonl$/.exec(file)?.[1]);
  if (!Number.isSafeInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a file holds; lines that cannot be read are passed over. */
export function readRescue(file: string): Unsaved {
  const facts: Fact[] = [];
  const drafts: UnsavedDraft[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const read = parsed(line);
    if (read && 'fact' in read) {
      const fact = readFact(JSON.stringify(read.fact));
      if (!('problem' in fact)) facts.push(fact);
    } else if (read && 'draft' in read && isDraft(read.draft)) drafts.push(read.draft);
  }
  return { facts, drafts };
}

function parsed(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const isDraft = (value: unknown): value is UnsavedDraft =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'text' in value &&
  (value.text === null || typeof value.text === 'string') &&
  (!('base' in value) || typeof value.base === 'string');
