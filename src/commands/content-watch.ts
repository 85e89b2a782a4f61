import { basename, dirname } from 'node:path';
import { plural } from '../domain/text/plural.ts';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';
import { watchFolders } from './core/watch-folders.ts';

/** `rapport content watch [dir|file]` */
export const contentWatch = defineCommand({
  name: 'content watch',
  summary: 'Check content again whenever a file is saved; Ctrl+C ends it.',
  args: [{ name: 'dir|file' }],
  options: {},
  examples: ['rapport content watch', 'rapport content watch ~/my-scenarios'],
  run: async ({ args: [folder], io }) => {
    const [
      { contentPlace, isFile, isShipped },
      { foldersIn },
      { countFiles, readPack },
      { checkPack },
      { problemLine },
      { grade },
    ] = await Promise.all([
      import('../content/folder.ts'),
      import('../content/files.ts'),
      import('../content/pack.ts'),
      import('../content/check/check.ts'),
      import('../content/problem.ts'),
      import('../domain/grade/grade.ts'),
    ]);
    const root = contentPlace(folder);
    const shownAs = folder ?? 'scenarios';
    const checkAll = () => {
      const pack = readPack(root, shownAs);
      const problems = checkPack(pack, { grader: grade, ...(isShipped(root) ? { complete: shownAs } : {}) });
      for (const problem of problems) say(io.stdout, problemLine(problem));
      const time = io.now().toTimeString().slice(0, 8);
      say(
        io.stdout,
        `${time}  ${plural(countFiles(pack), 'file')}, ${plural(problems.length, 'problem')}. Waiting for changes.`,
      );
    };
    const isOne = isFile(root);
    return watchFolders({
      folders: () => (isOne ? [dirname(root)] : foldersIn(root)),
      // A name without an ending may be that of a folder that came or went.
      counts: (_, name) =>
        name === null || (isOne ? name === basename(root) : /(?:^[^.]+|\.ya?ml)$/i.test(name)),
      act: checkAll,
    });
  },
});
