import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

/** A text file that lies beside a source file and is read when the program starts. */
const READ = /readFileSync\(\s*new URL\('(\.\/[\w.-]+)', import\.meta\.url\),\s*'utf8',?\s*\)/g;

/** Puts text files that a source file reads from beside itself, such as schema.sql, into the bundle. */
export function inlineText(): Plugin {
  return {
    name: 'inline-text',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('readFileSync(new URL(')) return null;
      const inlined = code.replace(READ, (_, path: string) =>
        JSON.stringify(readFileSync(join(dirname(id), path), 'utf8')),
      );
      return inlined === code ? null : { code: inlined, map: null };
    },
  };
}
