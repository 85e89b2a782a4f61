import type { Plugin } from 'rolldown';
import { compiledCues } from '../domain/grade/cues/compiled.ts';

/** Puts the grader's compiled cues into the bundle instead of the patterns and their compiler, so that no start compiles them. */
export function compileCues(): Plugin {
  return {
    name: 'compile-cues',
    load(id) {
      if (!id.replaceAll('\\', '/').endsWith('/src/domain/grade/cues/compiled.ts')) return null;
      return {
        code: `export const compiledCues = () => (${JSON.stringify(compiledCues())});`,
        moduleType: 'js',
      };
    },
  };
}
