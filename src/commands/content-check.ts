import { plural } from '../domain/text/plural.ts';
import { UserError } from '../errors.ts';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';

/** `rapport content check [dir|file]` */
export const contentCheck = defineCommand({
  name: 'content check',
  summary: 'Check content files: every problem with its line and what to do.',
  args: [{ name: 'dir|file' }],
  options: {
    plays: { type: 'boolean', help: 'Play each scenario 1,000 times at random and count the visits.' },
  },
  examples: [
    'rapport content check',
    'rapport content check ~/my-scenarios',
    'rapport content check my-pack/my-story.yaml',
    'rapport content check --plays',
  ],
  notes:
    'Without a folder the shipped content is checked; it must cover every topic and fault. Exit code 1 when there is a problem, 2 when there is nothing to check.',
  run: async ({ args: [folder], io, values }) => {
    const [{ contentPlace, isShipped }, { countFiles, readPack }, { checkPack }, { problemLine }, { grade }] =
      await Promise.all([
        import('../content/folder.ts'),
        import('../content/pack.ts'),
        import('../content/check/check.ts'),
        import('../content/problem.ts'),
        import('../domain/grade/grade.ts'),
      ]);
    const root = contentPlace(folder);
    const shownAs = folder ?? 'scenarios';
    const pack = readPack(root, shownAs);
    const fileCount = countFiles(pack);
    if (fileCount === 0)
      throw new UserError('There is no content file in this folder.', 'Name a folder with .yaml files.', {
        file: shownAs,
      });
    const problems = checkPack(pack, { grader: grade, ...(isShipped(root) ? { complete: shownAs } : {}) });
    for (const problem of problems) say(io.stdout, problemLine(problem));
    if (values.plays) {
      const { playsReport } = await import('../content/check/plays.ts');
      for (const line of playsReport(pack.items)) say(io.stdout, line);
    }
    const files = plural(fileCount, 'file');
    const bad = new Set(problems.map(one => one.file)).size;
    say(
      io.stderr,
      problems.length === 0
        ? `${files}, no problems.`
        : `${files}, ${plural(problems.length, 'problem')}${bad === fileCount ? '' : ` in ${bad} of them`}.`,
    );
    return problems.length === 0 ? 0 : 1;
  },
});
