import { nearest } from '../../domain/text/nearest.ts';
import { type Path, pathName, type Report } from '../problem.ts';
import type { Fields, JsonSchema, OptionalShape, Shape } from './shape.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOptional = (shape: Shape<unknown>): shape is OptionalShape<unknown> => 'mayBeMissing' in shape;

function expectGroup(value: unknown, path: Path, report: Report): value is Record<string, unknown> {
  if (isGroup(value)) return true;
  const where = path.length === 0 ? 'The file' : `"${pathName(path)}"`;
  report(path, `${where} must be a group of "field: value" lines.`, 'Indent the fields below it.');
  return false;
}

/** A group with exactly these fields. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const shapes = fields as Readonly<Record<string, Shape<unknown>>>;
  const names = Object.keys(shapes);
  const required = names.filter(name => !isOptional(shapes[name]!));
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map(name => [name, shapes[name]!.schema])),
      required,
      additionalProperties: false,
    },
    check(value, path, report) {
      if (!expectGroup(value, path, report)) return;
      for (const name of required)
        if (!Object.hasOwn(value, name))
          report(path, `"${pathName([...path, name])}" is missing.`, `Add the field "${name}".`);
      for (const [name, entry] of Object.entries(value)) {
        const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
        if (shape) shape.check(entry, [...path, name], report);
        else reportUnknown(name, names, path, report);
      }
    },
  };
}

function reportUnknown(name: string, names: readonly string[], path: Path, report: Report): void {
  const guess = nearest(name, names);
  const remedy = guess ? `Did you mean "${guess}"?` : `Remove it; the fields here are ${names.join(', ')}.`;
  report([...path, name], `There is no field "${pathName([...path, name])}".`, remedy);
}

/** A group in which every key is a name of the author's and every value has the same shape. */
export const named = <T>(key: Shape<string>, item: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  schema: { type: 'object', propertyNames: key.schema, additionalProperties: item.schema, minProperties: 1 },
  check(value, path, report) {
    if (!expectGroup(value, path, report)) return;
    for (const [name, entry] of Object.entries(value)) {
      key.check(name, [...path, name], report);
      item.check(entry, [...path, name], report);
    }
  },
});

/** A group whose field `tag` says which of several shapes it has. */
export function variant<T extends object, K extends string & keyof T>(
  tag: K,
  shapes: { readonly [V in T[K] & string]: Shape<Extract<T, { readonly [P in K]: V }>> },
): Shape<T> {
  const known = shapes as Readonly<Record<string, Shape<unknown>>>;
  const names = Object.keys(known);
  return {
    schema: {
      type: 'object',
      required: [tag],
      properties: { [tag]: { enum: names } },
      oneOf: names.map(name => known[name]!.schema),
    } satisfies JsonSchema,
    check(value, path, report) {
      if (!expectGroup(value, path, report)) return;
      const name = value[tag];
      if (typeof name === 'string' && Object.hasOwn(known, name))
        return known[name]!.check(value, path, report);
      const guess = typeof name === 'string' ? nearest(name, names) : undefined;
      const remedy = guess ? `Did you mean "${guess}"?` : `Use one of: ${names.join(', ')}.`;
      const found = name === undefined ? 'is missing' : `cannot be ${JSON.stringify(name)}`;
      report([...path, tag], `"${pathName([...path, tag])}" ${found}.`, remedy);
    },
  };
}
