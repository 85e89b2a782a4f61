import type { Content } from '../domain/scenario/content.ts';
import type { Places } from '../places.ts';

/** Where things are and what they start from; everything may be left out. */
export interface RuntimeOptions extends Places {
  readonly seed?: number;
  /** Paints every frame of the screen whole. */
  readonly fullRedraw?: boolean;
  readonly now?: () => Date;
  /** Changes the content after it was loaded; for authors who try things out. */
  readonly edit?: (content: Content) => Content;
}

/** The clock as told, else that of the machine. */
export const clockOf = ({ now }: RuntimeOptions): (() => Date) => now ?? (() => new Date());

/** The number from which all chance starts: as told, else another one at each call. */
export const seedOf = ({ seed }: RuntimeOptions): number => seed ?? Math.floor(Math.random() * 2 ** 31);
