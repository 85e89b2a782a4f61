import { expect, test } from 'vitest';
import { sharedDrafts } from '../../src/store/shared-drafts.ts';

const AT = '2026-03-09T08:00:00Z';

/** Windows on the same drafts. */
function windows() {
  const drafts = new Map<string, string>();
  const store = {
    loadDraft: (key: string) => drafts.get(key),
    loadDrafts: () => Object.fromEntries(drafts),
    saveDraft: (key: string, text: string) => void drafts.set(key, text),
    forgetDraft: (key: string) => void drafts.delete(key),
  };
  const open = () => {
    const shared = sharedDrafts(store);
    shared.load(AT);
    return shared;
  };
  return { open, drafts };
}

test('one window alone keeps one text', () => {
  const { open, drafts } = windows();
  const one = open();
  expect([one.save('k', 'a', AT), one.save('k', 'ab', AT), one.save('k', '', AT)]).toEqual([
    false,
    false,
    false,
  ]);
  expect([...drafts]).toEqual([['k', '']]);
  one.forget('k');
  expect(drafts.size).toBe(0);
});

test('of two windows on the same message neither loses its text', () => {
  const { open } = windows();
  const [one, two] = [open(), open()];
  expect(one.save('k', 'Dear Mei', AT)).toBe(false);
  expect(two.save('k', 'Hello Mei', AT)).toBe(true);
  expect(one.save('k', 'Dear Mei, your fog', AT)).toBe(true);
  const later = open().load(AT);
  expect(later).toEqual({
    k: expect.stringMatching(/^Dear Mei, your fog\n[\s\S]*another window[\s\S]*Hello Mei$/),
  });
  expect(open().load(AT)).toEqual(later);
});

test('handing in a text leaves what another window has written since', () => {
  const { open, drafts } = windows();
  const [one, two] = [open(), open()];
  one.save('k', 'Dear Mei', AT);
  two.save('k', 'Hello Mei', AT);
  one.forget('k');
  expect(drafts.get('k')).toBe('Hello Mei');
});

test('a text that goes on from the other one is no other text', () => {
  const { open } = windows();
  const one = open();
  one.save('k', 'Dear', AT);
  const two = open();
  one.save('k', 'Dear Mei', AT);
  expect(two.save('k', 'Dear Mei, hello', AT)).toBe(false);
});
