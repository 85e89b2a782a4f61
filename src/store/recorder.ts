import type { Fact, FactBody } from '../domain/fact.ts';
import { UserError } from '../errors.ts';
import type { Store } from './store.ts';

/** What the recorder is given beside the store. */
export interface RecorderOptions {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Told in one or two sentences that something could not be saved; it is tried again at the next fact. */
  readonly onFailure: (message: string) => void;
}

/** Writes facts at once and drafts a moment later. None of its verbs throws. */
export interface Recorder {
  /** Makes the facts durable before it returns; when that fails they are kept and written with the next ones. */
  record(facts: readonly FactBody[]): void;
  /** Saves the text within a tenth of a second. */
  keepDraft(key: string, text: string): void;
  forgetDraft(key: string): void;
  /** Writes everything that is still waiting. Returns whether nothing waits any more. */
  flush(): boolean;
}

/** Short enough that a killed program loses a word at most, long enough to spare the disk while typing. */
const DRAFT_DELAY_MS = 100;

/** The learner's calendar day, YYYY-MM-DD in the time zone of the machine. */
export function calendarDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** A recorder for a store. */
export function recorderFor(store: Store, { now, newId, onFailure }: RecorderOptions): Recorder {
  const waiting: Fact[] = [];
  /** Texts to save, null to forget. */
  const drafts = new Map<string, string | null>();
  let timer: NodeJS.Timeout | undefined;

  const attempt = (write: () => void): boolean => {
    try {
      write();
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      onFailure(`${error.message} ${error.hint}`);
      return false;
    }
  };
  const writeFacts = () =>
    attempt(() => {
      store.append(waiting);
      waiting.length = 0;
    });
  const writeDrafts = () => {
    clearTimeout(timer);
    timer = undefined;
    return attempt(() => {
      for (const [key, text] of drafts) {
        if (text === null) store.forgetDraft(key);
        else store.saveDraft(key, text, now().toISOString());
        drafts.delete(key);
      }
    });
  };
  return {
    record(facts) {
      const at = now();
      for (const fact of facts)
        waiting.push({ ...fact, id: newId(), at: at.toISOString(), day: calendarDay(at) });
      writeFacts();
    },
    keepDraft(key, text) {
      drafts.set(key, text);
      timer ??= setTimeout(writeDrafts, DRAFT_DELAY_MS);
    },
    forgetDraft(key) {
      drafts.set(key, null);
      writeDrafts();
    },
    flush() {
      const saved = waiting.length === 0 || writeFacts();
      return writeDrafts() && saved;
    },
  };
}
