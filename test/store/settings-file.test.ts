import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/store/settings-file.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('a written file is read back, and nothing half written stays beside it', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'settings.json');
  writeSettingsFile(file, { ...DEFAULT_SETTINGS, keyHints: false });
  expect(readSettingsFile(file)).toEqual({
    exists: true,
    settings: { ...DEFAULT_SETTINGS, keyHints: false },
    notices: [],
  });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('a broken file is named and the defaults are used', () => {
  const file = join(temporaryFolder(), 'settings.json');
  writeFileSync(file, '{ "dailyCap": ');
  const { settings, notices } = readSettingsFile(file);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(notices[0]).toContain(file);
});

test('saving keeps what the file holds beside the settings', () => {
  const file = join(temporaryFolder(), 'settings.json');
  writeFileSync(file, '\ufeff{ "//": "my notes", "dailyCap": 5, "speed": [9] }');
  const { settings, notices } = readSettingsFile(file);
  expect(notices).toHaveLength(2);
  expect(notices.join()).not.toContain('default');
  writeSettingsFile(file, { ...settings, keyHints: false });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    ...DEFAULT_SETTINGS,
    '//': 'my notes',
    speed: [9],
    dailyCap: 5,
    keyHints: false,
  });
});
