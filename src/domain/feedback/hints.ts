import type { Rewrite } from '../scenario/rewrite.ts';
import type { Block, Mark } from '../view.ts';

/** The rungs of the hint ladder, from least to most. */
export const RUNGS = ['principle', 'where', 'pair', 'model'] as const;

/** Why there is no hint now, after so many attempts and rungs of the ladder. */
export function whyNoHint(
  {
    attempts,
    rungs,
    isReady,
  }: { readonly attempts: number; readonly rungs: number; readonly isReady: boolean },
  mostRungs: number = RUNGS.length,
): string {
  if (isReady) return 'This one is ready: it needs no hint.';
  if (attempts === 0) return 'Hints come after your first attempt.';
  return rungs < mostRungs ? 'The next hint comes after your next attempt.' : 'You have seen all the hints.';
}

/** The bad message with the words at fault marked and numbered. */
export function spottedMessage(rewrite: Rewrite): Block {
  const marks = rewrite.spots.flatMap(({ quote }, i): Mark[] => {
    const start = rewrite.bad.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length, number: i + 1, tone: 'soft' }];
  });
  return { type: 'message', label: 'The message to mend', text: rewrite.bad, marks };
}

/** What a rung of the ladder shows; `rung` counts from 0. */
export function hintBlocks(rewrite: Rewrite, rung: number): readonly Block[] {
  const { hints, models } = rewrite;
  const say = (text: string): Block => ({ type: 'bubble', from: 'tutor', text });
  switch (RUNGS[rung]) {
    case 'principle':
      return [say(hints.principle)];
    case 'where':
      return [say(hints.where), spottedMessage(rewrite)];
    case 'pair':
      return [
        say('The same trouble in another message, and how it was mended:'),
        {
          type: 'compare',
          left: { label: 'Weaker', text: hints.pair.weaker },
          right: { label: 'Stronger', text: hints.pair.stronger },
        },
      ];
    case 'model': {
      const model = models[0];
      if (!model) return [];
      return [
        say('This is one way to do it. Read it, then write it once more in words of your own.'),
        { type: 'message', label: 'One good answer', text: model.text, marks: [] },
        { type: 'paragraph', text: model.note, tone: 'dim' },
      ];
    }
    default:
      return [];
  }
}
