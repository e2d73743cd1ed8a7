import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Excludes tests that mock modules, or that patch the DOM before modules load. */
const NOT_ALTERING = '!(full-disk|download-retries|clobbered|inherited|linear-reading).test.ts';
/** Tests of stateless code. They share modules, which takes a third of the time. */
const STATELESS = [
  `tests/unit/data-build/**/${NOT_ALTERING}`,
  `tests/unit/lib/{answers,archives,catalogue,flickr,ids,pack,reports,sources}/**/${NOT_ALTERING}`,
];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // Vitest would leave one processor free, which is half of two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'stateless', include: STATELESS, isolate: false } },
      {
        extends: true,
        test: {
          name: 'isolated',
          // A thread for each file starts sooner than a process.
          pool: 'threads',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: STATELESS,
        },
      },
    ],
  },
});
