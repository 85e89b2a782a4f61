import { UserError } from '../errors.ts';
import { defineCommand } from './core/command.ts';
import { interact } from './core/interact.ts';
import { say, sayJson, sayText } from './core/output.ts';
import { writeTextFile } from './core/write-file.ts';

/** `rapport progress` */
export const progress = defineCommand({
  name: 'progress',
  summary: 'See what sits, what is due, and how your messages changed.',
  args: [],
  options: {
    json: { type: 'boolean', help: 'Print the figures as JSON.' },
    csv: { type: 'boolean', help: 'Print the skills as CSV.' },
    html: {
      type: 'string',
      value: '<file>',
      help: 'Write one page to print or to show to an adviser; - prints it.',
    },
  },
  examples: [
    'rapport progress',
    'rapport progress --html report.html',
    'rapport progress --csv > skills.csv',
  ],
  run: async ({ values, io, runtime }) => {
    if (!values.json && !values.csv && values.html === undefined)
      return interact({ start: { screen: 'progress' }, isPlain: values.plain ?? false, io, runtime });
    const printed = [
      ...(values.json ? ['--json'] : []),
      ...(values.csv ? ['--csv'] : []),
      ...(values.html === '-' ? ['--html -'] : []),
    ];
    if (printed.length > 1)
      throw new UserError(
        `${printed.join(' and ')} would mix in the same output.`,
        'Choose one of them, or run it twice.',
      );
    const [{ openContent }, { openRecords }, { readSettings }, { withDescribed }] = await Promise.all([
      import('../runtime/open-content.ts'),
      import('../runtime/open-records.ts'),
      import('../places.ts'),
      import('../domain/settings.ts'),
    ]);
    const { content } = await openContent(runtime);
    const { store, notices, day } = await openRecords(runtime);
    for (const notice of notices) say(io.stderr, notice);
    const done = store.progress();
    const { name, dailyCap } = withDescribed(await readSettings(runtime), store.latest('learner.described'));
    store.close();
    const { progressCsv, progressFigures } = await import('../domain/report/figures.ts');
    if (values.json) sayJson(io.stdout, progressFigures({ progress: done, content, day, dailyCap }));
    if (values.csv) sayText(io.stdout, progressCsv(done, content, day));
    if (values.html !== undefined) {
      const { reportPage } = await import('../domain/report/page.ts');
      const page = reportPage({ progress: done, content, name, day, dailyCap });
      if (values.html === '-') sayText(io.stdout, page);
      else {
        writeTextFile(values.html, page);
        say(io.stdout, `Written to ${values.html}.`);
      }
    }
    return 0;
  },
});
