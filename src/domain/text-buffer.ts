/** The composer's text. `cursor` is a UTF-16 offset on a grapheme border. */
export interface TextBuffer {
  readonly text: string;
  readonly cursor: number;
  /** The cell column that up and down try to keep; null when the last action was not a vertical move. */
  readonly goalColumn: number | null;
  readonly undo: readonly { readonly text: string; readonly cursor: number }[];
  readonly redo: readonly { readonly text: string; readonly cursor: number }[];
}
