import { defineConfig } from '@playwright/test';
import { findSystemBrowser } from './scripts/browser.mjs';

const SERVERS = 2;
// Workers load this file again and must come to the same ports.
const firstPort = Number((process.env['TIENDO_JOURNEY_PORT'] ??= String(20_000 + Math.floor(Math.random() * 10_000))));
const ports = Array.from({ length: SERVERS }, (_, place) => String(firstPort + place));
const addressOf = (port: string | undefined) => `http://127.0.0.1:${port}`;
const executablePath = findSystemBrowser();

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  // Journeys change the province and its day, so each worker has a server with a province of its own.
  workers: SERVERS,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'line',
  use: {
    baseURL: addressOf(ports[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    // Recording costs a third of a run, and nobody can fetch the recording of the unattended one.
    trace: process.env['CI'] === 'true' ? 'off' : 'retain-on-failure',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: ports.map((port) => ({
    command: 'node scripts/serve-journeys.mjs',
    url: `${addressOf(port)}/readyz`,
    env: { PORT: port },
    timeout: 120_000,
    stdout: 'ignore' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 },
  })),
});
