import type { Loaded } from '../content/loaded.ts';
import { plural } from '../domain/text/plural.ts';
import type { RuntimeOptions } from '../runtime/options.ts';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';

/** `rapport content stats [dir]` */
export const contentStats = defineCommand({
  name: 'content stats',
  summary: 'Count the content and what it covers.',
  args: [{ name: 'dir' }],
  options: { json: { type: 'boolean', help: 'Print the figures as JSON.' } },
  examples: ['rapport content stats', 'rapport content stats --json'],
  notes: 'Without a folder all that the program offers is counted, packs too.',
  run: async ({ args: [folder], io, runtime, values }) => {
    const { countContent, statsLines } = await import('../content/stats.ts');
    const { content, problems } = folder === undefined ? await offered(runtime) : await contentOf(folder);
    const stats = countContent(content);
    if (values.json) say(io.stdout, JSON.stringify(stats, null, 2));
    else for (const line of statsLines(stats)) say(io.stdout, line);
    const left = new Set(problems.map(({ file }) => file)).size;
    if (left > 0)
      say(
        io.stderr,
        `${plural(left, 'file')} could not be read: rapport content check ${folder ?? ''}`.trimEnd(),
      );
    return 0;
  },
});

async function offered(runtime: RuntimeOptions): Promise<Loaded> {
  const { openContent } = await import('../runtime/open-content.ts');
  return openContent(runtime);
}

async function contentOf(folder: string): Promise<Loaded> {
  const [{ contentPlace }, { compile }] = await Promise.all([
    import('../content/folder.ts'),
    import('../content/compile.ts'),
  ]);
  return compile(contentPlace(folder), folder);
}
