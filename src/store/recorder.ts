import { calendarDay } from '../domain/calendar.ts';
import type { Fact, FactBody } from '../domain/fact.ts';
import { SessionOvertaken } from '../domain/session-overtaken.ts';
import type { Unsaved } from './rescue.ts';
import { retrying } from './retrying.ts';
import { sharedDrafts } from './shared-drafts.ts';
import type { Store } from './store.ts';

/** What the recorder is given beside the store. */
export interface RecorderOptions {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Told in one or two sentences what happens to a draft. */
  readonly onNotice: (message: string) => void;
  /** Called every second as long as something could not be written, so that it is tried again. */
  readonly onRetry: () => void;
}

const OTHER_WINDOW =
  'This message is being written in another window as well. Both texts are kept, and stand together at the next start.';

/** Writes facts and drafts at once. What cannot be written throws an error fit to be shown. */
export interface Recorder {
  /** Makes the facts durable, all or none, before it returns. */
  record(facts: readonly FactBody[]): void;
  /** What is half-written now, by key. */
  drafts(): Readonly<Record<string, string>>;
  /** Saves the text. What cannot be saved waits, and while anything waits nothing else is tried here. */
  keepDraft(key: string, text: string): void;
  forgetDraft(key: string): void;
  /** Writes the drafts that still wait. Returns whether none waits any more. */
  flush(): boolean;
  /** The drafts that still wait, with facts that could not be recorded, as they are to be taken up later. */
  unsaved(facts: readonly FactBody[]): Unsaved;
  /** Writes what an earlier program could not. Throws when it cannot be done now either. */
  takeUp(unsaved: Unsaved): void;
  /** Ends the trying again. */
  close(): void;
}

/** How often a draft is saved so that even a power cut spares it; in between, it outlives the program alone. */
const SYNC_MS = 1000;

/**
 * The moment to stamp facts with: what the clock says, but later than the latest fact. A clock that was set back must
 * not put an answer before the one that it takes back, so the order of what happened goes before the hour of it.
 */
export function momentAfter(latest: string | undefined, clock: Date): string {
  const at = clock.toISOString();
  return latest === undefined || at > latest ? at : new Date(Date.parse(latest) + 1).toISOString();
}

/** A recorder for a store. */
export function recorderFor(store: Store, { now, newId, onNotice, onRetry }: RecorderOptions): Recorder {
  /** Texts to save, null to forget. */
  const waiting = new Map<string, string | null>();
  const shared = sharedDrafts(store);
  const { trouble, write, close } = retrying(onRetry);
  const told = new Set<string>();
  let syncedAt = 0;

  const tellOnce = (key: string): void => {
    if (!told.has(key)) onNotice(OTHER_WINDOW);
    told.add(key);
  };
  const writeDrafts = (): void =>
    write(() => {
      for (const [key, text] of waiting) {
        const at = now();
        const quick = at.getTime() - syncedAt < SYNC_MS && at.getTime() >= syncedAt;
        if (!quick) syncedAt = at.getTime();
        if (text === null) shared.forget(key);
        else if (shared.save(key, text, at.toISOString(), quick)) tellOnce(key);
        waiting.delete(key);
      }
    });
  const change = (key: string, text: string | null): void => {
    waiting.set(key, text);
    const earlier = trouble();
    if (earlier) throw earlier;
    writeDrafts();
  };
  const stamped = (facts: readonly FactBody[], clock: Date, latest: string | undefined): Fact[] => {
    const stamp = { at: momentAfter(latest, clock), day: calendarDay(clock) };
    return facts.map(fact => ({ ...fact, id: newId(), ...stamp }));
  };
  return {
    record(facts) {
      const clock = now();
      write(() => {
        store.proceed(stamped(facts, clock, store.latestMoment()));
      });
    },
    drafts: () => shared.load(now().toISOString()),
    keepDraft: change,
    forgetDraft: key => change(key, null),
    flush() {
      try {
        writeDrafts();
        return true;
      } catch {
        return false;
      }
    },
    unsaved: facts => ({
      facts: stamped(facts, now(), latestIfReadable(store)),
      drafts: [...waiting].map(([key, text]) => {
        const base = shared.known(key);
        return { key, text, ...(base === undefined ? {} : { base }) };
      }),
    }),
    takeUp({ facts, drafts }) {
      write(() => {
        proceedWithout(store, facts);
        for (const { key, text, base } of drafts) {
          if (base !== undefined) shared.adopt(key, base);
          if (text === null) shared.forget(key);
          else shared.save(key, text, now().toISOString());
        }
      });
    },
    close,
  };
}

/** The moment of the latest fact; undefined also where the disk cannot even be read. */
function latestIfReadable(store: Store): string | undefined {
  try {
    return store.latestMoment();
  } catch {
    return undefined;
  }
}

/** Adds facts but those of sessions that have gone on since. */
function proceedWithout(store: Store, facts: readonly Fact[]): void {
  try {
    store.proceed(facts);
  } catch (error) {
    if (!(error instanceof SessionOvertaken)) throw error;
    const { session } = error;
    proceedWithout(
      store,
      facts.filter(fact => !('session' in fact && fact.session === session)),
    );
  }
}
