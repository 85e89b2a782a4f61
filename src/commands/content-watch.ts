import { watch } from 'node:fs';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';

/** Editors save in several steps; the check waits until they are done. */
const SETTLE_MS = 100;

/** `rapport content watch [dir]` */
export const contentWatch = defineCommand({
  name: 'content watch',
  summary: 'Check content again whenever a file is saved; Ctrl+C ends it.',
  args: [{ name: 'dir' }],
  options: {},
  examples: ['rapport content watch', 'rapport content watch ~/my-scenarios'],
  run: async ({ args: [folder], io }) => {
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
    const checkAll = () => {
      const pack = readPack(root, shownAs);
      const problems = checkPack(pack, { grader: grade, ...(isShipped(root) ? { complete: shownAs } : {}) });
      for (const problem of problems) say(io.stdout, problemLine(problem));
      const time = io.now().toTimeString().slice(0, 8);
      say(
        io.stdout,
        `${time}  ${pack.items.length} files, ${problems.length} problems. Waiting for changes.`,
      );
    };
    return new Promise<number>((_, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const watcher = watch(root, { recursive: true }, (_event, name) => {
        if (name && !/\.ya?ml$/i.test(name)) return;
        clearTimeout(timer);
        timer = setTimeout(checkAll, SETTLE_MS);
      });
      watcher.once('error', reject);
      checkAll();
    });
  },
});
