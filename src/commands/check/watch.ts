import { basename, dirname, resolve } from 'node:path';
import { cleanLine } from '../../domain/text/clean-text.ts';
import { UserError } from '../../errors.ts';
import type { Surroundings } from '../core/command.ts';
import { sayPainted } from '../core/output.ts';
import { watchFolders } from '../core/watch-folders.ts';

/** What there is to tell of the files, and why some of them could not be read. */
interface Reported {
  readonly text: string;
  readonly unread: readonly UserError[];
}

/** Reports now and after each save of one of the files that changes the report, until Ctrl+C; resolves to the exit code. */
export function watchFiles(
  files: readonly string[],
  report: () => Promise<Reported>,
  { stdout, now }: Pick<Surroundings, 'stdout' | 'now'>,
): Promise<number> {
  const wanted = new Set(files.map(file => resolve(file)));
  let told = '';
  const tell = async (): Promise<void> => {
    const text = await reportOrProblem(report);
    if (text === told) return;
    told = text;
    sayPainted(
      stdout,
      `${text}\n\n${now().toTimeString().slice(0, 8)}  Waiting for changes; Ctrl+C ends it.\n`,
    );
  };
  return watchFolders({
    folders: () => [...wanted].map(dirname),
    counts: (folder, name) => name === null || wanted.has(resolve(folder, basename(name))),
    act: tell,
  });
}

/** A file that is gone or half written is told; the next save may mend it. */
async function reportOrProblem(report: () => Promise<Reported>): Promise<string> {
  try {
    const { text, unread } = await report();
    return [...(text === '' ? [] : [text]), ...unread.map(inOneLine)].join('\n\n');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return inOneLine(error);
  }
}

const inOneLine = ({ message, where, hint }: UserError): string =>
  cleanLine(`${where ? `${where.file}: ` : ''}${message} ${hint}`);
