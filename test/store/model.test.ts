import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../src/domain/fact.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { factOf } from '../helpers/facts.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

type Step =
  | { readonly do: 'append'; readonly facts: readonly Fact[] }
  | { readonly do: 'save'; readonly key: string; readonly text: string }
  | { readonly do: 'forget'; readonly key: string }
  | { readonly do: 'reopen' };

const session = fc.constantFrom('s1', 's2');
const body = fc.oneof(
  fc.record({ type: fc.constant('card.requested' as const), card: fc.string({ unit: 'binary' }) }),
  fc.record({ type: fc.constant('session.ended' as const), session, left: fc.constant('finished' as const) }),
  fc.record({
    type: fc.constant('message.sent' as const),
    session,
    item: fc.string(),
    text: fc.string({ unit: 'grapheme' }),
    verdict: fc.constant('send' as const),
    storyDay: fc.nat(99),
  }),
);
const fact = fc
  .tuple(fc.integer({ min: 0, max: 30 }), body, fc.nat(59))
  .map(([id, one, second]): Fact => factOf(`id-${id}`, one, second));
const key = fc.constantFrom('a', 'b/c', '__proto__');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('append' as const), facts: fc.array(fact, { maxLength: 5 }) }),
  },
  fc.record({ do: fc.constant('save' as const), key, text: fc.string({ unit: 'grapheme' }) }),
  fc.record({ do: fc.constant('forget' as const), key }),
  fc.record({ do: fc.constant('reopen' as const) }),
);

test('whatever is done to it, the store holds what a list and a map would hold', async () => {
  const folder = temporaryFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
      const file = join(folder, `${run++}.db`);
      const open = async (): Promise<Store> =>
        (await openStore({ file, at: '2026-03-09T08:00:00Z', day: '2026-03-09' })).store;
      let store = await open();
      const facts = new Map<string, Fact>();
      const drafts = new Map<string, string>();
      for (const one of steps) {
        if (one.do === 'append') {
          store.append(one.facts);
          for (const added of one.facts) if (!facts.has(added.id)) facts.set(added.id, added);
        } else if (one.do === 'save') {
          store.saveDraft(one.key, one.text, '2026-03-09T08:00:00Z');
          drafts.set(one.key, one.text);
        } else if (one.do === 'forget') {
          store.forgetDraft(one.key);
          drafts.delete(one.key);
        } else {
          store.close();
          store = await open();
        }
      }
      const all = [...facts.values()];
      const byTime = all.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
      expect([...store.facts()]).toEqual(byTime);
      expect([...store.facts({ type: 'card.requested' })]).toEqual(
        byTime.filter(one => one.type === 'card.requested'),
      );
      expect([...store.facts({ session: 's1' })]).toEqual(
        all.filter(one => 'session' in one && one.session === 's1'),
      );
      expect(store.countFacts()).toBe(all.length);
      expect(new Map(Object.entries(store.loadDrafts()))).toEqual(drafts);
      store.close();
    }),
    { numRuns: 60 },
  );
});
