import type { Plugin } from 'rolldown';

/** Fails when two files of the bundle import each other at once, through others too: then neither would start. */
export function noCycles(): Plugin {
  return {
    name: 'no-cycles',
    generateBundle(_options, output) {
      const done = new Set<string>();
      const visit = (name: string, path: readonly string[]): void => {
        if (path.includes(name))
          throw new Error(`Files of the bundle import each other: ${[...path, name].join(' -> ')}`);
        const file = output[name];
        if (done.has(name) || file?.type !== 'chunk') return;
        for (const next of file.imports) visit(next, [...path, name]);
        done.add(name);
      };
      for (const name of Object.keys(output)) visit(name, []);
    },
  };
}
