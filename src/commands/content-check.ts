import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';

/** `rapport content check [dir]` */
export const contentCheck = defineCommand({
  name: 'content check',
  summary: 'Check content files: every problem with its line and what to do.',
  args: [{ name: 'dir' }],
  options: {
    plays: { type: 'boolean', help: 'Play each scenario 1,000 times at random and count the visits.' },
  },
  examples: [
    'rapport content check',
    'rapport content check ~/my-scenarios',
    'rapport content check --plays',
  ],
  notes:
    'Without a folder the shipped content is checked; it must cover every topic and fault. Exit code 1 when there is a problem.',
  run: async ({ args: [folder], io, values }) => {
    const [{ contentFolder, isShipped }, { readPack }, { checkPack }, { problemLine }, { grade }] =
      await Promise.all([
        import('../content/folder.ts'),
        import('../content/pack.ts'),
        import('../content/check/check.ts'),
        import('../content/problem.ts'),
        import('../domain/grade/grade.ts'),
      ]);
    const root = contentFolder(folder);
    const shownAs = folder ?? 'scenarios';
    const pack = readPack(root, shownAs);
    const problems = checkPack(pack, { grader: grade, ...(isShipped(root) ? { complete: shownAs } : {}) });
    for (const problem of problems) say(io.stdout, problemLine(problem));
    if (values.plays) {
      const { playsReport } = await import('../content/check/plays.ts');
      for (const line of playsReport(pack.items)) say(io.stdout, line);
    }
    const files = `${pack.items.length} ${pack.items.length === 1 ? 'file' : 'files'}`;
    say(
      io.stderr,
      problems.length === 0 ? `${files}, no problems.` : `${files} read, ${problems.length} problems.`,
    );
    return problems.length === 0 ? 0 : 1;
  },
});
