import type { FactBody } from '../src/domain/fact.ts';
import { SessionOvertaken } from '../src/domain/session-overtaken.ts';

/** Facts on their way to the disk. */
export interface Outbox {
  /** Writes facts with those that wait, in order. Throws when it cannot be done; they then wait for the next ones. */
  write(facts: readonly FactBody[]): void;
  /** Whether everything has been written. */
  isEmpty(): boolean;
  /** What has not been written. */
  waiting(): readonly FactBody[];
}

/**
 * An outbox with nothing in it. `onOvertaken` is told of a session that another window has moved on: what waits of it
 * is given up, since it was done to a state that is no more.
 */
export function openOutbox(
  record: (facts: readonly FactBody[]) => void,
  onOvertaken: (session: string) => void,
): Outbox {
  let waiting: readonly FactBody[] = [];
  return {
    write(facts) {
      waiting = [...waiting, ...facts];
      try {
        record(waiting);
        waiting = [];
      } catch (error) {
        if (!(error instanceof SessionOvertaken)) throw error;
        waiting = waiting.filter(fact => !('session' in fact && fact.session === error.session));
        onOvertaken(error.session);
      }
    },
    isEmpty: () => waiting.length === 0,
    waiting: () => waiting,
  };
}
