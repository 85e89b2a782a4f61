import { plural } from '../domain/text/plural.ts';
import { wrapText } from '../domain/text/wrap.ts';
import { UserError } from '../errors.ts';
import { defineCommand } from './core/command.ts';
import { say, widthOf } from './core/output.ts';

const WHAT = {
  drafts: 'all drafts, those being written and those you kept after a check',
  all: 'everything Rapport knows about you, with all backups and damaged files set aside',
} as const;

/** In lines that are shorter nobody could read. */
const NARROWEST = 20;

/** The question before something is removed, in lines of at most `width` columns, as far as words allow. */
export const askingToForget = (what: keyof typeof WHAT, width: number): string =>
  `${wrapText(`This removes ${WHAT[what]}. Type "forget" to go on:`, Math.max(NARROWEST, width) - 1).join('\n')} `;

/** `rapport forget --drafts | --all` */
export const forget = defineCommand({
  name: 'forget',
  summary: 'Remove your drafts, or everything, for good.',
  args: [],
  options: {
    drafts: { type: 'boolean', help: 'Remove texts that are being written and drafts you kept.' },
    all: { type: 'boolean', help: 'Remove everything, backups too.' },
    yes: { type: 'boolean', help: 'Do not ask.' },
  },
  examples: ['rapport forget --drafts', 'rapport forget --all'],
  notes: 'What is removed is overwritten in the file. `rapport export` first, if you may want it back.',
  run: async ({ values, io, runtime }) => {
    if (Boolean(values.all) === Boolean(values.drafts))
      throw new UserError('Say what to forget.', 'Use --drafts or --all.');
    const what = values.all ? 'all' : 'drafts';
    if (!values.yes) {
      if (!io.stdin.isTTY)
        throw new UserError(
          'Nothing was removed, because nobody could be asked.',
          'Add --yes to remove without asking.',
        );
      const { createInterface } = await import('node:readline/promises');
      const asking = createInterface({ input: io.stdin, output: io.stdout });
      const answer = await asking.question(askingToForget(what, widthOf(io.stdout)));
      asking.close();
      if (answer.trim().toLowerCase() !== 'forget') {
        say(io.stdout, 'Nothing was removed.');
        return 1;
      }
    }
    const [{ forgetLearner }, { openRecords }] = await Promise.all([
      import('../places.ts'),
      import('../runtime/open-records.ts'),
    ]);
    const { store } = await openRecords(runtime);
    try {
      const count = store.forget(what);
      if (what === 'all') await forgetLearner(runtime);
      say(
        io.stdout,
        what === 'all'
          ? `Everything is removed (${plural(count, 'fact')}), also your name and what you want most. How the program looks stays in settings.json.`
          : `The drafts are removed (${count} kept ones).`,
      );
    } finally {
      store.close();
    }
    return 0;
  },
});
