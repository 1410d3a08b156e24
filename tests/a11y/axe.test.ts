import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { olikaSidor } from '../fixtures/sidor.ts';

const TAGGAR = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const BUNT = 20;

/** Every violation as one line a person can act on. */
async function brott(page: Page, lage: string): Promise<string[]> {
  // The pages have no frames of other origins, which is all that axe's newer, slower way is for.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(TAGGAR)
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((nod) => `${page.url()} (${lage}): ${id} ${nod.target.join(' ')} ${nod.html.slice(0, 120)}`),
  );
}

const SATT = {
  ljust: { colorScheme: 'light', width: 1280, height: 900 },
  morkt: { colorScheme: 'dark', width: 360, height: 740 },
} as const;

async function iSatt(page: Page, satt: keyof typeof SATT): Promise<string[]> {
  const { colorScheme, ...storlek } = SATT[satt];
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(storlek);
  return brott(page, `${satt}, ${String(storlek.width)} px`);
}

/** Light on a wide screen and dark on the narrowest phone: between them every colour and every layout. */
const iLjustOchMorkt = async (page: Page): Promise<string[]> => [
  ...(await iSatt(page, 'ljust')),
  ...(await iSatt(page, 'morkt')),
];

for (let i = 0; i < olikaSidor.length; i += BUNT) {
  const bunt = olikaSidor.slice(i, i + BUNT);
  test(`pages ${i + 1}–${i + bunt.length} of those that differ have no axe violations in light and in dark at 360 px`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const funna: string[] = [];
    for (const sida of bunt) {
      await page.goto(sida);
      funna.push(...(await iLjustOchMorkt(page)));
    }
    expect(funna).toEqual([]);
  });
}

for (const [lage, fragment, status] of [
  ['hits and near misses', '#q=skola&alder=17&kommun=nynashamn', 'traffar'],
  ['nothing found', '#q=alis&alder=60&kommun=sodertalje', 'inga'],
  ['bad values', '#kommun=atlantis', 'vilande'],
] as const) {
  test(`the search page has no axe violations with ${lage}`, async ({ page }) => {
    await page.goto(`/sok/${fragment}`);
    await expect(page.locator('[data-sokstatus][aria-busy="false"]')).toHaveAttribute('data-sokstatus', status);
    expect(await iLjustOchMorkt(page)).toEqual([]);
  });
}

test('the search page has no axe violations when the index fails', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/sok/#q=skola');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'fel');
  expect(await iLjustOchMorkt(page)).toEqual([]);
});

for (const [steg, fragment] of [
  ['the situations, two of them chosen', '#steg=4&vem=sjalv&alder=17&kommun=nynashamn&lage=mar-daligt,sjukskriven'],
  ['nothing to apply for oneself', '#steg=5&vem=sjalv&alder=50&kommun=sodertalje&lage=sjukskriven&kontakt=nej'],
  ['an address with bad values', '#steg=3&alder=400&vem=annan'],
] as const) {
  test(`the guide has no axe violations at ${steg}`, async ({ page }) => {
    await page.goto(`/hitta-ratt/${fragment}`);
    await expect(page.locator('[data-del="antal"]')).toHaveText(/^\d+ insats/);
    await expect(page.locator('[data-del="svarslista"] li').first()).toBeVisible();
    expect(await iLjustOchMorkt(page)).toEqual([]);
  });
}

for (const sida of ['/', '/sok/']) {
  test(`${sida} has no axe violations with suggestions open, one of them active`, async ({ page }) => {
    await page.goto(sida);
    await page.getByRole('combobox', { name: /Egna ord|Vad handlar det om/ }).pressSequentially('haninge ung');
    await expect(page.getByRole('listbox', { name: 'Förslag' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[role="option"][aria-selected="true"]')).toBeVisible();
    expect(await iLjustOchMorkt(page)).toEqual([]);
  });
}

test('Min lista has no axe violations with insatser, one that has ended and one that does not exist', async ({
  page,
}) => {
  await page.goto('/lista/#i=ung-i-nynas,samma,finns-inte,satsa,resursradet,alis');
  await expect(page.locator('[data-rad]')).toHaveCount(6);
  expect(await iLjustOchMorkt(page)).toEqual([]);
});

for (const [sida, lage, status] of [
  ['/jamfor/#j=ung-i-nynas,satsa,resursradet,samma&alder=17&kommun=nynashamn', 'four insatser', 'klar'],
  ['/underlag/#insats=satsa', 'a text', 'klar'],
  ['/underlag/#insats=samma', 'an ended insats', 'avslutad'],
] as const)
  test(`${sida.replace(/#.*/, '')} has no axe violations with ${lage}`, async ({ page }) => {
    await page.goto(sida);
    await expect(page.locator('[data-status]')).toHaveAttribute('data-status', status);
    expect(await iLjustOchMorkt(page)).toEqual([]);
  });
