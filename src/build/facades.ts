import type { Plugin } from 'rolldown';

/** A file that only hands on names of another: `export{y as dispatch}from"./start.js";` */
const FACADE = /^export\s*\{([^}]*)\}\s*from\s*["'`]\.\/([^"'`]+)["'`];?\s*$/;

const pairsOf = (list: string): (readonly [from: string, to: string])[] =>
  list
    .split(',')
    .map(one => one.trim().split(/\s+as\s+/))
    .map(([from = '', to = from]) => [from, to] as const)
    .filter(([from]) => from !== '');

/** Lets dynamic imports reach what they are for without a file in between: each file takes a millisecond to find and link. */
export function withoutFacades(): Plugin {
  return {
    name: 'without-facades',
    generateBundle(_options, output) {
      const chunks = Object.values(output).filter(file => file.type === 'chunk');
      for (const facade of chunks) {
        const [, names, real] = facade.isEntry ? [] : (FACADE.exec(facade.code) ?? []);
        if (names === undefined || real === undefined) continue;
        const fields = pairsOf(names).map(([from, to]) => `${to}:m.${from}`);
        const call = `import("./${real}").then(m=>({${fields.join(',')}}))`;
        const dynamic = new RegExp(
          `import\\(\\s*["'\`]\\./${facade.fileName.replaceAll('.', '\\.')}["'\`]\\s*\\)`,
          'g',
        );
        for (const chunk of chunks) chunk.code = chunk.code.replace(dynamic, () => call);
        const isStillNamed = chunks.some(chunk => chunk !== facade && chunk.code.includes(facade.fileName));
        if (!isStillNamed) delete output[facade.fileName];
      }
    },
  };
}
