import { readSettings } from './settings.ts';

/** A name in quotes, a colon, and a value that ends by itself: a text, a list in one piece, a number or a word. */
const FIELD = /"(\w+)"\s*:\s*("(?:[^"\\\n]|\\.)*"|\[[^[\]]*\]|[\w.+-]+)/g;

/** The settings that can be read in a text that as a whole is no JSON, by name; those that do not fit are left out. */
export function salvagedFields(text: string): Readonly<Record<string, unknown>> {
  const found: [string, unknown][] = [...text.matchAll(FIELD)].flatMap(([, name = '', value = '']) => {
    try {
      return [[name, JSON.parse(value)]];
    } catch {
      return [];
    }
  });
  const fields = Object.fromEntries(found);
  const { told } = readSettings(fields);
  return Object.fromEntries(told.map(name => [name, fields[name]]));
}

/** The line, from 1, at which a text stops being JSON, by the words of the error; undefined where they do not tell. */
export function lineOfMistake(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  if (/end of JSON input/.test(message)) return text.trimEnd().split('\n').length;
  const at = /at position (\d+)/.exec(message)?.[1];
  if (at !== undefined) return text.slice(0, Number(at)).trimEnd().split('\n').length;
  // V8 shows ten characters on either side of what it did not expect.
  const near = /, \.{3}"([\s\S]*?)"(?:\.{3})? is not valid JSON$/.exec(message)?.[1];
  const start = near === undefined ? -1 : text.indexOf(near);
  return start === -1 ? undefined : text.slice(0, start + 10).split('\n').length;
}
