import type { Store } from '../store/store.ts';

/** When the daily backup is made: after the first screens, while nobody waits; that of a large file on leaving. */
const BACKUP_AFTER_MS = 3000;

/** Makes the daily backup while the program runs. The function that it returns makes it now, and ends the waiting. */
export function startBackups(store: Store, today: () => string): () => void {
  const backUp = (isLeaving: boolean): void => {
    try {
      store.saveProgress();
      if (store.latestMoment() !== undefined && (isLeaving || !store.isLarge())) store.backUp(today());
    } catch {
      // A backup that cannot be made now is made at the next start; the data itself is safe.
    }
  };
  const timer = setTimeout(() => backUp(false), BACKUP_AFTER_MS).unref();
  return () => {
    clearTimeout(timer);
    backUp(true);
  };
}
