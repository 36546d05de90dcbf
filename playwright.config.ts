import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './tests/flags.ts';

const chromium = process.env['CHROMIUM'];
const port = Number(process.env['TEST_PORT'] ?? 4387);

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'test-results/site.json' }]],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 640 },
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: CHROMIUM_FLAGS,
    },
  },
  webServer: {
    command: `PORT=${port} node src/commands/run.mjs serve`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
