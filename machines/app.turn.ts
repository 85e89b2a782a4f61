import type { FactBody } from '../src/domain/fact.ts';
import type { Settings } from '../src/domain/settings.ts';
import type { AppContext } from './app.context.ts';

/** What one event does to the app: the context that changes, the facts to remember, a draft no longer needed. */
export interface AppTurn {
  readonly change: Partial<AppContext>;
  readonly facts?: readonly FactBody[];
  readonly forget?: string;
  /** The settings to keep, where they have changed. */
  readonly settings?: Settings;
}
