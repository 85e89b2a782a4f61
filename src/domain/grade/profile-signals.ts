import { namesAnother } from './greeted.ts';
import type { Sink } from './model/feature.ts';
import { particulars } from './particular.ts';
import { eachSentence, type Reading } from './reading.ts';
import { signal, signals, steps } from './signal.ts';

const FACT_STEPS = [0.3, 0.6, 1, 1.5, 2, 3, 4];
const FIELDS = (['activity', 'shared', 'about', 'headline', 'company'] as const).map(field => ({
  field,
  steps: steps(`f:${field}`, FACT_STEPS),
  absent: signal(`f:${field}:absent`),
  none: signal(`f:${field}:none`),
}));
const PROFILE_STEPS = {
  best: steps('f:best', FACT_STEPS),
  rare: steps('s:rare', [1, 2, 3, 5, 8, 12]),
  ofReader: steps('s:rare-reader', [1, 2, 3, 5]),
  ofSender: steps('s:rare-sender', [1, 2, 3]),
  names: steps('s:rare-names', [1, 2, 3, 5]),
  share: steps('s:rare-share', [0.02, 0.05, 0.1, 0.15, 0.2, 0.3]),
};

const PROFILE = {
  depth: signals('f:depth:'),
  none: signals('f:none:'),
  name: signals('name:'),
  company: signals('co:'),
  unchecked: signals('s:unchecked-'),
};

/** Whether each sentence names the recipient's company. */
const namesCompany = eachSentence(({ message: { tokens }, profile: { company } }, { first, last }) => {
  for (let i = first; i < last; i++) if (company.includes(tokens[i]!.lower)) return true;
  return false;
});

/** Adds what the message has of the profile, and how particular it is. */
export function addProfile(reading: Reading, sink: Sink): void {
  const { message, profile, facts } = reading;
  const { depth } = profile;
  PROFILE.depth(sink, depth);
  let best = 0;
  for (const one of FIELDS) {
    const { field } = one;
    let weight = -1;
    for (const match of facts) if (match.fact.field === field) weight = Math.max(weight, match.weight);
    if (field !== 'company') best = Math.max(best, weight);
    if (!profile.facts.some(fact => fact.field === field)) one.absent(sink);
    else if (weight < 0) one.none(sink);
    else one.steps(sink, weight);
  }
  PROFILE_STEPS.best(sink, best);
  if (depth !== 'none' && best === 0) PROFILE.none(sink, depth);
  PROFILE.name(sink, String(namesAnother(reading)));
  if (profile.company.length > 0) {
    PROFILE.company(sink, namesCompany(reading).includes(true) ? 'named' : 'not');
  }
  const { all, ofReader, ofSender, names } = particulars(reading);
  PROFILE_STEPS.rare(sink, all);
  PROFILE_STEPS.ofReader(sink, ofReader);
  PROFILE_STEPS.ofSender(sink, ofSender);
  PROFILE_STEPS.names(sink, names);
  PROFILE_STEPS.share(sink, all / Math.max(5, message.bodyWords));
  if (depth !== 'full') PROFILE.unchecked(sink, ofReader > 0 ? 'reader' : all > 0 ? 'some' : 'none');
}
