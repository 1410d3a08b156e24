import { violationsInLightAndDark } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';

for (const [lage, fragment, status] of [
  ['hits and near misses', '#q=skola&alder=17&kommun=marnashamn', 'traffar'],
  ['nothing found', '#q=lyktan&alder=60&kommun=soderasa', 'inga'],
  ['bad values', '#kommun=atlantis', 'vilande'],
] as const) {
  test(`the search page has no axe violations with ${lage}`, async ({ page }) => {
    await page.goto(`/sok/${fragment}`);
    await expect(page.locator('[data-sokstatus][aria-busy="false"]')).toHaveAttribute('data-sokstatus', status);
    expect(await violationsInLightAndDark(page)).toEqual([]);
  });
}

test('the search page has no axe violations when the index fails', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/sok/#q=skola');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'fel');
  expect(await violationsInLightAndDark(page)).toEqual([]);
});

for (const [steg, fragment] of [
  ['the situations, two of them chosen', '#steg=4&vem=sjalv&alder=17&kommun=marnashamn&lage=mar-daligt,sjukskriven'],
  ['nothing to apply for oneself', '#steg=5&vem=sjalv&alder=50&kommun=soderasa&lage=sjukskriven&kontakt=nej'],
  ['an address with bad values', '#steg=3&alder=400&vem=annan'],
] as const) {
  test(`the guide has no axe violations at ${steg}`, async ({ page }) => {
    await page.goto(`/hitta-ratt/${fragment}`);
    await expect(page.locator('[data-del="antal"]')).toHaveText(/^\d+ insats/);
    await expect(page.locator('[data-del="svarslista"] li').first()).toBeVisible();
    expect(await violationsInLightAndDark(page)).toEqual([]);
  });
}

for (const sida of ['/', '/sok/']) {
  test(`${sida} has no axe violations with suggestions open, one of them active`, async ({ page }) => {
    await page.goto(sida);
    await page.getByRole('combobox', { name: /Egna ord|Vad handlar det om/ }).pressSequentially('kvarninge ung');
    await expect(page.getByRole('listbox', { name: 'Förslag' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[role="option"][aria-selected="true"]')).toBeVisible();
    expect(await violationsInLightAndDark(page)).toEqual([]);
  });
}

test('Min lista has no axe violations with insatser, one that has ended and one that does not exist', async ({
  page,
}) => {
  await page.goto('/lista/#i=ung-i-marnas,lanka,finns-inte,spira,bryggradet,lyktan');
  await expect(page.locator('[data-rad]')).toHaveCount(6);
  expect(await violationsInLightAndDark(page)).toEqual([]);
});

for (const [sida, lage, status] of [
  ['/jamfor/#j=ung-i-marnas,spira,bryggradet,lanka&alder=17&kommun=marnashamn', 'four insatser', 'klar'],
  ['/underlag/#insats=spira', 'a text', 'klar'],
  ['/underlag/#insats=lanka', 'an ended insats', 'avslutad'],
] as const)
  test(`${sida.replace(/#.*/, '')} has no axe violations with ${lage}`, async ({ page }) => {
    await page.goto(sida);
    await expect(page.locator('[data-status]')).toHaveAttribute('data-status', status);
    expect(await violationsInLightAndDark(page)).toEqual([]);
  });
