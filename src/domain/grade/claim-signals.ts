import { type Claim, claimsOf } from './claims.ts';
import { contradictionsIn } from './contradictions.ts';
import type { Sink } from './model/feature.ts';
import type { Reading } from './reading.ts';
import { signal, signals } from './signal.ts';

/** The signals of claims of one kind, or of any, at one depth of the profile. */
const claimSignals = (name: string) => ({
  nameUnknown: signal(`${name}:un-name`),
  unknown: signal(`${name}:un`),
  held: signal(`${name}:held`),
  weak: signal(`${name}:weak`),
  mixed: signal(`${name}:mixed`),
});

const claimsByDepth = new Map<string, Map<string, ReturnType<typeof claimSignals>>>();

function signalsOfClaim(depth: string, what: string): ReturnType<typeof claimSignals> {
  let byKind = claimsByDepth.get(depth);
  if (byKind === undefined) {
    byKind = new Map();
    claimsByDepth.set(depth, byKind);
  }
  let found = byKind.get(what);
  if (found === undefined) {
    found = claimSignals(`cl:${depth}:${what === 'any' ? what : what.slice(6)}`);
    byKind.set(what, found);
  }
  return found;
}

const addContradiction = signals('ct:');

/** Adds what the profile says to the claims that a sentence makes about the reader. */
export function addClaimSignals(reading: Reading, sentence: number, sink: Sink): void {
  const claims = claimsOf(reading);
  for (const claim of claims) {
    if (claim.sentence !== sentence) continue;
    addClaim(claim, signalsOfClaim(reading.profile.depth, claim.cue), sink);
    addClaim(claim, signalsOfClaim(reading.profile.depth, 'any'), sink);
  }
  for (const { kind, of, rival } of contradictionsIn(reading)[sentence]!) {
    addContradiction(sink, `${kind}:${of}`);
    for (let shared = 0; shared <= rival; shared++) addContradiction(sink, `${kind}:${of}:${shared}`);
  }
}

function addClaim(
  { held, foreign, foreignNames }: Claim,
  signals: ReturnType<typeof claimSignals>,
  sink: Sink,
): void {
  if (held === 0 && foreign > 0) (foreignNames > 0 ? signals.nameUnknown : signals.unknown)(sink);
  if (held >= 0.6) signals.held(sink);
  if (held > 0 && held < 0.6 && foreign > 1) signals.weak(sink);
  if (held > 0 && foreignNames > 0) signals.mixed(sink);
}
