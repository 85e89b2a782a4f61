import type { FieldAction } from '../src/domain/fields/field.ts';
import { type Intent, optionChosen, textSubmitted } from '../src/domain/intent.ts';
import type { SavedSession } from '../src/domain/saved-session.ts';
import type { Command } from '../src/domain/view.ts';

/** Everything that can happen to the app machine. The Ink screen sends keys as `field.edited`; plain mode sends intents. */
export type AppEvent =
  | { readonly type: 'field.edited'; readonly action: FieldAction; readonly width: number }
  | { readonly type: 'intent.made'; readonly intent: Intent }
  | { readonly type: 'command.given'; readonly command: Command }
  /** Writing to the store failed: say so, go on in memory, try again at the next fact. */
  | { readonly type: 'storage.failed'; readonly message: string }
  /** What an earlier program could not write is written now. */
  | { readonly type: 'storage.caughtUp'; readonly message: string }
  /** Everything that waited has been written: the failure need not be told any more. */
  | { readonly type: 'storage.recovered' }
  /** Another window has moved this session on: what was unfinished and typed as it stands now. */
  | {
      readonly type: 'session.overtaken';
      readonly session: string;
      readonly unfinished: readonly SavedSession[];
      readonly drafts: Readonly<Record<string, string>>;
    }
  /** The external editor could not be used: say why. */
  | { readonly type: 'editor.failed'; readonly message: string };

/** The index of a chosen option, -1 for any other intent. */
export const chosenIndex = (event: AppEvent): number =>
  event.type === 'intent.made' ? optionChosen(event.intent) : -1;

/** The submitted text, "" for any other intent. */
export const submittedText = (event: AppEvent): string =>
  event.type === 'intent.made' ? textSubmitted(event.intent) : '';

/** The intent that was made; the events of an activity carry nothing else. */
export const madeIntent = (event: AppEvent): Intent =>
  event.type === 'intent.made' ? event.intent : { type: 'reading.continued' };
