/** Where a problem is: a file, optionally with a 1-based line. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/**
 * A problem the user can do something about. It is shown as "message, where, hint" without a stack
 * and ends the program with exit code 2. Anything else that is thrown is a bug (exit code 70).
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do next, one sentence. */
  readonly hint: string;
  readonly where: Place | undefined;

  constructor(message: string, hint: string, where?: Place) {
    super(message);
    this.hint = hint;
    this.where = where;
  }
}
