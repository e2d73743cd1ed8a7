import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  use: { trace: 'retain-on-failure' },
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
});
