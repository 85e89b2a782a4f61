import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it that are missing, one by one: in a place such as /proc, where none can be made,
 * Node's own way of making them all tries for ever. Throws the system's error.
 */
export function makeFolder(folder: string, mode = 0o777): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.push(at);
  for (const at of missing.reverse()) {
    try {
      mkdirSync(at, { mode });
    } catch (error) {
      // Another program may have made it meanwhile.
      if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
}
