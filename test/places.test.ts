import { userInfo } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { dataFile } from '../src/places.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('where HOME is empty, the data lies in the home folder that the system knows, not below the working folder', async () => {
  for (const name of ['HOME', 'XDG_DATA_HOME']) vi.stubEnv(name, '');
  const home = userInfo().homedir;
  const file = await dataFile({ env: { HOME: '' } });
  expect(isAbsolute(file)).toBe(true);
  expect(relative(home, file)).not.toContain('..');
  expect(await dataFile({ dataDir: '~/letters', env: { HOME: '' } })).toBe(
    join(home, 'letters', 'rapport.db'),
  );
});
