import { ASKING } from './asking.ts';
import { CLAIMS } from './claims.ts';
import { FOLLOW } from './follow.ts';
import { PRESSING } from './pressing.ts';
import { SELLING } from './selling.ts';
import { SUBSTANCE } from './substance.ts';
import { VEILED } from './veiled.ts';
import { WARMTH } from './warmth.ts';

/** All cue patterns by cue id. */
export const CUES: Readonly<Record<string, readonly string[]>> = {
  ...SELLING,
  ...WARMTH,
  ...ASKING,
  ...PRESSING,
  ...FOLLOW,
  ...SUBSTANCE,
  ...CLAIMS,
  ...VEILED,
};
