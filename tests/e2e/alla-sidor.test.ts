import { expect, test } from '@playwright/test';
import { sidor } from '../fixtures/sidor.ts';

/** Pages of a batch share a browser tab: four hundred tabs would be slow, one test would hide where it broke. */
const BUNT = 40;

for (let i = 0; i < sidor.length; i += BUNT) {
  const bunt = sidor.slice(i, i + BUNT);
  test(`pages ${i + 1}–${i + bunt.length} ask no other host, log no error and fit a screen of 320 px`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const klagomal: string[] = [];
    page.on('request', (fraga) => {
      if (baseURL !== undefined && !fraga.url().startsWith(baseURL) && !fraga.url().startsWith('data:'))
        klagomal.push(`${page.url()} frågade ${fraga.url()}`);
    });
    page.on('console', (rad) => {
      if (['error', 'warning'].includes(rad.type())) klagomal.push(`${page.url()} skrev ${rad.text()}`);
    });
    page.on('pageerror', (fel) => klagomal.push(`${page.url()} kastade ${fel.message}`));
    await page.setViewportSize({ width: 320, height: 700 });
    for (const sida of bunt) {
      await page.goto(sida);
      const bredd = await page.evaluate(() => document.documentElement.scrollWidth);
      if (bredd > 320) klagomal.push(`${sida} är ${bredd} px bred`);
      if ((await page.locator('h1').count()) !== 1) klagomal.push(`${sida} har inte exakt en h1`);
    }
    expect(klagomal).toEqual([]);
  });
}
