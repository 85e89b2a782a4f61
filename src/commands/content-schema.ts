import { join } from 'node:path';
import { oneOf } from './core/arguments.ts';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';
import { writeTextFile } from './core/write-file.ts';

/** `rapport content schema [kind]` */
export const contentSchema = defineCommand({
  name: 'content schema',
  summary: 'Print the JSON Schema of a kind of file, so that editors help.',
  args: [{ name: 'practice|quiz|rewrite|guide' }],
  options: {
    into: { type: 'string', value: '<dir>', help: 'Write the schemas of all kinds into this folder.' },
  },
  examples: ['rapport content schema practice', 'rapport content schema --into .schemas'],
  notes:
    'An editor with YAML support uses a schema that the first line of a file names: # yaml-language-server: $schema=../.schemas/practice.schema.json',
  run: async ({ args: [kind], io, values }) => {
    const [{ allSchemas, schemaOf }, { FILE_KINDS }] = await Promise.all([
      import('../content/schema.ts'),
      import('../content/shapes/index.ts'),
    ]);
    if (values.into !== undefined) {
      for (const [file, schema] of allSchemas()) {
        const text = `${JSON.stringify(schema, null, 2)}\n`;
        writeTextFile(join(values.into, file), text, { withFolder: true });
        say(io.stdout, join(values.into, file));
      }
      return 0;
    }
    const known = oneOf(kind, 'The kind', FILE_KINDS);
    const schema = known ? schemaOf(known) : { anyOf: allSchemas().map(([, one]) => one) };
    say(io.stdout, JSON.stringify(schema, null, 2));
    return 0;
  },
});
