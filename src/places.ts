import { homedir, userInfo } from 'node:os';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { UserError } from './errors.ts';
import type { SettingsRead } from './store/settings-file.ts';

/** The environment variables that the program looks at. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is told of where things are; everything may be left out. */
export interface Places {
  readonly dataDir?: string;
  /** Folders of content to add, later ones over earlier ones. */
  readonly content?: readonly string[];
  readonly env?: Environment;
}

const DATA_FILE = 'rapport.db';
const SETTINGS_FILE = 'settings.json';

/** The learner's home folder; where HOME is empty, the one that the system knows. */
function homeFolder({ env = process.env }: Places): string {
  try {
    return env.HOME || homedir() || userInfo().homedir;
  } catch {
    throw new UserError('There is no home folder.', 'Set HOME, or RAPPORT_HOME to a folder for your data.');
  }
}

/** A path as it was told, with the home folder for a `~` at its start: not every shell puts it there. */
const atHome = (path: string, places: Places): string =>
  path.replace(/^~(?=$|[\\/])/, () => homeFolder(places));

/** The folder with the learner's data: as told, else RAPPORT_HOME, else the platform's. */
async function dataFolder(options: Places): Promise<string> {
  const { dataDir, env = process.env } = options;
  const told = dataDir || env.RAPPORT_HOME;
  if (told) return resolve(atHome(told, options));
  const { default: envPaths } = await import('env-paths');
  const { data } = envPaths('rapport', { suffix: '' });
  // With an empty HOME it would lie below the working folder, another one each time.
  return isAbsolute(data) ? data : join(homeFolder(options), data);
}

/** The file with the learner's data. */
export const dataFile = async (places: Places): Promise<string> => join(await dataFolder(places), DATA_FILE);

/** The file with the settings. */
export const settingsFile = async (places: Places): Promise<string> =>
  join(await dataFolder(places), SETTINGS_FILE);

/** The folders of content beside the shipped one: in the data folder, in RAPPORT_CONTENT, as told. */
export async function packFolders(options: Places): Promise<readonly string[]> {
  const folder = await dataFolder(options);
  const [{ packsIn }, { readSettingsFile }] = await Promise.all([
    import('./content/load.ts'),
    import('./store/settings-file.ts'),
  ]);
  const fromEnv = ((options.env ?? process.env).RAPPORT_CONTENT ?? '').split(delimiter).filter(Boolean);
  const fromSettings = readSettingsFile(join(folder, SETTINGS_FILE)).settings.contentPacks;
  const told = [...fromSettings, ...fromEnv, ...(options.content ?? [])];
  return [...packsIn(join(folder, 'packs')), ...told.map(path => atHome(path, options))];
}

/** The settings, where they are, and what is wrong with them. */
export async function readSettings(options: Places): Promise<SettingsRead & { readonly file: string }> {
  const { readSettingsFile } = await import('./store/settings-file.ts');
  const file = await settingsFile(options);
  return { file, ...readSettingsFile(file) };
}

/** Removes the learner's name and goal from the settings. */
export async function forgetLearner(options: Places): Promise<void> {
  const { forgetLearner: forget } = await import('./store/settings-file.ts');
  forget(await settingsFile(options));
}
