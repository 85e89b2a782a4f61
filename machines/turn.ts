import type { FactBody } from '../src/domain/fact.ts';

/** What one step of an activity does: the context that changes and the facts that leave. */
export interface Turn<TContext> {
  readonly change: Partial<TContext>;
  readonly facts?: readonly FactBody[];
}

/** The part of `enqueue` that a turn needs. */
interface Enqueue<TContext> {
  assign(change: Partial<TContext>): void;
  (action: { type: 'record'; params: FactBody }): void;
}

/** Carries a turn out: assigns the change and records each fact. */
export function carryOut<TContext>(enqueue: Enqueue<TContext>, turn: Turn<TContext>): void {
  enqueue.assign(turn.change);
  for (const fact of turn.facts ?? []) enqueue({ type: 'record', params: fact });
}
