import type { Fact } from '../domain/fact.ts';
import { plural } from '../domain/text/plural.ts';
import { UserError } from '../errors.ts';
import { linesOf } from './core/chunks.ts';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';

const BATCH = 1000;
const SHOWN_PROBLEMS = 20;

/** `rapport import <file>` */
export const importFacts = defineCommand({
  name: 'import',
  summary: 'Add what another Rapport has exported to what is here.',
  args: [{ name: 'file', required: true }],
  options: {},
  examples: ['rapport import rapport.jsonl', 'rapport import - < rapport.jsonl'],
  notes:
    'Importing the same file twice changes nothing, and it does not matter which of two machines imports from the other first. Lines that cannot be read are named and left out.',
  run: async ({ args: [file = '-'], io, runtime }) => {
    const [{ openRecords }, { readFact, readHeader }] = await Promise.all([
      import('../runtime/open-records.ts'),
      import('../domain/archive.ts'),
    ]);
    const { store, notices } = await openRecords(runtime);
    for (const notice of notices) say(io.stderr, notice);
    let [line, read, added, problems] = [0, 0, 0, 0];
    let batch: Fact[] = [];
    const add = () => {
      added += store.append(batch);
      batch = [];
    };
    try {
      for await (const text of linesOf(file, io.stdin)) {
        line++;
        if (line === 1) {
          const header = readHeader(text.replace(/^\uFEFF/, ''));
          if ('problem' in header)
            throw new UserError(header.problem, 'Give a file that `rapport export` has written.', {
              file,
              line,
            });
          continue;
        }
        if (text.trim() === '') continue;
        const fact = readFact(text);
        if ('problem' in fact) {
          problems++;
          if (problems <= SHOWN_PROBLEMS)
            say(io.stderr, `${file}:${line}  ${fact.problem}  The line is left out.`);
          continue;
        }
        read++;
        batch.push(fact);
        if (batch.length >= BATCH) add();
      }
      add();
      store.saveProgress();
      if (line === 0)
        throw new UserError('The archive is empty.', 'Give a file that `rapport export` has written.', {
          file,
        });
    } catch (error) {
      if (
        error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        /^E[A-Z]+$/.test(error.code)
      )
        throw new UserError(
          `The file cannot be read (${error.code}).`,
          'Check the name, or give - to read from a pipe.',
          {
            file,
          },
        );
      throw error;
    } finally {
      store.close();
    }
    say(io.stdout, `${plural(added, 'fact')} added, ${read - added} known already.`);
    if (problems > SHOWN_PROBLEMS)
      say(io.stderr, `and ${plural(problems - SHOWN_PROBLEMS, 'more line')} like these.`);
    return problems > 0 ? 2 : 0;
  },
});
