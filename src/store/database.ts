import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** The only kinds of value that mean the same on every supported Node; anything else is bound wrongly or not at all. */
export type Value = string | number | null;

/** A row as SQLite returns it, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** A thin, typed hold on one SQLite file: prepared statements are kept, values are limited to safe kinds. */
export class Database {
  readonly file: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(db: DatabaseSync, file: string) {
    this.#db = db;
    this.file = file;
  }

  /** Runs all statements of a script. */
  script(sql: string): void {
    this.#db.exec(sql);
  }

  /** Runs one statement and returns how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  /** The first row, or undefined. */
  one(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined;
  }

  /** All rows, one after the other; the table must not be written to meanwhile. */
  each(sql: string, ...values: readonly Value[]): Iterable<Row> {
    return this.#prepare(sql).iterate(...values) as Iterable<Row>;
  }

  /** Runs `work` in one transaction that takes the write lock at once, so that it waits instead of failing half-way. */
  transaction<T>(work: () => T): T {
    this.#db.exec('begin immediate');
    try {
      const result = work();
      this.#db.exec('commit');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /**
   * Runs `work` without waiting for the disk: what it writes outlives this program, however that ends, but perhaps not a
   * power cut.
   */
  quickly<T>(work: () => T): T {
    this.#db.exec('pragma synchronous = normal');
    try {
      return work();
    } finally {
      this.#db.exec('pragma synchronous = full');
    }
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  /** SQLite has rolled back by itself after some errors (a full disk); a second time would hide the first error. */
  #rollBack(): void {
    try {
      this.#db.exec('rollback');
    } catch {
      // Nothing is left to roll back.
    }
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** Opens a SQLite file without the warning that Node 22 and early 24 print for it. */
export async function connect(file: string, readOnly = false): Promise<Database> {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).includes('SQLite')) Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    const { DatabaseSync } = await import('node:sqlite');
    return new Database(new DatabaseSync(file, { readOnly }), file);
  } finally {
    process.emitWarning = emitWarning;
  }
}
