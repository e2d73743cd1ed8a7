import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Tracing every test took a tenth of the time of all.
  use: { trace: 'on-first-retry' },
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test-results',
  workers: 3,
  fullyParallel: false,
  // A busy machine fails a test now and then; one that fails twice is a defect. The report names both.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium' },
      grepInvert: /@firefox/,
    },
    // A trace of Firefox reads every answer of the network.
    { name: 'firefox', use: { browserName: 'firefox', trace: 'off' }, grepInvert: /@chromium/ },
  ],
  reporter: [['list']],
});
