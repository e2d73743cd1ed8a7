import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const TESTS = 'tests/unit/**/*.test.{ts,tsx}';
/** Tests that replace modules, or patch the DOM, need modules of their own. */
const ALTERS = /vi\.(mock|doMock|resetModules)\(|new JSDOM|clobber\(/;
const ALTERING = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/unit/${name}`)
  .filter((path) => ALTERS.test(readFileSync(path, 'utf8')));

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    setupFiles: ['tests/unit/setup.ts'],
    testTimeout: 60_000,
    // Vitest would leave one processor free, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Files that share modules take half the time.
        test: { name: 'sharing', include: [TESTS], exclude: ALTERING, isolate: false },
      },
      {
        extends: true,
        // A thread for each file starts sooner than a process.
        test: { name: 'alone', include: ALTERING, pool: 'threads' },
      },
    ],
  },
});
