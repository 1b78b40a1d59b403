import { defineConfig } from 'vitest/config';

const WITHOUT_DATABASE = ['src/{domain,forecast,formats,contract,web}/**/*.test.{ts,tsx}', 'tests/plain/**/*.test.ts'];
const WITH_DATABASE = ['src/server/**/*.test.ts', 'tests/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // Nothing here keeps a state between files, so each module is loaded once a worker.
      {
        extends: true,
        test: {
          name: 'domain',
          include: WITHOUT_DATABASE,
          isolate: false,
          // The first text that a worker compiles waits for the engine to warm to the long patterns.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          // Each file makes its own database; loading the server anew for each would take as long as the tests.
          isolate: false,
          include: WITH_DATABASE,
          exclude: ['tests/plain/**'],
          globalSetup: './tests/database/global-setup.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
