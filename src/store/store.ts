import type { Fact, FactBody } from '../domain/fact.ts';
import type { Progress } from '../domain/learning/progress.ts';
import { backUpChecked, isLarge } from './check.ts';
import type { Database } from './database.ts';
import { forgetDraft, loadDraft, loadDrafts, saveDraft } from './drafts.ts';
import {
  appendFacts,
  countFacts,
  type FactOf,
  type FactQuery,
  latestFact,
  latestMoment,
  proceedWith,
  readFacts,
  unfinishedFacts,
} from './facts.ts';
import { type Forgettable, forget } from './forget.ts';
import { type Inspection, inspect } from './inspect.ts';
import { readProgress, saveProgress } from './progress-cache.ts';
import { storageError } from './sqlite-error.ts';

/** What can be remembered and asked for. Every verb that changes something is durable when it returns, and throws a UserError when it cannot be. */
export interface Store {
  /** Adds facts, all or none; known ids are left as they are. Returns how many were new. */
  append(facts: readonly Fact[]): number;
  /** Adds facts of what happens now, all or none. Throws SessionOvertaken when another window was faster. */
  proceed(facts: readonly Fact[]): number;
  /** Facts of one session in their order, or of a type, or all of them by time. */
  facts<T extends FactBody['type']>(query?: FactQuery<T>): Iterable<FactOf<T>>;
  countFacts(): number;
  /** The facts of sessions that were started and have not ended, in their order. */
  unfinishedFacts(): readonly Fact[];
  /** The latest fact of a type, or undefined. */
  latest<T extends FactBody['type']>(type: T): FactOf<T> | undefined;
  /** The moment of the latest fact (ISO 8601), or undefined. */
  latestMoment(): string | undefined;
  /** A number that changes whenever another program has written to the file. */
  foreignVersion(): number;
  /** What all facts come to; fast however many there are, because it is kept beside them. */
  progress(): Progress;
  /** Brings what is kept of the progress up to date. */
  saveProgress(): void;
  /** A `quick` save outlives the program, but perhaps not a power cut. */
  saveDraft(key: string, text: string, at: string, quick?: boolean): void;
  loadDraft(key: string): string | undefined;
  loadDrafts(): Readonly<Record<string, string>>;
  forgetDraft(key: string): void;
  /** The state of the file; looks at every page of it. */
  inspect(): Inspection;
  /** Removes for good, backups included. Returns how many facts were removed. */
  forget(what: Forgettable): number;
  /** Checks and copies the file, once for each day; keeps the newest five. Returns whether a copy was made. */
  backUp(day: string): boolean;
  /** Whether checking and copying takes long enough to be noticed. */
  isLarge(): boolean;
  close(): void;
}

/** A store in an open SQLite file of the present schema. */
export function sqliteStore(db: Database): Store {
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw storageError(error, db.file);
    }
  };
  return {
    append: facts => told(() => appendFacts(db, facts)),
    proceed: facts => told(() => proceedWith(db, facts)),
    facts: query => readFacts(db, query),
    countFacts: () => told(() => countFacts(db)),
    unfinishedFacts: () => told(() => unfinishedFacts(db)),
    latest: type => told(() => latestFact(db, type)),
    latestMoment: () => told(() => latestMoment(db)),
    foreignVersion: () => told(() => Number(db.one('pragma data_version')?.data_version)),
    progress: () => told(() => readProgress(db)),
    saveProgress: () => told(() => saveProgress(db)),
    saveDraft: (key, text, at, quick = false) =>
      told(() => (quick ? db.quickly(() => saveDraft(db, key, text, at)) : saveDraft(db, key, text, at))),
    loadDraft: key => told(() => loadDraft(db, key)),
    loadDrafts: () => told(() => loadDrafts(db)),
    forgetDraft: key => told(() => forgetDraft(db, key)),
    inspect: () => told(() => inspect(db)),
    forget: what => told(() => forget(db, what)),
    backUp: day => told(() => backUpChecked(db, day)),
    isLarge: () => isLarge(db),
    close: () => db.close(),
  };
}
