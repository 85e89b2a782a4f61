import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Random, seededRandom } from '../../src/domain/random.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const bin = join(import.meta.dirname, '..', '..', 'src', 'bin.cjs');
const opening = { at: '2026-03-09T08:00:00.000Z', day: '2026-03-09' };

/** The program starts in about this time, and takes a step in about that; the kills fall everywhere in between. */
const START_MS = 150;
const STEP_MS = 12;
const STEPS_AT_MOST = 4;

const MESSAGE = ['Dear Amara,', '', 'your talk on soil stayed with me. May I ask one thing about it?', ''];

/** What to type at a prompt that is complete, by its last words; undefined while it is not. */
function answerTo(asked: string): string | undefined {
  const end = asked.replaceAll(/\s+/g, ' ').trimEnd();
  // Sessions that end make room for new ones.
  const finish = /(\d+)\. Finish Type a number/.exec(end);
  if (finish) return finish[1];
  const order = /Type all (\d+) numbers in the order you want, with spaces between them\.$/.exec(end);
  if (order) return Array.from({ length: Number(order[1]) }, (_, i) => i + 1).join(' ');
  const day = /From day (\d+) .* Type the number of the day\.$/.exec(end);
  if (day) return day[1];
  if (/Press Enter: [^.]+\.$/.test(end)) return '';
  if (/Type a number from 1 to \d+\.$|e\.g\. 1 3\.$/.test(end)) return '1';
  if (/(?:ends it, to [^.]+\.|:clear empties it\.)$/.test(end)) return [':clear', ...MESSAGE, '.'].join('\n');
  return undefined;
}

/** What the store remembers of the session that is to be continued, or of the one that ended last. */
async function remembered(file: string): Promise<{ session: string; moves: number; isOpen: boolean }> {
  const { store, notices } = await openStore({ file, ...opening });
  try {
    expect(notices).toEqual([]);
    expect(store.inspect().check).toBe('ok');
    const session = [...store.facts({ type: 'session.started' })].at(-1)?.session ?? '';
    const facts = [...store.facts({ session })];
    const moves = facts.flatMap(fact => (fact.type === 'session.moved' ? fact.n : []));
    expect(moves).toEqual(moves.map((_, n) => n));
    return { session, moves: moves.length, isOpen: !facts.some(fact => fact.type === 'session.ended') };
  } finally {
    store.close();
  }
}

/** What one life of the program has shown. */
interface Life {
  /** Prompts printed, the first one included. */
  readonly prompts: readonly string[];
  readonly errors: string;
}

/** Runs the program, answers its prompts, and kills it at a random moment. */
async function live(argv: readonly string[], home: string, random: Random): Promise<Life> {
  const child = spawn(process.execPath, [bin, ...argv, '--plain', '--seed', '5'], {
    env: { ...process.env, RAPPORT_HOME: home },
  });
  const prompts: string[] = [];
  const steps = Math.floor(random() * (STEPS_AT_MOST + 1));
  let [asked, errors] = ['', ''];
  const killIn = (longest: number) => setTimeout(() => child.kill('SIGKILL'), random() * longest);
  child.stdin.on('error', () => {});
  child.stderr.on('data', text => {
    errors += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    asked += text;
    const answer = answerTo(asked);
    if (answer === undefined) return;
    if (asked.includes('\n## Rapport\n')) return void child.kill('SIGKILL');
    prompts.push(asked.trimEnd().split('\n\n').at(-1)!);
    asked = '';
    if (prompts.length <= steps + 1) child.stdin.write(`${answer}\n`);
    if (prompts.length === steps + 1) killIn(STEP_MS);
  });
  // Some are killed before they have shown anything.
  const early = steps === 0 ? killIn(START_MS) : undefined;
  await once(child, 'close');
  clearTimeout(early);
  return { prompts, errors };
}

/** The sessions that run side by side, and how often each is killed: 500 times together. */
const LANES = [
  { kills: 200, argv: ['quiz', 'length'] },
  { kills: 200, argv: ['quiz', 'follow-up'] },
  { kills: 100, argv: ['practice', 'first-contact-after-the-talk'] },
] as const;

/** What went wrong, and how often a kill fell between an answer and the next prompt. */
interface Outcome {
  readonly lost: readonly unknown[];
  readonly different: readonly unknown[];
  readonly inFlight: number;
}

async function killAgainAndAgain({ kills, argv }: (typeof LANES)[number], home: string): Promise<Outcome> {
  const file = join(home, 'rapport.db');
  const random = seededRandom(1, argv.join(' '));
  /** The prompt after so many steps of a session, as it was first printed. */
  const printed = new Map<string, string>();
  const lost: unknown[] = [];
  const different: unknown[] = [];
  let inFlight = 0;
  let before = await remembered(file);
  for (let kill = 0; kill < kills; kill++) {
    const { prompts, errors } = await live(argv, home, random);
    expect(errors).toBe('');
    const after = await remembered(file);
    const from = after.session === before.session ? before.moves : 0;
    const acknowledged = from + Math.max(0, prompts.length - 1);
    if (prompts.length > 0 && after.moves < acknowledged) lost.push({ kill, before, after, prompts });
    if (after.moves > acknowledged) inFlight++;
    expect(after.moves - acknowledged).toBeLessThanOrEqual(1);
    prompts.forEach((prompt, n) => {
      const place = `${after.session}/${from + n}`;
      if (prompt.includes(':clear')) return;
      const first = printed.get(place) ?? prompt;
      if (prompt !== first) different.push({ kill, place, prompt, first });
      printed.set(place, prompt);
    });
    before = after;
  }
  return { lost, different, inFlight };
}

test('killed at any of 500 moments, a session goes on at the same step and no acknowledged answer is lost', {
  timeout: 300_000,
}, async () => {
  const outcomes = await Promise.all(LANES.map(lane => killAgainAndAgain(lane, temporaryFolder())));
  for (const { lost, different, inFlight } of outcomes) {
    expect({ lost, different }).toEqual({ lost: [], different: [] });
    expect(inFlight).toBeGreaterThan(0);
  }
});
