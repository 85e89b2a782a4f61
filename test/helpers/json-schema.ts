type Schema = Readonly<Record<string, unknown>>;

const KNOWN = new Set([
  '$schema',
  '$id',
  'title',
  'type',
  'enum',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'minProperties',
  'items',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'oneOf',
  'anyOf',
]);

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** Whether a value fits a JSON Schema, for the words that this project's schemas use; throws at any other word. */
export function fits(schema: Schema, value: unknown): boolean {
  for (const word of Object.keys(schema)) if (!KNOWN.has(word)) throw new Error(`unknown word ${word}`);
  const { type, properties = {}, required = [], items, oneOf, anyOf } = schema as Record<string, never>;
  if (type === 'integer' ? !Number.isInteger(value) : type && typeOf(value) !== type) return false;
  if (schema.enum && !(schema.enum as unknown[]).includes(value)) return false;
  if (oneOf && (oneOf as Schema[]).filter(one => fits(one, value)).length !== 1) return false;
  if (anyOf && !(anyOf as Schema[]).some(one => fits(one, value))) return false;
  if (typeof value === 'number')
    return !(value < Number(schema.minimum ?? value)) && !(value > Number(schema.maximum ?? value));
  if (typeof value === 'string')
    return (
      value.length >= Number(schema.minLength ?? 0) &&
      value.length <= Number(schema.maxLength ?? Number.POSITIVE_INFINITY) &&
      new RegExp(String(schema.pattern ?? ''), 'u').test(value)
    );
  if (Array.isArray(value))
    return (
      value.length >= Number(schema.minItems ?? 0) &&
      value.length <= Number(schema.maxItems ?? Number.POSITIVE_INFINITY) &&
      value.every(entry => !items || fits(items as Schema, entry))
    );
  if (typeof value !== 'object' || value === null) return true;
  return (
    (required as string[]).every(name => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, entry]) => {
      const own = (properties as Record<string, Schema>)[name];
      const rest = schema.additionalProperties as Schema | boolean | undefined;
      if (schema.propertyNames && !fits(schema.propertyNames as Schema, name)) return false;
      if (own) return fits(own, entry);
      return typeof rest === 'object' ? fits(rest, entry) : rest !== false;
    })
  );
}
