import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  nameIn,
  readSettings,
  switchSetting,
  withDescribed,
} from '../../src/domain/settings.ts';

test('settings come back as they were written', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    dailyCap: 30,
    colours: 'none' as const,
    contentPacks: ['/tmp/pack'],
  };
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toMatchObject({ settings, problems: [] });
});

test.each([
  [{ dailyCap: 0 }, '"dailyCap" must be a whole number from 1 to 200; its default is used.'],
  [{ colours: 'pink' }, '"colours" must be "default", "high-contrast", "none"; its default is used.'],
  [{ speed: 9 }, 'There is no setting "speed"; it is left alone.'],
  [{ colors: 'none' }, 'There is no setting "colors"; it is left alone. Did you mean "colours"?'],
  [{ name: 'A'.repeat(61) }, '"name" must be a text of at most 60 characters; its default is used.'],
  [{ goal: 'fame' }, '"goal" must be "find-job", "grow-network", "ask-field" or null; its default is used.'],
  [[], 'The settings must be an object in braces.'],
])('%j is named and its default used', (value, problem) => {
  const { settings, problems } = readSettings(value);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems.map(({ text }) => text)).toEqual([problem]);
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

test('a name written by hand is cleaned, and one wrong value does not lose the others', () => {
  const { settings } = readSettings({ name: ' \u001b[31mZoë\n', goal: 'ask-field', dailyCap: 'many' });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, name: 'Zoë', goal: 'ask-field' });
});

test('what older data says of the learner fills in what the settings do not tell', () => {
  const described = { name: 'Ana', goal: 'find-job' } as const;
  expect(withDescribed(readSettings({}), described)).toMatchObject(described);
  expect(withDescribed(readSettings({ name: '', goal: null }), described)).toEqual(DEFAULT_SETTINGS);
  expect(withDescribed(readSettings({ name: 'Bo' }), described)).toMatchObject({
    name: 'Bo',
    goal: 'find-job',
  });
});

test('a name that is too long is shortened so that it can be seen, and none in the middle of a sign', () => {
  expect(nameIn('a'.repeat(60))).toBe('a'.repeat(60));
  expect(nameIn('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
  const family = '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}';
  expect(nameIn('a'.repeat(57) + family)).toBe(`${'a'.repeat(57)}…`);
});
