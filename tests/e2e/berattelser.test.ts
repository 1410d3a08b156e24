import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { serveFolder, type Served } from '../bench/server.ts';

/** Whole stories, from a question to something in the hand, on a server whose log is read afterwards. */
let server: Served;
test.beforeAll(async () => {
  server = await serveFolder('dist');
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
    expect(rad).not.toMatch(/[#?]|referer/i);
    for (const ett of ord) expect(rad).not.toContain(ett);
  }
}

const antalSidor = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('a handläggare with a 23-year-old in Tyresö finds, compares two, makes a list, prints it and opens it elsewhere', async ({
  page,
  browser,
}) => {
  const utanfor = frammande(page.context());
  await page.goto(server.url);
  await page.getByLabel('Ålder').fill('23');
  await page.getByLabel('Kommun', { exact: true }).selectOption('tyreso');
  await page.getByRole('button', { name: 'Visa stöd' }).click();
  const traffar = page.locator('[data-insats]');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'traffar');
  await expect(page.locator('[data-insats="ung-i-tyreso"]')).toContainText('Tyresö');

  await page.getByRole('button', { name: 'Lägg i min lista: Ung i Tyresö', exact: true }).click();
  // The other is put on the list from its own page, and Back leads to the hits with both on the list.
  const andra = traffar.filter({ hasNotText: 'Ung i Tyresö' }).first().getByRole('link').first();
  const andraTitel = (await andra.textContent())?.trim() ?? '';
  await andra.click();
  await page.getByRole('button', { name: `Lägg i min lista: ${andraTitel}` }).click();
  await expect(page.getByRole('link', { name: 'Min lista 2 insatser' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-insats="ung-i-tyreso"]').getByRole('button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.getByRole('link', { name: 'Jämför dem' }).click();
  const tabell = page.getByRole('table');
  await expect(tabell.getByRole('columnheader', { name: /Ung i Tyresö/ })).toBeVisible();
  await expect(tabell.getByRole('columnheader', { name: new RegExp(andraTitel) })).toBeVisible();
  await expect(tabell.getByRole('row', { name: /Passar personen/ })).toContainText('Tyresö');

  await page.getByRole('link', { name: 'Min lista 2 insatser' }).click();
  const rader = page.locator('[data-insats]');
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
  expect(adress).toMatch(/\/lista\/#i=ung-i-tyreso,[a-z0-9-]+$/);
  const annan = await browser.newContext();
  const annanSida = await annan.newPage();
  await annanSida.goto(adress);
  await expect(annanSida.locator('[data-insats]')).toHaveCount(2);
  await expect(annanSida.locator('[data-insats]').first()).toContainText('Ung i Tyresö');
  await expect(annanSida.getByLabel(/Anteckning/).first()).toHaveValue('');
  await ingetSparat(annanSida);
  await annan.close();

  servernVetInget('torsdag', 'alder');
  expect(utanfor).toEqual([]);
});
