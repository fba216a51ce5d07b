// Real-browser tests against the built site.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/findBrowser.ts';

/** Two checkouts can be tested beside each other on ports of their own. */
const PORT = Number(process.env.TEST_PORT ?? 4317);
const WORKERS = 3;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: WORKERS,
  forbidOnly: Boolean(process.env.CI),
  /** Machines differ by far: how long a thing takes is measured by the bench, not here. */
  timeout: 120_000,
  expect: { timeout: 20_000 },
  /** On a busy machine a test may come too early once; the report names each that did as flaky. */
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    launchOptions: await findBrowser(),
  },
  webServer: {
    command: 'node src/build/serve.mjs',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
