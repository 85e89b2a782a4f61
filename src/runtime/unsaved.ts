import { rmSync } from 'node:fs';
import type { StartedApp } from '../../machines/app.ts';
import { harmless } from '../domain/text/clean-text.ts';
import type { Recorder } from '../store/recorder.ts';
import { clearRescue, isInUse, readRescue, rescuesOf, type Unsaved, writeRescue } from '../store/rescue.ts';

/** Keeps beside the data file what it cannot take, e.g. on a full disk, so that no end of the program loses it. */
export interface UnsavedKeeper {
  /** Writes what earlier programs could not. Returns what the user is to be told of it. */
  takeUp(): readonly string[];
  /** Runs a work that writes; where it fails, all that waits is put in safety before the error goes on. */
  guarded(work: () => void): void;
  /** Tries again to write everything. Returns whether nothing waits any more. */
  tryAgain(): boolean;
  /** The same for the last time. Returns what the user is to be told: nothing where everything is saved. */
  end(): readonly string[];
}

/** A keeper for a program; `running` is null until it has started. */
export function unsavedKeeper(
  dataFile: string,
  recorder: Recorder,
  running: () => Pick<StartedApp, 'retry' | 'waiting'> | null,
): UnsavedKeeper {
  let isKept = false;
  const unsaved = (): Unsaved => recorder.unsaved(running()?.waiting() ?? []);
  const keep = (): string | null => {
    try {
      const file = writeRescue(dataFile, unsaved());
      isKept = true;
      return file;
    } catch {
      return null;
    }
  };
  const tryAgain = (): boolean => {
    const isWritten = recorder.flush();
    const isAll = (running()?.retry() ?? true) && isWritten;
    if (!isAll) keep();
    else if (isKept) clearRescue(dataFile);
    if (isAll) isKept = false;
    return isAll;
  };
  return {
    takeUp: () => rescuesOf(dataFile).flatMap(file => (isInUse(file) ? [] : takenUp(file, recorder))),
    guarded(work) {
      try {
        work();
      } catch (error) {
        keep();
        throw error;
      }
    },
    tryAgain,
    end() {
      if (tryAgain()) return [];
      const file = keep();
      return file === null ? inFull(unsaved()) : [toldOf(file)];
    },
  };
}

/** The one thing told of earlier programs that is good news. */
export const SAVED_NOW = 'What could not be saved last time is saved now.';

function takenUp(file: string, recorder: Recorder): readonly string[] {
  try {
    recorder.takeUp(readRescue(file));
    rmSync(file, { force: true });
    return [SAVED_NOW];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [`What could not be saved last time still lies in ${file}. ${why}`];
  }
}

const toldOf = (file: string): string =>
  `The data file could not take what you did last, so it lies in ${file}. Free some space and start Rapport again: it takes it up from there. A restart of the computer may empty that folder.`;

/** The texts themselves, where no file could be written at all. */
function inFull({ facts, drafts }: Unsaved): readonly string[] {
  const texts = [
    ...facts.flatMap(fact => (fact.type === 'attempt.made' ? [fact.text] : [])),
    ...drafts.flatMap(({ text }) => text ?? []),
  ].filter(text => text.trim() !== '');
  const told = 'What you did last could not be saved anywhere: the disk takes no more data.';
  if (texts.length === 0) return [told];
  return [`${told} Copy your text from here:`, ...[...new Set(texts)].map(text => `\n${harmless(text)}\n`)];
}
