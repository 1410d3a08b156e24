import { expect, test as grund, type Page } from '@playwright/test';
import { github } from '../fixtures/github/github.ts';
import { falt, knapp, REDAKTION, skriv, valj, visaWebbplatsen } from '../fixtures/github/redaktor.ts';

const test = grund.extend<{ hub: Awaited<ReturnType<typeof github>> }>({
  hub: async ({ context }, use) => {
    const hub = await github(context);
    await visaWebbplatsen(context);
    await use(hub);
    hub.forrad.stang();
  },
  // The editor draws a field when it is scrolled into view; here all of them are.
  viewport: { width: 1280, height: 7000 },
});

async function loggaIn(page: Page): Promise<void> {
  await page.goto(REDAKTION);
  await knapp(page, 'Logga in med \u2068GitHub\u2069').click();
  await expect(page.getByRole('heading', { name: 'Insatser' })).toBeVisible();
}

test('a new insats', async ({ page, hub }) => {
  test.setTimeout(120_000);
  page.on('console', (m) => console.log(m.type(), m.text().slice(0, 300)));
  await page.goto(REDAKTION);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/r-6.png' });
  console.log(await page.locator('body').innerText());
  await page.getByRole('button', { name: /Logga in/ }).first().click();
  await page.waitForTimeout(6000);
  await page.screenshot({ path: '/tmp/r-7.png' });
  console.log((await page.locator('body').ariaSnapshot()).slice(0, 3000));
  console.log(hub.avvisade);
  void [loggaIn, falt, skriv, valj];
  expect(1).toBe(1);
});
