import { readFileSync } from 'node:fs';

/** The text of schema.sql; the build puts it in place of this call. */
export const SCHEMA = readFileSync(new URL('./schema.sql', import.meta.url), 'utf8');
