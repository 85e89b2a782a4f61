import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is set, where it is to be looked for, and on which system. */
export interface EditorPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** The command line of the learner's editor: as set, else one that says itself how to leave it; null for none. */
export function editorCommand({ env, platform }: EditorPlaces): string | null {
  const told = env.VISUAL?.trim() || env.EDITOR?.trim();
  if (told) return told;
  if (platform === 'win32') return 'notepad';
  return (env.PATH ?? '').split(delimiter).some(folder => isProgram(join(folder, 'nano'))) ? 'nano' : null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the learner is told where there is no editor. */
export const NO_EDITOR =
  'No editor is set. Set VISUAL or EDITOR to the command of yours, e.g. "code --wait", and start Rapport again.';
