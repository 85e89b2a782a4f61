import type { FieldState } from '../../../domain/fields/field.ts';
import type { Input, Mark } from '../../../domain/view.ts';
import type { Line } from '../../line.ts';
import type { Theme } from '../../theme.ts';

/** A one-line field: its label where that stands in the same row, a sign, and the text or what stands in for it. */
export interface LineDrawing {
  readonly label: string;
  readonly sign: string;
  readonly value: string;
  readonly placeholder: string;
}

/** A part of an input that a screen reader announces as one thing. */
export interface Group {
  readonly lines: readonly Line[];
  /** Set for an item of a list: whether it is highlighted, and ticked where it can be. */
  readonly item?: { readonly isFocused: boolean; readonly isTicked?: boolean };
  /** Set for a one-line field, whose text is drawn by the text input behind this sign. */
  readonly field?: LineDrawing;
}

/** An input as rows, and where the cursor stands in them; null hides it. */
export interface Drawing {
  readonly groups: readonly Group[];
  readonly cursor: { readonly x: number; readonly y: number } | null;
  /** The items to highlight for what is out of sight above and below; null where nothing is. */
  readonly pages?: { readonly up: number | null; readonly down: number | null };
}

/** What an input may use of the screen. */
export interface Space {
  readonly width: number;
  /** The most rows it may take; at least 3. */
  readonly height: number;
  /** The rows within which it may spread itself; beyond them it keeps close. */
  readonly comfort: number;
  readonly theme: Theme;
  readonly marks?: readonly Mark[] | undefined;
  /** In a form: the keys go to another field. */
  readonly isAway?: boolean;
  /** In a form: the label keeps close to what it asks for. */
  readonly isBesideLabel?: boolean;
}

/** Draws one type of input with its field. */
export type DrawInput<Type extends Input['type']> = (
  input: Extract<Input, { type: Type }>,
  field: FieldState,
  space: Space,
) => Drawing;

/** Rows that a drawing takes. */
export const drawingHeight = ({ groups }: Drawing): number =>
  groups.reduce((sum, { lines, field }) => sum + lines.length + (field === undefined ? 0 : 1), 0);
