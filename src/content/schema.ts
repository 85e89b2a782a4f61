import { CONTENT_FORMAT } from '../domain/scenario/content.ts';
import { FILE_KINDS, type FileKind, SHAPES } from './shapes/index.ts';
import type { JsonSchema } from './shapes/shape.ts';

const TITLES: Readonly<Record<FileKind, string>> = {
  practice: 'A scenario to live through',
  quiz: 'The questions of a topic',
  rewrite: 'A bad message to mend',
  guide: 'What the tutor says on a topic',
};

/** The JSON Schema of a kind of content file, for editors that complete and check while one writes. */
export const schemaOf = (kind: FileKind): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:rapport:content:${CONTENT_FORMAT}:${kind}`,
  title: TITLES[kind],
  ...SHAPES[kind].schema,
});

/** The schemas of all kinds by the name of their file. */
export const allSchemas = (): readonly (readonly [file: string, schema: JsonSchema])[] =>
  FILE_KINDS.map(kind => [`${kind}.schema.json`, schemaOf(kind)]);
