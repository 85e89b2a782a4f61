import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { forgetLearner, readSettingsFile, writeSettingsFile } from '../../src/store/settings-file.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('a written file is read back, and nothing half written stays beside it', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'settings.json');
  writeSettingsFile(file, { ...DEFAULT_SETTINGS, keyHints: false });
  expect(readSettingsFile(file)).toMatchObject({
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
  writeFileSync(file, '\ufeff{ "//": "my notes", "dailyCap": 5,\n"speed": [9] }');
  const { settings, notices } = readSettingsFile(file);
  expect(notices).toHaveLength(2);
  expect(notices.join()).not.toContain('default');
  expect(notices[1]).toContain(`${file}:2  There is no setting "speed"`);
  writeSettingsFile(file, { ...settings, keyHints: false });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    ...DEFAULT_SETTINGS,
    '//': 'my notes',
    speed: [9],
    dailyCap: 5,
    keyHints: false,
  });
});

test('saving changes what was changed here, and leaves what another hand has written since', () => {
  const file = join(temporaryFolder(), 'settings.json');
  writeSettingsFile(file, DEFAULT_SETTINGS);
  const { settings } = readSettingsFile(file);
  writeFileSync(file, '{ "name": "Ana", "dailyCap": "many" }');
  writeSettingsFile(file, { ...settings, goal: 'find-job' }, settings);
  expect(readSettingsFile(file).settings).toMatchObject({ name: 'Ana', goal: 'find-job', dailyCap: 15 });
  expect(JSON.parse(readFileSync(file, 'utf8')).dailyCap).toBe('many');
});

test('a file that is no JSON is set aside when the settings are saved', () => {
  const file = join(temporaryFolder(), 'settings.json');
  writeFileSync(file, '{ "name": "Ana" "goal": null }');
  expect(writeSettingsFile(file, DEFAULT_SETTINGS)).toBe(`${file}.broken`);
  expect(readFileSync(`${file}.broken`, 'utf8')).toContain('Ana');
  expect(readSettingsFile(file).settings.name).toBe('Ana');
  writeFileSync(file, '{ "name": "Bo"');
  expect(writeSettingsFile(file, DEFAULT_SETTINGS)).toBe(`${file}.broken-2`);
});

test('the learner is forgotten, also in what lies beside the file, and the other settings stay', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'settings.json');
  writeSettingsFile(file, { ...DEFAULT_SETTINGS, name: 'Ana', goal: 'find-job', colours: 'high-contrast' });
  writeFileSync(`${file}.broken`, '{ "name": "Ana"');
  writeFileSync(`${file}.4711`, '{ "name": "Ana" }');
  forgetLearner(file);
  expect(readdirSync(folder)).toEqual(['settings.json']);
  expect(readFileSync(file, 'utf8')).not.toMatch(/Ana|find-job/);
  expect(readSettingsFile(file)).toMatchObject({ settings: { colours: 'high-contrast' }, notices: [] });
});

test('a broken file is forgotten as a whole, and without a file there is nothing to do', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'settings.json');
  forgetLearner(file);
  writeFileSync(file, '{ "name": "Ana"');
  forgetLearner(file);
  expect(readdirSync(folder)).toEqual([]);
});

test('settings that cannot be saved are told with the place and what to do', () => {
  const file = join(temporaryFolder(), 'settings.json');
  mkdirSync(join(file, 'in the way'), { recursive: true });
  expect(() => writeSettingsFile(file, DEFAULT_SETTINGS)).toThrow(
    /cannot be saved in .*settings\.json .*until you leave/,
  );
  expect(readdirSync(dirname(file))).toEqual(['settings.json']);
});
