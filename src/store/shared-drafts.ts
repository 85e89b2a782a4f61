import type { Store } from './store.ts';

type DraftStore = Pick<Store, 'loadDraft' | 'loadDrafts' | 'saveDraft' | 'forgetDraft'>;

/** The drafts of a program in a file that other windows write to as well. */
export interface SharedDrafts {
  /** All drafts; where two windows wrote to one message, both texts stand in it. */
  load(at: string): Readonly<Record<string, string>>;
  /** Keeps a text, and beside it the one that another window has written since. Returns whether there was one. */
  save(key: string, text: string, at: string, quick?: boolean): boolean;
  /** Removes a text that this program knows; what another window has written since stays. */
  forget(key: string): void;
  /** What this program wrote or read last under a key; undefined for nothing. */
  known(key: string): string | undefined;
  /** Takes a text as known, e.g. because the program that left off here knew it. */
  adopt(key: string, text: string): void;
}

/** What the text of the other window is kept under, until both are joined. */
const OTHER = ' (other window)';

/** Makes sure that of two windows on the same message neither loses its text. */
export function sharedDrafts(store: DraftStore): SharedDrafts {
  /** What this program wrote or read last, by key. */
  const known = new Map<string, string>();
  const foreign = (key: string): string | undefined => {
    const there = store.loadDraft(key);
    return there === undefined || there.trim() === '' || there === known.get(key) ? undefined : there;
  };
  return {
    load(at) {
      const drafts: Record<string, string> = { ...store.loadDrafts() };
      for (const [key, other] of Object.entries(drafts)) {
        if (!key.endsWith(OTHER)) continue;
        const main = key.slice(0, -OTHER.length);
        drafts[main] = joined(drafts[main] ?? '', other);
        store.saveDraft(main, drafts[main], at);
        store.forgetDraft(key);
        delete drafts[key];
      }
      for (const [key, text] of Object.entries(drafts)) known.set(key, text);
      return drafts;
    },
    save(key, text, at, quick) {
      const other = foreign(key);
      const isLost = other !== undefined && !text.includes(other);
      if (isLost) store.saveDraft(`${key}${OTHER}`, other, at);
      store.saveDraft(key, text, at, quick);
      known.set(key, text);
      return isLost;
    },
    forget(key) {
      if (foreign(key) === undefined) store.forgetDraft(key);
      known.delete(key);
    },
    known: key => known.get(key),
    adopt: (key, text) => known.set(key, text),
  };
}

/** Both texts, unless one holds the other. */
function joined(text: string, other: string): string {
  if (text.includes(other)) return text;
  return other.includes(text) ? other : `${text}\n\n--- Written in another window: ---\n\n${other}`;
}
