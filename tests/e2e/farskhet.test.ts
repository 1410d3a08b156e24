import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures/test.ts';
import { readPage } from '../../scripts/lib/site.ts';
import { dateInWords } from '../../src/i18n/dates.ts';
import { stateInASentence } from '../../src/i18n/farskhet.ts';
import { reportFields } from '../../src/i18n/report.ts';
import { statusInWords } from '../../src/i18n/status.ts';
import { freshnessOf } from '../../src/model/confirmations.ts';
import { FRUSEN } from '../../scripts/lib/sites.mjs';
import { medId } from '../fixtures/innehall.ts';
import { katalogen } from '../fixtures/katalog.ts';

const { insatser: alla, today: idag } = katalogen;
const laget = freshnessOf(alla, idag);
const iText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&shy;|\u00AD/g, '')
    .replace(/\s+/g, ' ');
const las = (sida: string): string => readFileSync(`${FRUSEN.folder}${sida}index.html`, 'utf8');

test('an old fact says so on the hit of a search', async ({ page }) => {
  await page.goto('/sok/#q=ung i mårnäs');
  const { lage, farskhet, kontroll } = medId(alla, 'ung-i-marnas');
  await expect(page.locator('[data-insats="ung-i-marnas"]')).toContainText(
    statusInWords({ lage, farskhet, datum: kontroll.datum }).text,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of ages says how it stands in a sentence, lists the oldest first and leads on', async ({ page }) => {
    await page.goto('/farskhet/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      stateInASentence(laget.current, laget.insatser.length),
    );
    const bild = page.getByRole('table', { name: 'När uppgifterna senast bekräftades' });
    for (const { count: antal } of laget.rows)
      await expect(bild.getByText(String(antal), { exact: true }).first()).toBeVisible();
    const visade = laget.insatser.slice(0, 50).map(({ titel }) => titel);
    await expect(page.locator('.insatstabell th[scope="row"] a')).toHaveText(visade);
    await expect(page.getByRole('link', { name: 'Så bekräftar du uppgifter' })).toHaveAttribute('href', /CONTRIBUTING/);
    await page.getByRole('main').getByRole('link', { name: 'Samordningsförbundet i Söderåsa' }).click();
    await expect(page).toHaveURL(/\/farskhet\/soderasa\/$/);
    await expect(page.getByText('Ingen är utsedd att svara för uppgifterna.')).toBeVisible();
  });

  test('old facts say so, and whom to ask, on the page, in the list and in the comparison', () => {
    const gamla = laget.insatser.filter(({ farskhet }) => farskhet !== 'aktuell');
    const brister = gamla.flatMap(({ url, kontroll, kommuner }) => {
      const datum = dateInWords(kontroll.datum);
      const utdrag = las(`${url}utdrag/`);
      const jamforelse = /<tr data-rad="uppgifter">.*?<\/tr>/s.exec(utdrag)?.[0] ?? '';
      const fragar = Object.entries({ sidan: las(url), listan: utdrag, jamforelse }).filter(([, html]) => {
        const text = iText(html);
        return !text.includes(datum) || !/Fråga innan du|Fråga .{1,90} innan du planerar/.test(text);
      });
      const traffar = kommuner.slice(0, 1).filter((kommun) => !iText(las(kommun.url)).includes(datum));
      return [...fragar.map(([stalle]) => `${url}: ${stalle}`), ...traffar.map((kommun) => `${url}: ${kommun.url}`)];
    });
    expect(brister).toEqual([]);
  });

  test('every insats has a ready link for a fault in each field, that says which and nothing of who writes', () => {
    for (const { id, url, titel } of alla) {
      const lankar = readPage(url, las(url)).elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
      const rapporter = lankar.filter((lank) => /^mailto:.*Fel%20i|template=fel\.yml/.test(lank));
      expect(rapporter.map((lank) => decodeURIComponent(lank).includes(`${titel} (${id})`))).toEqual(
        reportFields.map(() => true),
      );
    }
  });

  test('"Rapportera fel" opens without JavaScript, and is not printed', async ({ page }) => {
    await page.goto('/insatser/ung-i-marnas/');
    const lank = page.getByRole('link', { name: 'Om den finns kvar' });
    await expect(lank).toBeHidden();
    await page.getByText('Rapportera fel').click();
    await expect(lank).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(lank).toBeHidden();
  });
});
