import type { Plugin } from 'rolldown';

const GETTER =
  /Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g;
const FIXED = /^(?:const|class|(?:async )?function\*?) ([\w$]+)|^var ([\w$]+) = class\b/gm;

/** Exports what never changes as it is: a getter for each name takes longer than most of them are worth. */
export function fixedExports(): Plugin {
  return {
    name: 'fixed-exports',
    // Before the minifier, which makes variables of constants.
    renderChunk(code) {
      const fixed = new Set([...code.matchAll(FIXED)].map(([, name, ofClass]) => name ?? ofClass));
      return {
        code: code.replace(GETTER, (getter, exported: string, name: string) =>
          fixed.has(name) ? `exports.${exported} = ${name};` : getter,
        ),
        map: null,
      };
    },
  };
}
