import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorCommand } from '../src/editor.ts';
import { run } from './helpers/run.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const found = (env: Record<string, string>, platform: NodeJS.Platform = 'linux') =>
  editorCommand({ env, platform });

test('the editor that is set is taken, VISUAL before EDITOR', () => {
  expect(found({ VISUAL: 'code --wait', EDITOR: 'vim' })).toBe('code --wait');
  expect(found({ VISUAL: ' ', EDITOR: 'vim' })).toBe('vim');
});

test('where none is set, one that says how to leave it is looked for, and never vi', () => {
  const folder = temporaryFolder();
  expect(found({ PATH: folder })).toBeNull();
  writeFileSync(join(folder, 'nano'), '', { mode: 0o755 });
  expect(found({ PATH: `/nowhere:${folder}` })).toBe('nano');
  expect(found({}, 'win32')).toBe('notepad');
});

test('the doctor names the editor that Ctrl+G opens, or what to set', async () => {
  const folder = temporaryFolder();
  const env = { RAPPORT_HOME: temporaryFolder(), PATH: folder };
  expect((await run(['doctor'], { env })).out).toContain('Editor: none; Ctrl+G needs VISUAL or EDITOR');
  writeFileSync(join(folder, 'nano'), '', { mode: 0o755 });
  expect((await run(['doctor'], { env })).out).toContain(
    'Editor: nano, since neither VISUAL nor EDITOR is set',
  );
});
