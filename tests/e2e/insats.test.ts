import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '../fixtures/test.ts';
import { readPage } from '../../scripts/lib/site.ts';
import { FRUSEN } from '../../scripts/lib/sites.mjs';
import { katalogen } from '../fixtures/katalog.ts';

const del = (page: Page, id: string) => page.locator('section').filter({ has: page.locator(`h2#${id}`) });

test.describe('"Får jag söka själv?"', () => {
  test('stands on every insats once, with what the file says, or no where there is nothing to apply to', () => {
    const svar = katalogen.insatser.map(({ url: sida, vagIn }) => {
      const { html, elements } = readPage(sida, readFileSync(`${FRUSEN.folder}${sida}index.html`, 'utf8'));
      const egen = elements.flatMap(({ attributes }) => attributes.get('data-egen') ?? []);
      return {
        sida,
        egen,
        fragor: html.split('Får jag söka själv?').length - 1,
        vag: html.includes('sa-kommer-du-in'),
        skrivet: vagIn.egenAnmalan,
      };
    });
    expect(svar.length).toBeGreaterThan(0);
    expect(svar).toEqual(svar.map((ett) => ({ ...ett, egen: [ett.vag ? ett.skrivet : 'nej'], fragor: 1 })));
  });

  test('says yes, and what to do', async ({ page }) => {
    await page.goto('/insatser/ung-i-marnas/');
    const vagen = del(page, 'sa-kommer-du-in');
    await expect(vagen.getByRole('heading', { name: 'Får jag söka själv?' })).toBeVisible();
    await expect(vagen).toContainText('Ja. Enligt källorna får du söka själv.');
    await expect(vagen).toContainText('Hör av dig till Ung i Mårnäs');
    await expect(page.locator('.fakta')).toContainText(/Söka själv\s*Ja/);
  });

  test('says that nobody knows, and names the door of the kommun and the förbund', async ({ page }) => {
    await page.goto('/insatser/vuxenlaget-vidaro/');
    const vagen = del(page, 'sa-kommer-du-in');
    await expect(vagen).toContainText('Det vet vi inte.');
    await expect(vagen).toContainText('I Vidarö: Vet du inte vilket stöd som passar?');
    await expect(vagen.getByRole('link', { name: 'Samordningsförbundet Norra Älvmark' })).toBeVisible();
  });

  test('says no where staff or parties meet, and leads on', async ({ page }) => {
    await page.goto('/insatser/foretagsrad-soderasa/');
    const vagen = del(page, 'soka-sjalv');
    await expect(vagen).toContainText('Nej, det här är inget som en person söker till.');
    await vagen.getByRole('link', { name: 'bland alla insatser' }).click();
    await expect(page).toHaveURL(/\/sok\/$/);
  });

  test('says no when it is over, and leads to what came after', async ({ page }) => {
    await page.goto('/insatser/vind/');
    const vagen = del(page, 'soka-sjalv');
    await expect(vagen).toContainText('Nej, inte längre.');
    await vagen.getByRole('link', { name: 'vad som kom efter' }).click();
    await expect(page.locator('#efter')).toBeInViewport();
  });
});

test.describe('the two voices', () => {
  const UNG = '/insatser/ung-i-marnas/';
  const lager = (page: Page) =>
    page.evaluate(() => [localStorage, sessionStorage].flatMap((lager) => Object.entries(lager)));
  const knapp = (page: Page, namn: string) => page.getByRole('button', { name: namn, exact: true });
  const minns = (page: Page) => page.getByLabel('Kom ihåg mitt val på den här datorn');

  test('are both heard when nothing is chosen', async ({ page }) => {
    await page.goto(UNG);
    await expect(knapp(page, 'Allt')).toHaveAttribute('aria-pressed', 'true');
    await expect(minns(page)).toBeHidden();
    for (const dolt of await page.locator('[data-rost]:not([data-gor])').all()) await expect(dolt).toBeVisible();
  });

  test('"För dig" leaves out figures, financing, methods and details for those who refer', async ({ page }) => {
    await page.goto(UNG);
    await knapp(page, 'För dig').click();
    await expect(del(page, 'resultat')).toBeHidden();
    await expect(page.getByText('Betalas av')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Metoder' })).toBeHidden();
    await expect(page.getByText('De här kan anvisa:')).toBeHidden();
    await expect(page.getByText(/^Be din handläggare/)).toBeVisible();
    await expect(page.getByText('Hör av dig till Ung i Mårnäs och anmäl dig själv.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Vad händer sen' })).toBeVisible();
    await expect(del(page, 'kontakt')).toBeVisible();
  });

  test('"För handläggare" keeps the answer and leaves out what is said to the person', async ({ page }) => {
    await page.goto(UNG);
    await knapp(page, 'För handläggare').click();
    await expect(page.getByText('Teamet utgår från vad du kan och vad du behöver.')).toBeHidden();
    await expect(page.getByText('Hör av dig till Ung i Mårnäs och anmäl dig själv.')).toBeHidden();
    await expect(page.getByText('Ja. Enligt källorna får du söka själv.')).toBeVisible();
    await expect(page.getByText('De här kan anvisa:')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Metoder' })).toBeVisible();
    await expect(del(page, 'resultat')).toBeVisible();
  });

  test('stand in the address beside other keys, and survive a reload and a jump on the page', async ({ page }) => {
    await page.goto(`${UNG}#i=lyktan,lanka`);
    await knapp(page, 'För dig').click();
    await expect(page).toHaveURL(/#i=lyktan,lanka&vy=dig$/);
    await page.reload();
    await expect(knapp(page, 'För dig')).toHaveAttribute('aria-pressed', 'true');
    await expect(del(page, 'resultat')).toBeHidden();
    await page.getByRole('link', { name: 'Vem du kontaktar' }).click();
    await expect(page.locator('#kontakt')).toBeInViewport();
    await expect(page).toHaveURL(/#i=lyktan,lanka&vy=dig$/);
    await knapp(page, 'Allt').click();
    await expect(page).toHaveURL(/#i=lyktan,lanka$/);
    await expect(del(page, 'resultat')).toBeVisible();
  });

  test('leave nothing in the browser until asked, then follow the choice, and are forgotten again', async ({
    page,
  }) => {
    await page.goto(UNG);
    await knapp(page, 'För dig').click();
    expect(await lager(page)).toEqual([]);
    await minns(page).check();
    expect(await lager(page)).toEqual([['insatskatalogen.vy', 'dig']]);
    await knapp(page, 'För handläggare').click();
    expect(await lager(page)).toEqual([['insatskatalogen.vy', 'handlaggare']]);
    await page.goto('/insatser/ung-i-vidaro/');
    await expect(knapp(page, 'För handläggare')).toHaveAttribute('aria-pressed', 'true');
    await expect(minns(page)).toBeChecked();
    await minns(page).uncheck();
    expect(await lager(page)).toEqual([]);
    await page.reload();
    await expect(knapp(page, 'Allt')).toHaveAttribute('aria-pressed', 'true');
  });

  test('are both heard when the browser remembers or the address asks for something that does not exist', async ({
    page,
  }) => {
    await page.goto(UNG);
    await page.evaluate(() => {
      localStorage.setItem('insatskatalogen.vy', '<b>');
    });
    await page.goto('/insatser/ung-i-vidaro/#vy=alla');
    await expect(knapp(page, 'Allt')).toHaveAttribute('aria-pressed', 'true');
    await expect(minns(page)).toBeHidden();
  });

  test('can be chosen in a browser that keeps nothing, which is said calmly', async ({ page }) => {
    await page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('spärrat') } })");
    await page.goto(UNG);
    await knapp(page, 'För dig').click();
    await expect(del(page, 'resultat')).toBeHidden();
    // Not `check()`, which would insist on the tick that the page takes away.
    await minns(page).click();
    await expect(page.getByText('Din webbläsare låter oss inte spara valet.')).toBeVisible();
    await expect(minns(page)).not.toBeChecked();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('are both there in full, and there is nothing to choose', async ({ page }) => {
      await page.goto(UNG);
      await expect(page.getByRole('button', { name: 'För dig' })).toBeHidden();
      for (const dolt of await page.locator('[data-rost]:not([data-gor])').all()) await expect(dolt).toBeVisible();
    });
  });
});
