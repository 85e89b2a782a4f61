import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What became of a text in an external editor: the text as saved, or why there is none. */
export type Edited = { readonly text: string } | { readonly problem: string };

/** Opens a text in an editor, given as a command line such as "code --wait", and waits until it is closed. */
export async function editInEditor(text: string, command: string): Promise<Edited> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
  const file = join(folder, 'message.txt');
  try {
    writeFileSync(file, text, { mode: 0o600 });
    const code = await run(command, file);
    if (code !== 0)
      return { problem: `The editor "${command}" ended with code ${code}; your text is as it was.` };
    return { text: readFileSync(file, 'utf8').replace(/\r?\n$/, '') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `The editor "${command}" could not be opened: ${reason}. Set VISUAL or EDITOR to another one.`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, file: string): Promise<number> {
  const [program = '', ...options] = command.trim().split(/\s+/);
  return new Promise((resolve, reject) => {
    spawn(program, [...options, file], { stdio: 'inherit' })
      .once('error', reject)
      .once('exit', code => resolve(code ?? 1));
  });
}
