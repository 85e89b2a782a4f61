import type { Readable, Writable } from 'node:stream';
import type { RuntimeOptions } from '../../runtime/options.ts';

/** What the program was started with; tests give their own. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** An option of a command: how it is parsed, and what the help says. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for the value in the help, e.g. `<n>`. */
  readonly value?: string;
  readonly help: string;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of the options that were given. */
export type Values<O extends OptionSpecs> = {
  readonly [K in keyof O]?: O[K] extends { readonly type: 'boolean' }
    ? boolean
    : O[K] extends { readonly multiple: true }
      ? readonly string[]
      : string;
};

/** A positional argument. */
export interface ArgumentSpec {
  readonly name: string;
  readonly required?: boolean;
  /** Takes all that follow. */
  readonly many?: boolean;
}

/** What a command is run with. */
export interface Call<O extends OptionSpecs> {
  readonly values: Values<O & typeof GLOBAL_OPTIONS>;
  readonly args: readonly string[];
  readonly io: Surroundings;
  /** The global options as the runtime takes them. */
  readonly runtime: RuntimeOptions;
}

/** A command: what the help says of it, what it takes, what it does. `run` returns the exit code. */
export interface Command<O extends OptionSpecs = OptionSpecs> {
  /** One or two words, e.g. `content check`. */
  readonly name: string;
  readonly summary: string;
  readonly args: readonly ArgumentSpec[];
  readonly options: O;
  /** Whole command lines. */
  readonly examples: readonly string[];
  /** More for the help, after the options. */
  readonly notes?: string;
  run(call: Call<O>): Promise<number>;
}

/** Options that every command takes. */
export const GLOBAL_OPTIONS = {
  plain: { type: 'boolean', help: 'Line by line without a screen, for screen readers and pipes.' },
  'full-redraw': { type: 'boolean', help: 'Paint the screen whole at every key, if signs look shifted.' },
  seed: { type: 'string', value: '<n>', help: 'Start from this number, so that all runs alike.' },
  'data-dir': { type: 'string', value: '<dir>', help: 'Keep the data in this folder (or RAPPORT_HOME).' },
  content: {
    type: 'string',
    multiple: true,
    value: '<dir>',
    help: 'Add this folder of content (or RAPPORT_CONTENT).',
  },
  help: { type: 'boolean', short: 'h', help: 'Show what this command takes.' },
} as const satisfies OptionSpecs;

/** Checks a command while keeping the types of its options. */
export const defineCommand = <const O extends OptionSpecs>(command: Command<O>): Command =>
  command as unknown as Command;
