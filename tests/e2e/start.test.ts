import { expect, test } from '../fixtures/test.ts';

test('what is asked on the start page becomes a search after the #', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Ålder').fill('17');
  await page.getByLabel('Kommun').selectOption('marnashamn');
  await page.getByLabel('Vad handlar det om?').fill('skola');
  await page.getByRole('button', { name: 'Visa stöd' }).click();
  await expect(page).toHaveURL(/\/sok\/#q=skola&alder=17&kommun=marnashamn$/);
  await expect(page.locator('[data-insats="spira"]')).toBeVisible();
});

test('the start page says what the content rests on and how much is confirmed', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(/publicerade dokument/).first()).toBeVisible();
  await expect(page.getByText('3 av 20 insatser')).toBeVisible();
});
