import { BLANK, type Line, piece } from '../line.ts';

const NOTHING: readonly Line[] = [BLANK];
const ABOVE: readonly Line[] = [[piece('↑ more (PgUp)', 'muted')]];
const BELOW: readonly Line[] = [[piece('↓ more (PgDn)', 'muted')]];

/** The row over the text, which says when there is more of it. */
export const moreAbove = (isMore: boolean): readonly Line[] => (isMore ? ABOVE : NOTHING);

/** The row under the text, which says when there is more of it. */
export const moreBelow = (isMore: boolean): readonly Line[] => (isMore ? BELOW : NOTHING);
