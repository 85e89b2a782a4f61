import { defineConfig } from 'vitest/config';

/** The tests that need a real Chromium, at /usr/bin/chromium or where CHROMIUM says. */
export default defineConfig({
  test: { include: ['test/browser/*.browser.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
