import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sidor } from '../fixtures/sidor.ts';

const TAGGAR = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const BUNT = 30;

/** Every violation as one line a person can act on. */
async function brott(page: Page, lage: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGGAR).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((nod) => `${page.url()} (${lage}): ${id} ${nod.target.join(' ')} ${nod.html.slice(0, 120)}`),
  );
}

async function iAllaLagen(page: Page): Promise<string[]> {
  const funna: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  funna.push(...(await brott(page, 'ljust')));
  await page.emulateMedia({ colorScheme: 'dark' });
  funna.push(...(await brott(page, 'mörkt')));
  await page.setViewportSize({ width: 360, height: 740 });
  funna.push(...(await brott(page, '360 px')));
  return funna;
}

for (let i = 0; i < sidor.length; i += BUNT) {
  const bunt = sidor.slice(i, i + BUNT);
  test(`pages ${i + 1}–${i + bunt.length} have no axe violations in light, dark and at 360 px`, async ({ page }) => {
    test.setTimeout(180_000);
    const funna: string[] = [];
    for (const sida of bunt) {
      await page.goto(sida);
      funna.push(...(await iAllaLagen(page)));
    }
    expect(funna).toEqual([]);
  });
}

for (const [lage, fragment, status] of [
  ['hits and near misses', '#q=skola&alder=17&kommun=nynashamn', 'traffar'],
  ['nothing found', '#q=skola&alder=17&kommun=sodertalje', 'inga'],
  ['bad values', '#kommun=atlantis', 'vilande'],
] as const) {
  test(`the search page has no axe violations with ${lage}`, async ({ page }) => {
    await page.goto(`/sok/${fragment}`);
    await expect(page.locator('[data-sokstatus][aria-busy="false"]')).toHaveAttribute('data-sokstatus', status);
    expect(await iAllaLagen(page)).toEqual([]);
  });
}

test('the search page has no axe violations when the index fails', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/sok/#q=skola');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'fel');
  expect(await iAllaLagen(page)).toEqual([]);
});
