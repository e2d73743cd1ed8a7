import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Screenshots in traces took a sixth of the time of all tests.
  use: { trace: { mode: 'retain-on-failure', screenshots: false } },
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
});
