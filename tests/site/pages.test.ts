import { expect, test } from '../fixtures/test.ts';
import { pagesOf, shareOf, shares } from './pages.ts';

for (const share of shares)
  test(`pages of share ${String(share + 1)} ask no other host, log no error and fit a screen of 320 px`, async ({
    page,
    served,
    site,
  }) => {
    test.setTimeout(300_000);
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url) && !request.url().startsWith('data:'))
        complaints.push(`${page.url()} frågade ${request.url()}`);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()} skrev ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()} kastade ${error.message}`));
    await page.setViewportSize({ width: 320, height: 700 });
    for (const { path } of shareOf(pagesOf(site), share)) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) complaints.push(`${path} är ${String(width)} px bred`);
      if ((await page.locator('h1').count()) !== 1) complaints.push(`${path} har inte exakt en h1`);
    }
    expect(complaints).toEqual([]);
  });
