import { violationsInLightAndDark } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { differentPagesOf, shareOf, shares } from './pages.ts';

for (const share of shares)
  test(`pages of share ${String(share + 1)} of those that differ have no axe violations in light and in dark at 360 px`, async ({
    page,
    site,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const { path } of shareOf(differentPagesOf(site), share)) {
      await page.goto(path);
      found.push(...(await violationsInLightAndDark(page)));
    }
    expect(found).toEqual([]);
  });
