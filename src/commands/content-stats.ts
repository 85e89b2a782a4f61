import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';

/** `rapport content stats [dir]` */
export const contentStats = defineCommand({
  name: 'content stats',
  summary: 'Count the content and what it covers.',
  args: [{ name: 'dir' }],
  options: { json: { type: 'boolean', help: 'Print the figures as JSON.' } },
  examples: ['rapport content stats', 'rapport content stats --json'],
  run: async ({ args: [folder], io, values }) => {
    const [{ contentFolder }, { compile }, { countContent, statsLines }] = await Promise.all([
      import('../content/folder.ts'),
      import('../content/compile.ts'),
      import('../content/stats.ts'),
    ]);
    const stats = countContent(compile(contentFolder(folder)).content);
    if (values.json) say(io.stdout, JSON.stringify(stats, null, 2));
    else for (const line of statsLines(stats)) say(io.stdout, line);
    return 0;
  },
});
