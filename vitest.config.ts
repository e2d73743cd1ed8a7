import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** All but tests that put mocks in the place of modules, or count what is asked of the DOM before modules see it. */
const NOT_ALTERING = '!(full-disk|download-retries|clobbered|inherited|linear-reading).test.ts';
/** Tests of code that keeps nothing between calls: they share its modules, which takes a third of the time. */
const STATELESS = [
  `tests/unit/data-build/**/${NOT_ALTERING}`,
  `tests/unit/lib/{answers,archives,catalogue,flickr,ids,pack,reports,sources}/**/${NOT_ALTERING}`,
];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // Vitest would leave a processor to itself, which is half of two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'stateless', include: STATELESS, isolate: false } },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: STATELESS,
        },
      },
    ],
  },
});
