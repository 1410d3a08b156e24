import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.mjs';
import { FRUSEN, LEVANDE } from './scripts/lib/sites.mjs';
import type { SiteOptions } from './tests/fixtures/test.ts';

const executablePath = findBrowser();

export default defineConfig<object, SiteOptions>({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // The numbers for the run, where it asks for them (PLAYWRIGHT_JSON_OUTPUT_FILE).
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [] : [['json'] as const])],
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // The browser speaks to the served site and to nobody else; a container has no sandbox to give it.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  projects: [
    {
      // Live content is held to what must be true of any page, and to nothing that an editor may change.
      name: 'levande',
      testMatch: 'site/*.test.ts',
      use: { ...devices['Desktop Chrome'], site: LEVANDE.folder },
    },
    {
      name: 'frusen',
      testMatch: ['site/*.test.ts', 'e2e/*.test.ts', 'a11y/*.test.ts'],
      use: { ...devices['Desktop Chrome'], site: FRUSEN.folder },
    },
  ],
});
