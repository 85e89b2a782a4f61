import { type Settings, withDescribed } from '../domain/settings.ts';
import { type Places, readSettings } from '../places.ts';
import { writeSettingsFile } from '../store/settings-file.ts';
import type { Store } from '../store/store.ts';

/** The settings at the start, what is wrong with their file, and how a change is written into it. */
export interface KeptSettings {
  readonly settings: Settings;
  readonly file: string;
  /** What must be told of the file as it is now. */
  readonly notices: () => readonly string[];
  /** What the settings screen says of the file; "" where all is well. */
  readonly about: () => string;
  /** Throws an error fit to be shown when the file cannot be written. */
  readonly keep: (changed: Settings) => void;
}

/** Reads the settings. A name and a goal that only an old archive tells are written into the file. */
export async function keptSettings(places: Places, store: Store): Promise<KeptSettings> {
  const { file, notices, isBroken, ...chosen } = await readSettings(places);
  const settings = withDescribed(chosen, store.latest('learner.described'));
  let kept = chosen.settings;
  let aside: string | null = null;
  const keep = (changed: Settings): void => {
    aside = writeSettingsFile(file, changed, kept) ?? aside;
    kept = changed;
  };
  const toldOfFile = (): readonly string[] => {
    if (aside !== null) return [`The settings file was written anew; the old one is kept as ${aside}.`];
    return isBroken ? notices.map(notice => `${notice} Mend it, or change anything in Settings.`) : notices;
  };
  if (notices.length === 0 && (settings.name !== kept.name || settings.goal !== kept.goal)) {
    try {
      keep(settings);
    } catch {
      // They are known all the same, and are written with the next change.
    }
  }
  const about = (): string => {
    if (aside !== null) return `The old file, which could not be read whole, is kept as ${aside}.`;
    return isBroken
      ? 'That file could not be read whole. Mend it there, or change anything here: then it is written anew, and the old one is kept beside it.'
      : '';
  };
  return { settings, file, notices: toldOfFile, about, keep };
}
