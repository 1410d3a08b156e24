import { BEDOMD } from '../../scripts/lib/sites.mjs';
import { expect, test, type Page } from '../fixtures/test.ts';

// More insatser than are shown at once; the frozen catalogue of the other tests has twenty.
test.use({ site: BEDOMD.folder });

const traffar = (page: Page) =>
  page.locator('[data-insats]').evaluateAll((rader) => rader.map((rad) => rad.getAttribute('data-insats')));

test('more than fifty hits stand in rank order, the rest of them behind the button', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/sok/');
  const serverns = await page
    .locator('[data-del="traffar"] a')
    .evaluateAll((lankar) => lankar.map((lank) => lank.getAttribute('href')?.split('/').at(-2)));
  await page.unrouteAll();
  await page.goto('about:blank');
  await page.goto('/sok/#avslutade=1');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'traffar');
  const forst = await traffar(page);
  expect(forst).toHaveLength(50);
  await page.getByRole('button', { name: /^Visa \d+ insats(er)? till$/ }).click();
  await expect(page.locator('[data-insats]').nth(50).getByRole('link')).toBeFocused();
  const alla = await traffar(page);
  expect(alla.slice(0, 50)).toEqual(forst);
  expect(alla.slice(0, serverns.length)).toEqual(serverns);
  const avslutade = await page.locator('[data-insats]', { hasText: /Status:\s*avslutad/ }).count();
  expect(alla).toHaveLength(serverns.length + avslutade);
  expect(new Set(alla).size).toBe(alla.length);
});
