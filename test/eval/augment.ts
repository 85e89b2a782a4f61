import { readFileSync } from 'node:fs';
import { LABELS } from '../../src/domain/grade/model/labels.ts';
import { FAULT_RULES, STRENGTH_RULES } from '../../src/domain/grade/rules/index.ts';
import { type FaultId, isHard, STRENGTH_IDS, type StrengthId } from '../../src/domain/rubric.ts';
import type { Situation } from '../../src/domain/situation.ts';
import type { Case } from './corpus.ts';
import { seeded } from './fit.ts';

/** A sentence with the fault it carries; `clean` ones look like the fault and are none; `filler` changes nothing, a `reply` is fine as it stands. */
export interface Seed {
  readonly fault: FaultId | StrengthId | 'filler' | 'reply';
  readonly clean: boolean;
  readonly text: string;
}

/** A training example made from a seed: labels that are not known are `undefined`. */
export interface Example {
  /** File of the case it is built on. */
  readonly file: string | undefined;
  readonly text: string;
  readonly situation: Situation;
  readonly bad?: string;
  readonly faults: readonly FaultId[];
  readonly strengths: readonly string[] | undefined;
  /** Labels whose value is unknown here. */
  readonly unknown: readonly string[];
  readonly weight: number;
}

/** Reads the seed sentences: `# fault` or `# fault clean` heads a list of lines. */
export function readSeeds(
  files: readonly string[] = [
    'hard',
    'soft',
    'subtle',
    'breadth',
    'strengths',
    'everyday',
    'clean',
    'blunt',
    'filler',
    'press',
    'ordinary',
    'veiled',
  ],
): readonly Seed[] {
  return files.flatMap(file => {
    let fault: Seed['fault'] = 'filler';
    let clean = false;
    return readFileSync(new URL(`./seeds/${file}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap(line => {
        if (line.startsWith('# ')) {
          const [id, mark] = line.slice(2).trim().split(' ');
          fault = id as Seed['fault'];
          clean = mark === 'clean';
          return [];
        }
        return line.trim() === '' ? [] : [{ fault, clean, text: line.trim() }];
      });
  });
}

/** The rules' own examples: each is known for its rule's label alone. */
export function ruleExamples(): readonly Example[] {
  return [...FAULT_RULES, ...STRENGTH_RULES].flatMap(rule =>
    (['good', 'bad'] as const).flatMap(side =>
      rule.examples[side].map((one): Example => {
        const carries = isStrength(rule.id) === (side === 'good');
        const isFault = !isStrength(rule.id);
        return {
          file: undefined,
          text: one.text,
          situation: one.situation ?? {},
          ...(one.bad === undefined ? {} : { bad: one.bad }),
          faults: isFault && carries ? [rule.id as FaultId] : [],
          strengths: !isFault && carries ? [rule.id] : [],
          unknown: LABELS.filter(label => label !== rule.id),
          weight: 1,
        };
      }),
    ),
  );
}

const ALONE = new Set<string>(['generic', 'no-purpose', 'not-a-message', 'empty-follow-up']);

/** Puts a sentence into a message: before the sign-off, as the last sentence, or as a paragraph of its own. */
function insert(text: string, sentence: string, random: () => number): string {
  const paragraphs = text.split('\n\n');
  const last = paragraphs.length - 1;
  const spot = last > 0 && paragraphs[last]!.length < 40 ? last - 1 : last;
  const draw = random();
  if (draw < 0.35) paragraphs.splice(spot + 1, 0, sentence);
  else if (draw < 0.7) paragraphs[spot] = `${paragraphs[spot]} ${sentence}`;
  else {
    const parts = paragraphs[0]!.split(/(?<=[.!?])\s+/);
    parts.splice(1 + Math.floor(random() * parts.length), 0, sentence);
    paragraphs[0] = parts.join(' ');
  }
  return paragraphs.join('\n\n');
}

const isStrength = (id: string): id is StrengthId => (STRENGTH_IDS as readonly string[]).includes(id);

interface Making {
  readonly cases: readonly Case[];
  readonly random: () => number;
  readonly weight: number;
  readonly copies: number;
}

/** A strength's sentence alone, and within messages; what it does to faults of lack is left open. */
function withStrength(
  seed: Seed,
  id: StrengthId,
  { cases, random, weight, copies }: Making,
): readonly Example[] {
  const others = STRENGTH_IDS.filter(other => other !== id);
  const open = ['generic', 'no-purpose', 'empty-follow-up', 'wrong-facts', 'too-long', 'any'];
  const alone: Example = {
    file: undefined,
    text: seed.text,
    situation: {},
    faults: [],
    strengths: seed.clean ? [] : [id],
    unknown: [...open, ...others, 'not-a-message', 'hard'],
    weight,
  };
  if (id === 'personal') return [alone];
  const within = Array.from({ length: copies }, (): Example => {
    const base = cases[Math.floor(random() * cases.length)]!;
    const had = base.labels.strengths;
    const isHardCase = base.labels.verdict === 'dont-send';
    return {
      file: base.file,
      text: insert(base.text, seed.text, random),
      situation: base.situation,
      faults: base.labels.faults,
      strengths: seed.clean || had.includes(id) ? had : [...had, id],
      unknown: [...open, ...others, ...(isHardCase ? [id] : [])],
      weight,
    };
  });
  return [alone, ...within];
}

/** Makes training examples by putting seeds alone and into messages of the training cases. */
export function augment(
  cases: readonly Case[],
  seeds: readonly Seed[],
  copies: number,
  weight: number,
): readonly Example[] {
  const random = seeded(7);
  const fine = cases.filter(one => one.labels.verdict === 'send' && one.situation.kind !== 'follow-up');
  // Where people press most: a follow-up that is good otherwise.
  const fineFollowUps = cases.filter(
    one => one.labels.verdict === 'send' && one.situation.kind === 'follow-up',
  );
  const followUps = cases.filter(
    one => one.labels.verdict !== 'dont-send' && (one.situation.followUp ?? 0) > 0,
  );
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const made: Example[] = [];
  for (const seed of seeds) {
    if (seed.fault === 'filler') {
      for (let k = 0; k < copies * 4; k++) {
        const base = pick(cases);
        made.push({
          file: base.file,
          text: insert(base.text, seed.text, random),
          situation: base.situation,
          faults: base.labels.faults,
          strengths: base.labels.strengths,
          unknown: ['thanks', 'way-out', 'too-long'],
          weight,
        });
      }
      continue;
    }
    if (seed.fault === 'reply') {
      made.push({
        file: undefined,
        text: seed.text,
        situation: { kind: 'other', channel: 'message', connected: true, followUp: 0, daysSinceLast: null },
        faults: [],
        strengths: ['purpose'],
        unknown: ['thanks', 'value', 'way-out', 'personal'],
        weight: 1,
      });
      continue;
    }
    if (isStrength(seed.fault)) {
      made.push(...withStrength(seed, seed.fault, { cases, random, weight, copies }));
      continue;
    }
    const fault = seed.fault;
    if (!seed.clean) {
      made.push({
        file: undefined,
        text: seed.text,
        situation: fault === 'empty-follow-up' ? { kind: 'follow-up', followUp: 1, daysSinceLast: 10 } : {},
        faults: [fault],
        strengths: undefined,
        unknown: ['generic', 'no-purpose', 'pressure', 'not-a-message', 'empty-follow-up'].filter(
          id => id !== fault,
        ),
        weight,
      });
    }
    if (seed.clean) {
      made.push({
        file: undefined,
        text: seed.text,
        situation: {},
        faults: [],
        strengths: undefined,
        unknown: LABELS.filter(label => label !== fault),
        weight,
      });
    }
    if (ALONE.has(fault)) continue;
    const bases = fault === 'third-follow-up' && followUps.length > 0 ? followUps : fine;
    for (let k = 0; k < copies; k++) {
      const base = pick(
        fault === 'pressure' && fineFollowUps.length > 0 && random() < 0.5 ? fineFollowUps : bases,
      );
      const faults =
        seed.clean || base.labels.faults.includes(fault)
          ? base.labels.faults
          : [...base.labels.faults, fault];
      const hard = !seed.clean && isHard(fault) && fault !== 'third-follow-up';
      made.push({
        file: base.file,
        text: insert(base.text, seed.text, random),
        situation:
          fault === 'third-follow-up' && !seed.clean
            ? { ...base.situation, followUp: undefined as never }
            : base.situation,
        faults,
        strengths: base.labels.strengths,
        unknown: [
          'too-long',
          'value',
          'way-out',
          'empty-follow-up',
          ...(seed.clean ? ['personal'] : ['generic']),
          ...(hard ? ['purpose'] : []),
        ],
        weight,
      });
    }
  }
  return made;
}
