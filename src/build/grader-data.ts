import type { Plugin } from 'rolldown';
import { compiledCues } from '../domain/grade/cues/compiled.ts';
import { type PackedModel, unpack } from '../domain/grade/model/model.ts';
import { toRows } from '../domain/grade/model/rows.ts';
import { tableOf } from '../domain/grade/model/table.ts';
import { PACKED } from '../domain/grade/model/weights.generated.ts';
import { type PackedTrie, rootEdges } from '../domain/grade/trie.ts';
import { bytesOf, type Packed } from '../domain/packed.ts';

const FILE = 'grader.bin';
/** Named so that it lies in the file of the grader. */
const READER = '\0/src/domain/grade/data.ts';

/**
 * Puts the grader's compiled cues and its model into the bundle as bytes in a file beside it, so that no start compiles,
 * decodes or hashes anything: the typed arrays lie in the file as they are used.
 */
export function graderData(): Plugin {
  const parts: Uint8Array[] = [];
  let size = 0;
  /** Keeps the bytes and returns the code that finds them again. */
  const keep = (bytes: Uint8Array): string => {
    const at = size;
    const padding = new Uint8Array((8 - (bytes.length % 8)) % 8);
    parts.push(bytes, padding);
    size += bytes.length + padding.length;
    return `part(${at}, ${bytes.length})`;
  };
  const sources: Readonly<Record<string, () => string>> = {
    '/src/domain/grade/cues/compiled.ts': () =>
      `export const compiledCues = () => (${code(trieAsBytes(compiledCues()), keep)});`,
    '/src/domain/grade/model/weights.generated.ts': () =>
      `export const PACKED = ${code(modelAsBytes(PACKED), keep)};`,
  };
  return {
    name: 'grader-data',
    resolveId: id => (id === READER ? id : null),
    load(id) {
      if (id === READER) return { code: READER_CODE, moduleType: 'js' };
      const path = id.replaceAll('\\', '/');
      const source = Object.entries(sources).find(([end]) => path.endsWith(end))?.[1];
      if (source === undefined) return null;
      return { code: `import { part } from ${JSON.stringify(READER)};\n${source()}`, moduleType: 'js' };
    },
    generateBundle() {
      if (size > 0) this.emitFile({ type: 'asset', fileName: FILE, source: Buffer.concat(parts) });
    },
  };
}

const READER_CODE = `import { readFileSync } from 'node:fs';
const file = readFileSync(import.meta.dirname + '/${FILE}');
export const part = (at, length) => file.subarray(at, at + length);
`;

const trieAsBytes = (packed: PackedTrie): PackedTrie => ({
  ...packed,
  words: bytesOf(packed.words),
  slots: raw(tableOf(packed.words).slots),
  entryStarts: bytesOf(packed.entryStarts),
  entries: bytesOf(packed.entries),
  rootEdges: rootEdges(packed).map(raw),
  starts: bytesOf(packed.starts),
  masks: bytesOf(packed.masks),
  symbols: bytesOf(packed.symbols),
  targets: bytesOf(packed.targets),
  extras: bytesOf(packed.extras),
});

function modelAsBytes(packed: PackedModel): PackedModel {
  const unpacked = unpack(packed);
  const { classes, features } = unpacked;
  return {
    ...packed,
    classes: {
      ...packed.classes,
      keys: bytesOf(packed.classes.keys),
      slots: raw(classes.table.slots),
      set: bytesOf(packed.classes.set),
    },
    features: bytesOf(packed.features),
    slots: raw(features.slots),
    bag: layerAsBytes(packed.bag),
    pooled: layerAsBytes(packed.pooled),
    rows: raw(toRows(unpacked.pooled.weights, unpacked.bag.weights)),
  };
}

const layerAsBytes = ({ scale, bias }: PackedModel['bag']): PackedModel['bag'] => ({
  weights: '',
  scale: bytesOf(scale),
  bias: bytesOf(bias),
});

const raw = ({ buffer, byteOffset, byteLength }: Int32Array): Packed =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);

/** A value as JavaScript, with its bytes kept elsewhere. */
function code(value: unknown, keep: (bytes: Uint8Array) => string): string {
  if (value instanceof Uint8Array) return keep(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(one => code(one, keep)).join(',')}]`;
  const fields = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${code(one, keep)}`);
  return `{${fields.join(',')}}`;
}
