import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Fact } from '../../src/domain/fact.ts';
import { foldProgress, NO_PROGRESS } from '../../src/domain/learning/progress.ts';
import { SKILL_IDS } from '../../src/domain/learning/skill.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { factOf } from '../helpers/facts.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

async function open(file: string): Promise<Store> {
  const { store } = await openStore({ file, at: '2026-03-09T08:00:00.000Z', day: '2026-03-09' });
  onTestFinished(() => store.close());
  return store;
}

const reviews = (from: number, to: number): Fact[] =>
  Array.from({ length: to - from }, (_, i): Fact => {
    const n = from + i;
    return factOf(
      `f${String(n).padStart(6, '0')}`,
      {
        type: 'card.reviewed',
        session: `s${Math.floor(n / 10)}`,
        card: SKILL_IDS[n % SKILL_IDS.length]!,
        item: `q${n % 50}`,
        grade: n % 7 === 0 ? 'again' : 'good',
      },
      n * 600,
    );
  });

test('the kept progress equals the one folded anew from all facts', async () => {
  const store = await open(join(temporaryFolder(), 'r.db'));
  const facts = reviews(0, 300);
  store.append(facts.slice(0, 200));
  store.saveProgress();
  store.append(facts.slice(200));
  expect(store.progress()).toEqual(foldProgress(NO_PROGRESS, facts));
  store.saveProgress();
  expect(store.progress()).toEqual(foldProgress(NO_PROGRESS, facts));
});

test('facts of another machine that belong in between are put in their place in time', async () => {
  const store = await open(join(temporaryFolder(), 'r.db'));
  const facts = reviews(0, 200);
  store.append(facts.filter((_, n) => n % 2 === 0));
  store.saveProgress();
  store.append(facts.filter((_, n) => n % 2 === 1));
  expect(store.progress()).toEqual(foldProgress(NO_PROGRESS, facts));
});
