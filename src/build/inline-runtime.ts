import type { Plugin } from 'rolldown';

const REQUIRED = /require\([`"']\.\/rolldown-runtime-[\w-]+\.cjs[`"']\)/;

/** Puts the few lines that rolldown adds for all chunks into each that needs them: a file takes longer to find. */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    generateBundle(_options, output) {
      const files = Object.values(output).filter(file => file.type === 'chunk');
      const runtime = files.find(({ name }) => name === 'rolldown-runtime');
      if (runtime === undefined) return;
      for (const file of files)
        file.code = file.code.replace(REQUIRED, () => `(exports=>{${runtime.code}\nreturn exports})({})`);
      delete output[runtime.fileName];
    },
  };
}
