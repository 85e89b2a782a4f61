import { defineConfig } from 'vitest/config';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13))
  throw new Error(`These tests need Node 22.13 or newer, this is ${process.version}. Use "npm ci", then "npm test".`);

for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR', 'RAPPORT_HOME', 'RAPPORT_CONTENT']) delete process.env[name];

/** All tests in parallel processes; nothing of the caller's environment changes what they see. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
    testTimeout: 20_000,
  },
});
