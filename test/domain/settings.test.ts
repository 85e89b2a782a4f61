import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, switchSetting } from '../../src/domain/settings.ts';

test('settings come back as they were written', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    dailyCap: 30,
    colours: 'none' as const,
    contentPacks: ['/tmp/pack'],
  };
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
});

test.each([
  [{ dailyCap: 0 }, '"dailyCap" must be a whole number from 1 to 200; its default is used.'],
  [{ colours: 'pink' }, '"colours" must be "default", "high-contrast", "none"; its default is used.'],
  [{ speed: 9 }, 'There is no setting "speed"; it is left alone.'],
  [{ colors: 'none' }, 'There is no setting "colors"; it is left alone. Did you mean "colours"?'],
  [{ name: 'Ana' }, '"name" is not set in this file but in Settings, in the program.'],
  [[], 'The settings must be an object in braces.'],
])('%j is named and its default used', (value, problem) => {
  expect(readSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, problems: [problem] });
});

test('switching goes through all values and comes back to the first', () => {
  let settings = DEFAULT_SETTINGS;
  const caps = Array.from({ length: 6 }, () => {
    settings = switchSetting(settings, 'dailyCap');
    return settings.dailyCap;
  });
  expect(caps).toEqual([20, 30, 5, 10, 15, 20]);
  expect(switchSetting({ ...settings, colours: 'none' }, 'colours').colours).toBe('default');
});
