import { grade } from '../../src/domain/grade/grade.ts';
import { type BenchCase, benchMessages, hostileTexts, proseOf } from './messages.ts';
import { HOW_TO_INSTALL, hasPeers, peers } from './peers.ts';
import { type Figure, median, percentile, type Section } from './section.ts';

const MESSAGES = 200;
const ROUNDS = 7;
/** Times write-good's, alex's and textlint's messages per second that the grader must reach. */
const AT_LEAST: Readonly<Record<string, number>> = { 'write-good': 3, alex: 15, 'textlint with both': 40 };
/** Slow peers lint a part of the messages only. */
const SHARE: Readonly<Record<string, number>> = { 'write-good': 1, alex: 0.25, 'textlint with both': 0.1 };

/** How fast a warm grader judges, against prose linters; how its time grows with the text. */
export const section: Section = {
  title: 'Judging, warm, all rules and the profile',
  async run() {
    const cases = benchMessages(MESSAGES);
    await warmUp(() => gradeAll(cases));
    // Alone first: what the peers leave behind has to be cleared away while others run.
    const alone = [...each(), ...growth(), ...hostile()];
    return [...(await againstPeers()), ...alone];
  },
};

/** Everybody runs so long before anything is measured: V8 takes its time to compile what is asked often. */
const WARM_UP_MS = 2000;

async function warmUp(run: () => unknown): Promise<void> {
  for (const until = performance.now() + WARM_UP_MS; performance.now() < until; ) await run();
}

const gradeAll = (cases: readonly BenchCase[]): void => {
  for (const { text, situation } of cases) grade(text, situation);
};

async function timed(run: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

async function againstPeers(): Promise<Figure[]> {
  const messages = benchMessages(MESSAGES);
  // Other strings in each round: V8 remembers what patterns found in a string that it has seen.
  const copies = (): typeof messages =>
    messages.map(({ text, situation }) => ({ text: text.split('').join(''), situation }));
  if (!hasPeers())
    process.stderr.write(`  Prose linters to compare with are not installed: ${HOW_TO_INSTALL}\n`);
  const others = hasPeers() ? await peers() : [];
  for (const { lint } of others)
    await warmUp(async () => {
      for (const { text } of copies().slice(0, 10)) await lint(text);
    });
  await warmUp(() => gradeAll(copies()));
  const own: number[] = [];
  const theirs = others.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    const cases = copies();
    own.push((await timed(() => gradeAll(cases))) / cases.length);
    for (const [index, { name, lint }] of others.entries()) {
      const some = copies().slice(0, Math.ceil(cases.length * SHARE[name]!));
      const took = await timed(async () => {
        for (const { text } of some) await lint(text);
      });
      theirs[index]!.push(took / some.length);
    }
  }
  const speed = 1000 / median(own);
  return [
    { what: 'messages per second', value: speed, unit: 'per s' },
    ...others.map(
      ({ name }, index): Figure => ({
        what: `times ${name}'s (${Math.round(1000 / median(theirs[index]!))} per second)`,
        value: (speed * median(theirs[index]!)) / 1000,
        unit: 'x',
        limit: AT_LEAST[name]!,
        isAtLeast: true,
      }),
    ),
  ];
}

/** The time of single messages of about 150 words. */
function each(): Figure[] {
  const long = benchMessages(MESSAGES).map(({ text, situation }) => ({
    text: `${text}\n\n${text}`.split(' ').slice(0, 150).join(' '),
    situation,
  }));
  const times: number[] = [];
  for (let round = 0; round < 6; round++)
    for (const { text, situation } of long) {
      const startedAt = performance.now();
      grade(text, situation);
      if (round > 0) times.push(performance.now() - startedAt);
    }
  return [
    { what: '150 words, median', value: median(times), unit: 'ms' },
    { what: '150 words, p99', value: percentile(times, 0.99), unit: 'ms', limit: 2 },
  ];
}

const msFor = (text: string, rounds: number): number => {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const startedAt = performance.now();
    grade(text);
    times.push(performance.now() - startedAt);
  }
  return median(times);
};

function growth(): Figure[] {
  const [small, middle, large] = [10_000, 100_000, 1_000_000].map(length => msFor(proseOf(length), 5));
  return [
    { what: '10 kB of prose', value: small!, unit: 'ms' },
    { what: '100 kB / 10 kB', value: middle! / small!, unit: 'x', limit: 12 },
    { what: '1 MB / 100 kB', value: large! / middle!, unit: 'x', limit: 12 },
    { what: '1 MB', value: large!, unit: 'ms', limit: 2000 },
  ];
}

function hostile(): Figure[] {
  const length = 50_000;
  const prose = msFor(proseOf(length), 5);
  const all = hostileTexts(length).map(([name, text]) => ({ name, times: msFor(text, 3) / prose }));
  const worst = all.reduce((most, one) => (one.times > most.times ? one : most));
  return [
    { what: '50 kB of prose', value: prose, unit: 'ms' },
    {
      what: `worst of ${all.length} hostile texts of that size (${worst.name})`,
      value: worst.times,
      unit: 'x',
      limit: 4,
    },
  ];
}
