/** Thrown when a session was moved on by another window meanwhile, so that what was done here answers an older question. */
export class SessionOvertaken extends Error {
  override readonly name = 'SessionOvertaken';
  readonly session: string;

  constructor(session: string) {
    super('This went on in another window.');
    this.session = session;
  }
}
