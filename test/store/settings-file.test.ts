import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/store/settings-file.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('a written file is read back, and nothing half written stays beside it', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'settings.json');
  writeSettingsFile(file, { ...DEFAULT_SETTINGS, keyHints: false });
  expect(readSettingsFile(file)).toEqual({ settings: { ...DEFAULT_SETTINGS, keyHints: false }, notices: [] });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('a broken file is named and the defaults are used', () => {
  const file = join(temporaryFolder(), 'settings.json');
  writeFileSync(file, '{ "dailyCap": ');
  const { settings, notices } = readSettingsFile(file);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(notices[0]).toContain(file);
});
