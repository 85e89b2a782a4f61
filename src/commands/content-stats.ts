import type { Content } from '../domain/scenario/content.ts';
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
    const stats = countContent(folder === undefined ? await offered(runtime) : await contentOf(folder));
    if (values.json) say(io.stdout, JSON.stringify(stats, null, 2));
    else for (const line of statsLines(stats)) say(io.stdout, line);
    return 0;
  },
});

async function offered(runtime: RuntimeOptions): Promise<Content> {
  const { openContent } = await import('../runtime/open-content.ts');
  return (await openContent(runtime)).content;
}

async function contentOf(folder: string): Promise<Content> {
  const [{ contentPlace }, { compile }] = await Promise.all([
    import('../content/folder.ts'),
    import('../content/compile.ts'),
  ]);
  return compile(contentPlace(folder)).content;
}
