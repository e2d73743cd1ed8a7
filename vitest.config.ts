import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/**
 * Tests of code that keeps nothing between calls: they share its modules, which takes a third of the
 * time. Not those that put mocks in the place of modules.
 */
const STATELESS = [
  'tests/unit/data-build/**/!(full-disk|download-retries).test.ts',
  'tests/unit/lib/{answers,archives,catalogue,flickr,ids,pack,reports,sources}/**/*.test.ts',
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
