import type { BrowserContext, Locator } from '@playwright/test';
import { expect, test, type Page } from '../fixtures/test.ts';
import { serveFolder, type Served } from '../fixtures/server.ts';

/** Whole stories, from a question to something in the hand, on a server whose log is read afterwards. */
let server: Served;
test.beforeAll(async ({ site }) => {
  server = await serveFolder(site);
});
test.afterAll(() => {
  server.stop();
});

/** Everything the browser asks for that is not of our own server. */
function frammande(context: BrowserContext): string[] {
  const adresser: string[] = [];
  context.on('request', (fraga) => {
    if (!fraga.url().startsWith(server.url)) adresser.push(fraga.url());
  });
  return adresser;
}

async function ingetSparat(page: Page): Promise<void> {
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.context().cookies()).toEqual([]);
}

/** Nothing after a # or ? has reached the server, nor anything that somebody wrote. */
function servernVetInget(...ord: string[]): void {
  expect(server.requests.length).toBeGreaterThan(0);
  for (const rad of server.requests) {
    // A font says which style sheet asked for it; no page says where one comes from.
    expect(rad).toMatch(/^\/[\w./-]*(?: http:\/\/localhost:\d+\/_astro\/[\w.-]+\.css)?$/);
    for (const ett of ord) expect(rad).not.toContain(ett);
  }
}

const antalSidor = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('a handläggare with a 23-year-old in Vidarö finds, compares two, makes a list, prints it and opens it elsewhere', async ({
  page,
  browser,
}) => {
  const utanfor = frammande(page.context());
  await page.goto(server.url);
  await page.getByLabel('Ålder').fill('23');
  await page.getByLabel('Kommun', { exact: true }).selectOption('vidaro');
  await page.getByRole('button', { name: 'Visa stöd' }).click();
  const traffar = page.locator('[data-insats]');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'traffar');
  await expect(page.locator('[data-insats="ung-i-vidaro"]')).toContainText('Vidarö');

  await page.getByRole('button', { name: 'Lägg i min lista Ung i Vidarö', exact: true }).click();
  // The other is put on the list from its own page, and Back leads to the hits with both on the list.
  const andra = traffar.filter({ hasNotText: 'Ung i Vidarö' }).first().getByRole('link').first();
  const andraTitel = (await andra.textContent())?.trim() ?? '';
  await andra.click();
  await page.getByRole('button', { name: `Lägg i min lista ${andraTitel}` }).click();
  await expect(page.getByRole('link', { name: 'Min lista 2 insatser' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-insats="ung-i-vidaro"]').getByRole('button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.getByRole('link', { name: 'Jämför dem' }).click();
  const tabell = page.getByRole('table');
  await expect(tabell.getByRole('columnheader', { name: /Ung i Vidarö/ })).toBeVisible();
  await expect(tabell.getByRole('columnheader', { name: new RegExp(andraTitel) })).toBeVisible();
  await expect(tabell.getByRole('row', { name: /Passar personen/ })).toContainText('Vidarö');

  await page.getByRole('link', { name: 'Min lista 2 insatser' }).click();
  const rader = page.locator('[data-rad]');
  await expect(rader).toHaveCount(2);
  await page
    .getByLabel(/Anteckning/)
    .first()
    .fill('ringer på torsdag');
  await ingetSparat(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('ringer på torsdag')).toBeVisible();
  expect(await antalSidor(page)).toBe(2);

  const adress = page.url();
  expect(adress).toMatch(/\/lista\/#i=ung-i-vidaro,[a-z0-9-]+$/);
  const annan = await browser.newContext();
  const annanSida = await annan.newPage();
  await annanSida.goto(adress);
  await expect(annanSida.locator('[data-rad]')).toHaveCount(2);
  await expect(annanSida.locator('[data-rad]').first()).toContainText('Ung i Vidarö');
  await expect(annanSida.getByLabel(/Anteckning/).first()).toHaveValue('');
  await ingetSparat(annanSida);
  await annan.close();

  servernVetInget('torsdag', 'alder');
  expect(utanfor).toEqual([]);
});

test('a person with only the keyboard answers Hitta rätt and reads whether one may apply oneself', async ({ page }) => {
  const utanfor = frammande(page.context());
  const tab = async (till: Locator) => {
    for (let steg = 0; steg < 150; steg += 1) {
      if (await till.evaluate((e) => e === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(till).toBeFocused();
  };
  const nasta = async () => {
    await tab(page.getByRole('button', { name: 'Nästa fråga' }));
    await page.keyboard.press('Enter');
  };
  const fraga = (nr: number) => page.getByText(`Fråga ${String(nr)} av 5`, { exact: true });

  await page.goto(`${server.url}hitta-ratt/`);
  await expect(fraga(1)).toBeVisible();
  await tab(page.getByRole('radio', { name: 'Mig själv' }));
  await page.keyboard.press('Space');
  await nasta();
  await expect(fraga(2)).toBeVisible();
  await tab(page.getByRole('spinbutton', { name: 'Ålder i hela år' }));
  await page.keyboard.type('19');
  await nasta();
  await expect(fraga(3)).toBeVisible();
  await tab(page.getByRole('combobox', { name: 'Kommun', exact: true }));
  await page.keyboard.type('Mårnäs');
  await nasta();
  await expect(fraga(4)).toBeVisible();
  await tab(page.getByRole('checkbox', { name: 'Går varken i skolan eller arbetar' }));
  await page.keyboard.press('Space');
  await nasta();
  await expect(fraga(5)).toBeVisible();
  await tab(page.getByRole('radio', { name: /^Ja / }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Nej' })).toBeChecked();
  await tab(page.getByRole('button', { name: 'Visa insatserna' }));
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/sok\/#alder=19&kommun=marnashamn&malgrupp=[a-z,-]+&egen=1$/);
  const traff = page.locator('[data-insats="ung-i-marnas"]');
  await expect(traff).toContainText('Man kan anmäla sig själv');
  await tab(traff.getByRole('link', { name: 'Ung i Mårnäs' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Får jag söka själv?' })).toBeVisible();
  await expect(page.locator('[data-egen="ja"]')).toContainText('Ja. Enligt källorna får du söka själv.');
  await expect(page.getByRole('heading', { name: 'Vad händer sen' })).toBeVisible();
  await ingetSparat(page);
  servernVetInget('alder', 'kommun=', 'malgrupp=');
  expect(utanfor).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person comes from Hitta rätt to an insats and its way in; list and comparison say where they end', async ({
    page,
  }) => {
    await page.goto(`${server.url}hitta-ratt/`);
    await page
      .getByRole('link', { name: /utan arbete och studier/i })
      .first()
      .click();
    await page.getByRole('main').getByRole('link', { name: 'Ung i Mårnäs', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'Får jag söka själv?' })).toBeVisible();
    await expect(page.getByText('De här kan anvisa:')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    for (const sida of ['lista', 'jamfor', 'underlag']) {
      await page.goto(`${server.url}${sida}/`);
      await expect(page.getByText(/behöver JavaScript/).first()).toBeVisible();
    }
    servernVetInget();
  });
});
