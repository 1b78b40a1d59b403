import { defineConfig } from '@playwright/test';
import { findSystemBrowser } from './scripts/browser.mjs';

// Workers load this file again and must come to the same port.
const port = (process.env['TIENDO_JOURNEY_PORT'] ??= String(20_000 + Math.floor(Math.random() * 10_000)));
const executablePath = findSystemBrowser();

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  // The journeys share one demonstration province and its day, so they take turns.
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: {
    command: 'node scripts/serve-journeys.mjs',
    url: `http://127.0.0.1:${port}/readyz`,
    env: { PORT: port },
    timeout: 120_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
});
