import { F1_SIGN } from './chord.ts';

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';
/** Units of a paste that are kept; a text may have 60,000. */
const MOST_PASTED = 262_144;
/** The start of a sequence that may go on in the next read, as on slow lines. */
const UNFINISHED = /\x1b(?:\[[\d;]*|O)?$/;
/** F1 as xterm, VT220, the Linux console and kitty send it. */
const F1 = /\x1bOP|\x1b\[11~|\x1b\[\[A|\x1b\[P/g;

/** What has been read but not passed on. */
export interface Pending {
  /** The unfinished start of a key; "" for none. */
  readonly held: string;
  /** A paste whose end has not come; null for none. */
  readonly paste: string | null;
}

/** Nothing pending. */
export const NOTHING_PENDING: Pending = { held: '', paste: null };

/** Takes in a chunk of the terminal's bytes: what can be passed on now, and what must wait. */
export function filtered(
  pending: Pending,
  chunk: string,
): { readonly out: string; readonly pending: Pending } {
  let { paste } = pending;
  let text = pending.held + chunk;
  let out = '';
  for (;;) {
    if (paste !== null) {
      const from = Math.max(0, paste.length - PASTE_END.length);
      paste += text;
      const end = paste.indexOf(PASTE_END, from);
      if (end === -1) return { out, pending: { held: '', paste: shortened(paste) } };
      out += whole(paste.slice(0, end));
      text = paste.slice(end + PASTE_END.length);
      paste = null;
    }
    const start = text.indexOf(PASTE_START);
    if (start === -1) break;
    out += keys(text.slice(0, start));
    text = text.slice(start + PASTE_START.length);
    paste = '';
  }
  const held = UNFINISHED.exec(text)?.[0] ?? '';
  return { out: out + keys(text.slice(0, text.length - held.length)), pending: { held, paste: null } };
}

/** What to pass on when nothing more comes: a lone Esc, or a paste that lacks its end and would swallow every key. */
export const givenUp = ({ held, paste }: Pending): string => (paste === null ? held : whole(paste));

const whole = (paste: string): string => PASTE_START + paste.slice(0, MOST_PASTED) + PASTE_END;

/** A huge paste keeps its beginning, and its end for the marker that may be cut in two. */
const shortened = (paste: string): string =>
  paste.length > 2 * MOST_PASTED ? paste.slice(0, MOST_PASTED) + paste.slice(-PASTE_END.length) : paste;

const keys = (text: string): string => text.replaceAll(PASTE_END, '').replace(F1, F1_SIGN);
