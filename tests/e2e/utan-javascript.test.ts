import { expect, test } from '../fixtures/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so, points to the lists and sends nothing', async ({ page }) => {
    await page.goto('/sok/#alder=17');
    await expect(page.getByText('Sökningen behöver JavaScript.')).toBeVisible();
    await expect(page.getByLabel('Egna ord', { exact: true })).toBeDisabled();
    await expect(page.getByRole('link', { name: 'Bryggrådet', exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Insatser per kommun' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Mårnäshamn', exact: true }).first().click();
    await page.getByRole('link', { name: 'Ung i Mårnäs', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ung i Mårnäs' })).toBeVisible();
  });

  test('the start page keeps its form shut and its lists open', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByLabel('Ålder')).toBeDisabled();
    await expect(page.getByText(/JavaScript/)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Vidarö', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Vidarö/ })).toBeVisible();
  });
});

for (const adress of ['/', '/sok/'])
  test(`a script that fails to load is told of on ${adress}, and one that loads is not`, async ({ page }) => {
    const mening = page.locator('[data-del="utan-skript"]');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(adress);
    await expect(mening).toBeHidden();
    await expect(mening).toBeVisible();
    await expect(mening).toContainText('JavaScript');
    await page.unrouteAll();
    await page.reload();
    await expect(mening).toHaveAttribute('hidden');
  });
