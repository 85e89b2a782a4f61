import type { Plugin } from 'rolldown';

/** Writes the bundle in ASCII, so that V8 reads and keeps it with one byte a sign; strings and patterns mean the same. */
export function inAscii(): Plugin {
  return {
    name: 'in-ascii',
    // After the minifier, which prefers short signs.
    generateBundle(_options, output) {
      for (const file of Object.values(output))
        if (file.type === 'chunk')
          file.code = file.code.replace(
            /[^\0-\x7f]/g,
            unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
    },
  };
}
