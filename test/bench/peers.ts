import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = join(import.meta.dirname, 'peers');
const load = createRequire(join(folder, 'package.json'));

/** How the prose linters that are compared with are installed: they are no part of the program. */
export const HOW_TO_INSTALL = 'npm install --prefix test/bench/peers --no-package-lock';

/** Whether the prose linters to compare with are there. */
export const hasPeers = (): boolean => existsSync(join(folder, 'node_modules', 'write-good'));

/** A prose linter as a library. */
export interface Peer {
  readonly name: string;
  readonly lint: (text: string) => unknown;
}

interface Packages {
  readonly writeGood: (text: string) => unknown;
  readonly alex: { readonly text: (text: string) => unknown };
  readonly kernel: {
    readonly TextlintKernelDescriptor: new (config: object) => object;
  };
  readonly textlint: {
    readonly createLinter: (options: object) => { lintText(text: string, path: string): Promise<unknown> };
  };
}

const importPeer = async <T>(name: string): Promise<T> =>
  (await import(pathToFileURL(load.resolve(name)).href)) as T;

/** The prose linters: write-good, alex, and textlint with the rules of both. */
export async function peers(): Promise<readonly Peer[]> {
  const { default: writeGood } = await importPeer<{ default: Packages['writeGood'] }>('write-good');
  const alex = await importPeer<Packages['alex']>('alex');
  const { createLinter } = load('textlint') as Packages['textlint'];
  const fromTextlint = createRequire(load.resolve('textlint'));
  const { TextlintKernelDescriptor } = fromTextlint('@textlint/kernel') as Packages['kernel'];
  const taken = (module: { default?: unknown }): unknown => module.default ?? module;
  const descriptor = new TextlintKernelDescriptor({
    rules: ['write-good', 'alex'].map(ruleId => ({ ruleId, rule: taken(load(`textlint-rule-${ruleId}`)) })),
    plugins: [{ pluginId: 'text', plugin: taken(fromTextlint('@textlint/textlint-plugin-text')) }],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return [
    { name: 'write-good', lint: writeGood },
    { name: 'alex', lint: text => alex.text(text) },
    { name: 'textlint with both', lint: text => linter.lintText(text, 'message.txt') },
  ];
}

/** The command lines that lint a file, each for Node. */
export const peerCommands = (file: string): readonly { readonly name: string; readonly args: string[] }[] => {
  const inside = (...path: string[]): string => join(folder, 'node_modules', ...path);
  return [
    { name: 'write-good', args: [inside('write-good', 'bin', 'write-good.js'), file] },
    { name: 'alex', args: [inside('alex', 'cli.js'), file] },
    {
      name: 'textlint with both',
      args: [
        inside('textlint', 'bin', 'textlint.js'),
        '--rules-base-directory',
        inside(),
        '--rule',
        'write-good',
        '--rule',
        'alex',
        file,
      ],
    },
  ];
};
