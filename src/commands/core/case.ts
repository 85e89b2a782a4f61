import { CHANNELS, KINDS, type Profile, type Situation } from '../../domain/situation.ts';
import { UserError } from '../../errors.ts';

/** A message in its situation, as other programs hand it in. */
export interface Case {
  readonly id: unknown;
  readonly text: string;
  readonly situation: Situation;
  /** The message that an exercise asks to mend. */
  readonly bad?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a case. Unknown fields are passed over; a field of the wrong type is a UserError that names it. */
export function readCase(value: unknown): Case {
  const fields = group(value, 'The case');
  const text = string(fields, 'text');
  if (text === undefined) throw wrong('"text" is missing', 'Give the message as "text".');
  const bad = string(fields, 'bad');
  return {
    id: fields.id ?? null,
    text,
    situation: readSituation(fields.situation),
    ...(bad === undefined ? {} : { bad }),
  };
}

/** Reads a situation; nothing at all is an empty one. */
export function readSituation(value: unknown): Situation {
  if (value === undefined || value === null) return {};
  const fields = group(value, '"situation"');
  return present({
    kind: word(fields, 'kind', KINDS),
    channel: word(fields, 'channel', CHANNELS),
    connected: boolean(fields, 'connected'),
    followUp: number(fields, 'followUp'),
    daysSinceLast: number(fields, 'daysSinceLast'),
    recipient: person(fields, 'recipient'),
    sender: person(fields, 'sender'),
  });
}

/** Reads what is known of a person. */
export function readProfile(value: unknown): Partial<Profile> {
  const fields = group(value, 'The profile');
  return present({
    name: string(fields, 'name'),
    headline: string(fields, 'headline'),
    company: string(fields, 'company'),
    about: string(fields, 'about'),
    activity: strings(fields, 'activity'),
    shared: strings(fields, 'shared'),
  });
}

function person(fields: Fields, name: string): Partial<Profile> | undefined {
  const value = fields[name];
  return value === undefined || value === null ? undefined : readProfile(value);
}

function group(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(`${name} is no group of fields`, 'Write it as {"name": "value"}.');
}

function string(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  throw wrong(`"${name}" must be text`, 'Put it in quotes.');
}

function strings(fields: Fields, name: string): readonly string[] | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  const list = Array.isArray(value) ? value : [value];
  if (list.every(entry => typeof entry === 'string')) return list;
  throw wrong(`"${name}" must be a list of texts`, 'Write it as ["one", "two"].');
}

function number(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw wrong(`"${name}" must be a number from 0 on`, 'Write it without quotes.');
}

function boolean(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
  throw wrong(`"${name}" must be true or false`, 'Write it without quotes.');
}

function word<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  const known = allowed.find(one => one === value);
  if (known) return known;
  throw wrong(`"${name}" cannot be ${JSON.stringify(value)}`, `Use one of: ${allowed.join(', ')}.`);
}

/** The fields that are known; an absent field and an unknown one mean the same. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

const wrong = (problem: string, hint: string): UserError => new UserError(`${problem}.`, hint);
