import type { Progress } from '../domain/learning/progress.ts';
import type { Store } from '../store/store.ts';

/** The progress, computed anew only when something has been written: here, which `forget` tells, or by another program. */
export function knownProgress(store: Store) {
  let known: Progress | undefined;
  let seenVersion = -1;
  return {
    now(): Progress {
      const version = store.foreignVersion();
      if (version !== seenVersion) known = undefined;
      seenVersion = version;
      known ??= store.progress();
      return known;
    },
    forget(): void {
      known = undefined;
    },
  };
}
