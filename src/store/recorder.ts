import type { FactBody } from '../domain/fact.ts';
import { UserError } from '../errors.ts';
import { sharedDrafts } from './shared-drafts.ts';
import type { Store } from './store.ts';

/** What the recorder is given beside the store. */
export interface RecorderOptions {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Told in one or two sentences that a draft could not be saved; it is tried again with the next one. */
  readonly onFailure: (message: string) => void;
}

const OTHER_WINDOW =
  'This message is being written in another window as well. Both texts are kept, and stand together at the next start.';

/** Writes facts at once and drafts a moment later. */
export interface Recorder {
  /** Makes the facts durable, all or none, before it returns; throws an error fit to be shown when it cannot. */
  record(facts: readonly FactBody[]): void;
  /** What is half-written now, by key. */
  drafts(): Readonly<Record<string, string>>;
  /** Saves the text within a tenth of a second. */
  keepDraft(key: string, text: string): void;
  forgetDraft(key: string): void;
  /** Writes the drafts that still wait. Returns whether none waits any more. */
  flush(): boolean;
}

/** Short enough that a killed program loses a word at most, long enough to spare the disk while typing. */
const DRAFT_DELAY_MS = 100;

/** The learner's calendar day, YYYY-MM-DD in the time zone of the machine. */
export function calendarDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/**
 * The moment to stamp facts with: what the clock says, but later than the latest fact. A clock that was set back must
 * not put an answer before the one that it takes back, so the order of what happened goes before the hour of it.
 */
export function momentAfter(latest: string | undefined, clock: Date): string {
  const at = clock.toISOString();
  return latest === undefined || at > latest ? at : new Date(Date.parse(latest) + 1).toISOString();
}

/** A recorder for a store. */
export function recorderFor(store: Store, { now, newId, onFailure }: RecorderOptions): Recorder {
  /** Texts to save, null to forget. */
  const drafts = new Map<string, string | null>();
  const shared = sharedDrafts(store);
  const told = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tellOnce = (key: string): void => {
    if (!told.has(key)) onFailure(OTHER_WINDOW);
    told.add(key);
  };

  const writeDrafts = (): boolean => {
    clearTimeout(timer);
    timer = undefined;
    try {
      for (const [key, text] of drafts) {
        if (text === null) shared.forget(key);
        else if (shared.save(key, text, now().toISOString())) tellOnce(key);
        drafts.delete(key);
      }
      return true;
    } catch (error) {
      onFailure(inOneLine(error).message);
      return false;
    }
  };
  return {
    record(facts) {
      const clock = now();
      try {
        const stamp = { at: momentAfter(store.latestMoment(), clock), day: calendarDay(clock) };
        store.proceed(facts.map(fact => ({ ...fact, id: newId(), ...stamp })));
      } catch (error) {
        throw inOneLine(error);
      }
    },
    drafts: () => shared.load(now().toISOString()),
    keepDraft(key, text) {
      drafts.set(key, text);
      timer ??= setTimeout(writeDrafts, DRAFT_DELAY_MS);
    },
    forgetDraft(key) {
      drafts.set(key, null);
      writeDrafts();
    },
    flush: writeDrafts,
  };
}

/** Storage trouble with its remedy as one message; a bug stays what it is. */
function inOneLine(error: unknown): Error {
  if (error instanceof UserError) return new Error(`${error.message} ${error.hint}`, { cause: error });
  throw error;
}
