import { nearest } from '../../domain/text/nearest.ts';
import { unsafeCharacter } from '../../domain/text/unsafe-character.ts';
import { type Path, pathName, type Report } from '../problem.ts';

/** A JSON Schema, as far as this project needs it. */
export type JsonSchema = { readonly [key: string]: unknown };

/** What a value in a content file must look like: checks it, and describes itself to editors. */
export interface Shape<T> {
  readonly check: (value: unknown, path: Path, report: Report) => void;
  readonly schema: JsonSchema;
  /** Only for the compiler: the type of a value that passes. */
  readonly holds?: T;
}

/** A field that may be left out. */
export interface OptionalShape<T> extends Shape<T> {
  readonly mayBeMissing: true;
}

/** A shape for each field of T, so that no field of a contract is forgotten. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalShape<Exclude<T[K], undefined>> : Shape<T[K]>;
};

/** Says what a value is, short and without showing all of it. */
function described(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string')
    return `the text "${value.length > 30 ? `${value.slice(0, 30)} ...` : value}"`;
  return `${JSON.stringify(value)}`;
}

const nameOf = (path: Path): string => (path.length === 0 ? 'the file' : `"${pathName(path)}"`);

/** Makes a field optional. */
export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({ ...shape, mayBeMissing: true });

/** Text that is not empty, at most `max` characters, with nothing a terminal could misread. */
export function text({ max = 1200, min = 1, oneLine = false } = {}): Shape<string> {
  return {
    schema: { type: 'string', minLength: min, maxLength: max },
    check(value, path, report) {
      if (typeof value !== 'string') {
        const remedy = typeof value === 'object' ? 'Write text here.' : 'Put quotes around it.';
        return report(path, `${nameOf(path)} must be text, found ${described(value)}.`, remedy);
      }
      if (value.trim().length < min)
        return report(path, `${nameOf(path)} is empty.`, 'Write something or remove it.');
      if (value.length > max)
        report(path, `${nameOf(path)} has ${value.length} characters.`, `Shorten it to ${max} at most.`);
      if (oneLine && value.trimEnd().includes('\n'))
        report(
          path,
          `${nameOf(path)} must be a single line.`,
          'Remove the line breaks, or use ">-" instead of "|".',
        );
      const unsafe = unsafeCharacter(value);
      if (unsafe) report(path, `${nameOf(path)} holds ${unsafe}.`, 'Remove it, or use another sign.');
    },
  };
}

/** A stable name: lower-case words joined by hyphens. */
export const id = (): Shape<string> => ({
  schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 },
  check(value, path, report) {
    if (typeof value !== 'string' || value.length > 60 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
      report(
        path,
        `${nameOf(path)} must be a name, found ${described(value)}.`,
        'Use lower-case letters, digits and single hyphens, 60 at most.',
      );
  },
});

/** One of the given words. */
export const oneOf = <T extends string | number>(values: readonly T[]): Shape<T> => ({
  schema: { enum: [...values] },
  check(value, path, report) {
    if ((values as readonly unknown[]).includes(value)) return;
    const guess = typeof value === 'string' ? nearest(value, values.map(String)) : undefined;
    const remedy = guess ? `Did you mean "${guess}"?` : `Use one of: ${values.join(', ')}.`;
    report(path, `${nameOf(path)} cannot be ${described(value)}.`, remedy);
  },
});

/** A number between two limits. */
export const number = ({
  min,
  max,
  whole = true,
}: {
  min: number;
  max: number;
  whole?: boolean;
}): Shape<number> => ({
  schema: { type: whole ? 'integer' : 'number', minimum: min, maximum: max },
  check(value, path, report) {
    const fits =
      typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
    if (!fits)
      report(
        path,
        `${nameOf(path)} cannot be ${described(value)}.`,
        `Use a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`,
      );
  },
});

/** true or false. */
export const flag = (): Shape<boolean> => ({
  schema: { type: 'boolean' },
  check(value, path, report) {
    if (typeof value !== 'boolean')
      report(path, `${nameOf(path)} cannot be ${described(value)}.`, 'Use true or false.');
  },
});

/** A calendar day, YYYY-MM-DD. */
export const date = (): Shape<string> => ({
  schema: { type: 'string', format: 'date' },
  check(value, path, report) {
    const at =
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        ? Date.parse(`${value}T00:00:00Z`)
        : Number.NaN;
    if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value)
      report(
        path,
        `${nameOf(path)} is no date: ${described(value)}.`,
        'Write it as "2026-03-02", with quotes.',
      );
  },
});

/** A list of `min` to `max` items. */
export const list = <T>(item: Shape<T>, { min = 0, max = 500 } = {}): Shape<readonly T[]> => ({
  schema: { type: 'array', items: item.schema, minItems: min, maxItems: max },
  check(value, path, report) {
    if (!Array.isArray(value))
      return report(
        path,
        `${nameOf(path)} must be a list, found ${described(value)}.`,
        'Start each item with "- ".',
      );
    if (value.length < min)
      report(
        path,
        `${nameOf(path)} has ${value.length} ${value.length === 1 ? 'item' : 'items'}.`,
        `Give at least ${min}.`,
      );
    if (value.length > max)
      return report(path, `${nameOf(path)} has ${value.length} items.`, `Give at most ${max}.`);
    value.forEach((entry, i) => {
      item.check(entry, [...path, i], report);
    });
  },
});

/** Two values in order. */
export const pair = <T>(item: Shape<T>): Shape<readonly [T, T]> => ({
  schema: { type: 'array', items: item.schema, minItems: 2, maxItems: 2 },
  check(value, path, report) {
    if (!Array.isArray(value) || value.length !== 2)
      return report(
        path,
        `${nameOf(path)} must be two values, found ${described(value)}.`,
        'Write them as [2, 4].',
      );
    value.forEach((entry, i) => {
      item.check(entry, [...path, i], report);
    });
  },
});
