import { inkRenderer } from '../../../src/ui/main.ts';
import { INPUTS, scriptedApp, viewOf } from '../../helpers/views.ts';

const count = Number(process.argv[2]);
const WORDS = 'Write to her as you would to a colleague whom you met once and liked, and say what you ask. ';

/** The screen with a transcript of so many bubbles and a composer. */
const blocks = Array.from({ length: count }, (_, n) => ({
  type: 'bubble' as const,
  from: n % 2 === 0 ? ('tutor' as const) : ('learner' as const),
  text: `${n}. ${WORDS.repeat((n % 3) + 1)}`,
}));

void inkRenderer()
  .run(scriptedApp(viewOf({ blocks, input: INPUTS.compose })))
  .then(code => process.exit(code));
