import { type Settings, withDescribed } from '../domain/settings.ts';
import { type Places, readSettings } from '../places.ts';
import { writeSettingsFile } from '../store/settings-file.ts';
import type { Store } from '../store/store.ts';

/** The settings at the start, what is wrong with their file, and how a change is written into it. */
export interface KeptSettings {
  readonly settings: Settings;
  readonly file: string;
  readonly notices: readonly string[];
  /** Throws an error fit to be shown when the file cannot be written. */
  readonly keep: (changed: Settings) => void;
}

/** Reads the settings. A name and a goal that only an old archive tells are written into the file. */
export async function keptSettings(places: Places, store: Store): Promise<KeptSettings> {
  const { file, notices, ...chosen } = await readSettings(places);
  const settings = withDescribed(chosen, store.latest('learner.described'));
  let kept = chosen.settings;
  const keep = (changed: Settings): void => {
    writeSettingsFile(file, changed, kept);
    kept = changed;
  };
  if (notices.length === 0 && (settings.name !== kept.name || settings.goal !== kept.goal)) {
    try {
      keep(settings);
    } catch {
      // They are known all the same, and are written with the next change.
    }
  }
  return { settings, file, notices, keep };
}
