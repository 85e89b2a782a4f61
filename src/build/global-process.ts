import type { Plugin } from 'rolldown';

const IMPORT = /^import process from ['"](?:node:)?process['"];?$/gm;

/** Lets packages use the global `process`: importing it as a module makes Node list all its flags, which takes a millisecond. */
export function globalProcess(): Plugin {
  return {
    name: 'global-process',
    transform(code, id) {
      if (!id.includes('node_modules') || !code.includes('process')) return null;
      const shorter = code.replace(IMPORT, '');
      return shorter === code ? null : { code: shorter, map: null };
    },
  };
}
