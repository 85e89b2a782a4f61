import { useStdout } from 'ink';
import { useSyncExternalStore } from 'react';
import type { Size } from './layout.ts';

/** The terminal's size. Unlike Ink's own hook it does not draw the first frame twice. */
export function useSize(): Size {
  const stdout = useStdout().stdout as NodeJS.WriteStream;
  // A string compares by value, so that only a real change draws again.
  const key = useSyncExternalStore(
    listener => {
      stdout.on('resize', listener);
      return () => stdout.off('resize', listener);
    },
    () => `${stdout.columns || 80}x${stdout.rows || 24}`,
  );
  const [columns = 80, rows = 24] = key.split('x').map(Number);
  return { columns, rows };
}
