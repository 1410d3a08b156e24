import { expect, test, type Page } from '../fixtures/test.ts';

const NYNAS = 'ung-i-marnas';
const TRE = [NYNAS, 'spira', 'bryggradet'];
const rad = (page: Page, id: string) => page.locator(`[data-rad="${id}"]`);
const knapp = (page: Page, id: string, namn: string) =>
  rad(page, id).getByRole('button', { name: new RegExp(`^${namn} `) });
const ordning = (page: Page) =>
  page.locator('[data-rad]').evaluateAll((rader) => rader.map((en) => en.getAttribute('data-rad')));
const annons = (page: Page) => page.locator('[data-del="annons"]');
const svar = (page: Page) => page.locator('[data-del="svar"]');
const hash = (page: Page) => new URL(page.url()).hash;
const klar = (page: Page) =>
  expect(page.locator('[data-del="rader"]')).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });

async function oppna(page: Page, fragment: string): Promise<void> {
  await page.goto(`/lista/${fragment}`);
  await klar(page);
}
const lista = (page: Page, ids: readonly string[]): Promise<void> => oppna(page, `#i=${ids.join(',')}`);

/** All that the browser keeps of a site after its tabs are closed. */
const lagrat = (page: Page) =>
  page.evaluate(() => ({
    lokalt: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(Object.entries(sessionStorage)),
    kakor: document.cookie,
  }));
const INGET = { lokalt: {}, session: {}, kakor: '' };

test('a list in the address stands on the page in its order, with whom it is for, how in, whom to ask and how old it is', async ({
  page,
}) => {
  await lista(page, TRE);
  expect(await ordning(page)).toEqual(TRE);
  await expect(page.getByRole('main').getByText('3 insatser', { exact: true })).toBeVisible();
  const kort = rad(page, NYNAS);
  await expect(kort.getByRole('link', { name: 'Ung i Mårnäs', exact: true })).toHaveAttribute(
    'href',
    `/insatser/${NYNAS}/`,
  );
  for (const text of ['är 16–30 år', 'bor i en annan kommun', 'Anmäla sig själv', 'Norra Älvmark', '29 november 2023'])
    await expect(kort.getByText(text.replace('–', '\u2060–\u2060').replace('30 å', '30\u00a0å')).first()).toBeVisible();
  await expect(page.locator('a[data-minlista]')).toHaveAccessibleName(/^Min lista:? 3 insatser$/);
});

test('the list begun in the tab is shown and written into its address', async ({ page }) => {
  await page.goto('/om/');
  await page.evaluate(() => (window.name = 'lista:spira,lyktan'));
  await oppna(page, '');
  expect(await ordning(page)).toEqual(['spira', 'lyktan']);
  expect(hash(page)).toBe('#i=spira,lyktan');
});

test('somebody who comes back to the list with one more on it finds it there, also after a reload', async ({
  page,
}) => {
  await lista(page, ['spira']);
  await page.getByRole('link', { name: 'Om katalogen' }).first().click();
  await expect(page).toHaveURL(/\/om\/$/);
  await page.evaluate(() => (window.name += ',lyktan'));
  await page.goBack();
  await expect(rad(page, 'lyktan')).toBeVisible();
  expect(hash(page)).toBe('#i=spira,lyktan');
  await page.reload();
  await expect(rad(page, 'lyktan')).toBeVisible();
});

test('another list in the address takes the place of the one that was shown, and Back leads to that one', async ({
  page,
}) => {
  await lista(page, ['spira']);
  await page.evaluate(() => (location.hash = '#i=lyktan,vind'));
  await expect(rad(page, 'lyktan')).toBeVisible();
  await expect(rad(page, 'spira')).toHaveCount(0);
  await page.goBack();
  await expect(rad(page, 'spira')).toBeVisible();
  await expect(rad(page, 'lyktan')).toHaveCount(0);
  expect(await page.evaluate(() => window.name)).toBe('lista:spira');
});

test('the skip link leads to the page and leaves the list', async ({ page }) => {
  await lista(page, TRE);
  await page.getByRole('link', { name: 'Hoppa till innehållet' }).press('Enter');
  await expect.poll(() => hash(page)).toBe(`#i=${TRE.join(',')}`);
  expect(await ordning(page)).toEqual(TRE);
});

test('rows are moved with the keyboard: the focus goes along, and the new place is said', async ({ page }) => {
  await lista(page, TRE);
  const upp = knapp(page, 'bryggradet', 'Flytta upp');
  await upp.focus();
  await page.keyboard.press('Enter');
  await expect(annons(page)).toHaveText('Bryggrådet ligger nu på plats 2 av 3.');
  await expect(upp).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await ordning(page)).toEqual(['bryggradet', NYNAS, 'spira']);
  expect(hash(page)).toBe(`#i=bryggradet,${NYNAS},spira`);
  await expect(upp).toBeFocused();
  await expect(upp).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(annons(page)).toHaveText('Bryggrådet ligger redan först.');
  const ner = knapp(page, 'bryggradet', 'Flytta ner');
  await ner.press('Enter');
  await expect(ner).toBeFocused();
  expect(await ordning(page)).toEqual([NYNAS, 'bryggradet', 'spira']);
});

test('one that is taken away hands the focus to its neighbour, and the last one to the heading', async ({ page }) => {
  await lista(page, TRE);
  await knapp(page, 'spira', 'Ta bort').click();
  await expect(annons(page)).toHaveText('Spira är borttagen. 2 insatser kvar.');
  await expect(knapp(page, 'bryggradet', 'Ta bort')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(knapp(page, NYNAS, 'Ta bort')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Listan är tom' })).toBeVisible();
  for (const namn of ['Sök insats', 'Svara på fem frågor och hitta rätt'])
    await expect(page.locator('[data-del="tom"]').getByRole('link', { name: namn })).toBeVisible();
  expect(hash(page)).toBe('');
});

test('one that was taken away can come back, without what was written about it', async ({ page }) => {
  await lista(page, TRE);
  await rad(page, 'spira').getByRole('textbox').fill('Borta');
  await knapp(page, 'spira', 'Ta bort').click();
  await page.evaluate((fragment) => (location.hash = fragment), `#i=spira,${NYNAS}`);
  await expect(rad(page, 'spira').getByRole('link', { name: 'Spira', exact: true })).toBeVisible();
  await expect(rad(page, 'spira').getByRole('textbox')).toHaveValue('');
});

test('a note follows its row and the print, and goes nowhere else', async ({ page }) => {
  const frage: string[] = [];
  page.on('request', (fraga) => frage.push(`${fraga.url()} ${fraga.postData() ?? ''}`));
  await lista(page, TRE);
  const NOT = 'Ring på tisdag';
  await rad(page, 'spira').getByRole('textbox').fill(NOT);
  await knapp(page, 'spira', 'Flytta upp').click();
  await knapp(page, NYNAS, 'Ta bort').click();
  await expect(rad(page, 'spira').getByRole('textbox')).toHaveValue(NOT);
  await page.getByRole('button', { name: 'Spara på den här datorn' }).click();
  const mejl = await page.getByRole('link', { name: 'Skicka med e-post' }).getAttribute('href');
  const kant = await page.evaluate(() => window.name + location.href + JSON.stringify(history.state));
  const allt = [JSON.stringify(await lagrat(page)), mejl, kant, ...frage].map((text) => decodeURIComponent(text ?? ''));
  expect(allt.filter((text) => text.includes('tisdag'))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(rad(page, 'spira').locator('p', { hasText: NOT })).toBeVisible();
});

test('nothing is stored until it is asked for, and only pieces of insatser are fetched', async ({ page, baseURL }) => {
  await page.goto('/lista/');
  await page.waitForLoadState('networkidle');
  const frage: string[] = [];
  // The browser asks for the icon again when an address changes.
  page.on('request', (fraga) => {
    if (!fraga.url().endsWith('/favicon.svg')) frage.push(fraga.url());
  });
  await page.evaluate((fragment) => (location.hash = fragment), `#i=${TRE.join(',')}`);
  await expect(rad(page, 'bryggradet')).toBeVisible();
  await knapp(page, 'bryggradet', 'Flytta upp').click();
  await rad(page, 'spira').getByRole('textbox').fill('x');
  await knapp(page, 'spira', 'Ta bort').click();
  expect(await lagrat(page)).toEqual(INGET);
  expect(frage.sort()).toEqual(TRE.map((id) => `${baseURL ?? ''}insatser/${id}/utdrag/`).sort());
});

test('a saved list is there when the browser is opened again, says when it differs, and is forgotten when cleared', async ({
  page,
  browser,
}) => {
  await lista(page, TRE);
  const lage = page.locator('[data-del="sparlage"]');
  await expect(lage).toHaveText('Inte sparad');
  await page.getByRole('button', { name: 'Spara på den här datorn' }).click();
  await expect(lage).toHaveText('Sparad');
  await expect(svar(page)).toHaveText('Listan är sparad på den här datorn.');
  await knapp(page, 'spira', 'Ta bort').click();
  await expect(lage).toHaveText('Ändrad sedan du sparade');

  const igen = await browser.newContext({ storageState: await page.context().storageState() });
  const ny = await igen.newPage();
  await oppna(ny, '');
  expect(await ordning(ny)).toEqual(TRE);
  await ny.getByRole('button', { name: 'Rensa', exact: true }).click();
  await expect(svar(ny)).toHaveText('Listan är tömd, och den sparade är borta från datorn.');
  expect(await ordning(ny)).toEqual([]);
  expect(await lagrat(ny)).toEqual(INGET);
  await expect(ny.getByRole('button', { name: 'Ångra' })).toBeFocused();
  await ny.keyboard.press('Enter');
  await expect(rad(ny, NYNAS)).toBeVisible();
  expect(await ordning(ny)).toEqual(TRE);
  expect(await lagrat(ny)).toEqual(INGET);
  await expect(ny.getByRole('button', { name: 'Ångra' })).toBeHidden();
  await igen.close();
});

test('undo after clearing brings the notes back too', async ({ page }) => {
  await lista(page, TRE);
  await rad(page, 'spira').getByRole('textbox').fill('Kvar');
  await page.getByRole('button', { name: 'Rensa', exact: true }).click();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(rad(page, 'spira').getByRole('textbox')).toHaveValue('Kvar');
});

test('a saved list can be shown or forgotten from an empty one', async ({ page }) => {
  await lista(page, ['spira']);
  await page.getByRole('button', { name: 'Spara på den här datorn' }).click();
  await knapp(page, 'spira', 'Ta bort').click();
  const tomt = page.locator('[data-del="tom"]');
  await tomt.getByRole('button', { name: 'Visa den sparade listan' }).click();
  await expect(rad(page, 'spira')).toBeVisible();
  await knapp(page, 'spira', 'Ta bort').click();
  await tomt.getByRole('button', { name: 'Glöm den sparade listan' }).click();
  await expect(svar(page)).toHaveText('Den sparade listan är borta från datorn.');
  expect(await lagrat(page)).toEqual(INGET);
});

test('a browser that keeps nothing is told of, and the list goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Nej', 'SecurityError');
      },
    });
  });
  await lista(page, TRE);
  await page.getByRole('button', { name: 'Spara på den här datorn' }).click();
  await expect(svar(page)).toContainText('Webbläsaren kunde inte spara listan.');
  expect(await ordning(page)).toEqual(TRE);
});

test('an address with five hundred ids shows fifty and says what became of the rest', async ({ page }) => {
  const ids = [...TRE, ...Array.from({ length: 497 }, (_, i) => `finns-inte-${String(i)}`)];
  await lista(page, ids);
  await expect(page.locator('[data-rad]')).toHaveCount(50);
  await expect(page.getByText('Listan rymmer 50 insatser. Adressen har 450 till')).toBeVisible();
  expect(hash(page).split(',')).toHaveLength(50);
});

test('an id that is not in the catalogue says so kindly and can be taken away', async ({ page }) => {
  await lista(page, ['flum-i-marnas', 'spira']);
  const okand = rad(page, 'flum-i-marnas');
  await expect(okand.getByRole('heading', { name: 'Insatsen ”flum-i-marnas” finns inte i katalogen' })).toBeVisible();
  await expect(okand.getByRole('link', { name: 'Sök efter insatsen' })).toHaveAttribute(
    'href',
    '/sok/#q=flum+i+marnas',
  );
  await expect(okand.getByRole('textbox')).toHaveCount(0);
  await knapp(page, 'flum-i-marnas', 'Ta bort').click();
  await expect(okand).toHaveCount(0);
  await expect(rad(page, 'spira').getByRole('link', { name: 'Spira', exact: true })).toBeVisible();
});

test('an address with a broken encoding is met calmly and shows what could be read', async ({ page }) => {
  const fel: string[] = [];
  page.on('pageerror', ({ message }) => fel.push(message));
  await oppna(page, `#i=%E0%A4%A,<script>,${NYNAS}`);
  expect(await ordning(page)).toEqual([NYNAS]);
  await expect(page.getByText('2 delar av adressen gick inte att läsa, så de är inte med.')).toBeVisible();
  expect(hash(page)).toBe(`#i=${NYNAS}`);
  await oppna(page, '#i=');
  await expect(page.getByRole('heading', { name: 'Listan är tom' })).toBeVisible();
  expect(fel).toEqual([]);
});

test('one that has ended says so, names what came after, and can be exchanged for it', async ({ page }) => {
  await lista(page, ['lanka', 'spira']);
  const lanka = rad(page, 'lanka');
  await expect(lanka.getByText(/^Avslutad/)).toBeVisible();
  await expect(lanka.getByRole('link', { name: 'Ung i Mårnäs' })).toHaveAttribute('href', `/insatser/${NYNAS}/`);
  await expect(lanka.getByText('Arbetsmarknadsenheten i Kvarninge')).toBeVisible();
  await lanka.getByRole('button', { name: 'Byt till Ung i Mårnäs' }).click();
  await expect(rad(page, NYNAS).getByRole('link', { name: 'Ung i Mårnäs', exact: true })).toBeFocused();
  expect(await ordning(page)).toEqual([NYNAS, 'spira']);
  await expect(annons(page)).toHaveText('LänkA är utbytt mot Ung i Mårnäs.');
});

test('an insats that cannot be fetched costs the others nothing, and can be tried again', async ({ page }) => {
  await page.route('**/spira/utdrag/', (route) => route.abort());
  await lista(page, TRE);
  const fel = rad(page, 'spira');
  await expect(fel.getByRole('heading', { name: /^Fel: vi kunde inte hämta insatsen spira/ })).toBeVisible();
  await expect(rad(page, 'bryggradet').getByRole('link', { name: 'Bryggrådet', exact: true })).toBeVisible();
  await fel.getByRole('textbox').fill('Min anteckning');
  await fel.getByRole('button', { name: 'Försök igen' }).click();
  await expect(annons(page)).toHaveText('Det gick inte den här gången heller.');
  await page.unrouteAll();
  await fel.getByRole('button', { name: 'Försök igen' }).click();
  await expect(fel.getByRole('link', { name: 'Spira', exact: true })).toBeFocused();
  await expect(fel.getByRole('textbox')).toHaveValue('Min anteckning');
  expect(await ordning(page)).toEqual(TRE);
});

test('a slow fetch says how far it has come, and the rows come in their order', async ({ page }) => {
  const slapp: (() => void)[] = [];
  await page.route(`**/${NYNAS}/utdrag/`, async (route) => {
    await new Promise<void>((vidare) => slapp.push(vidare));
    await route.continue();
  });
  await page.goto(`/lista/#i=${TRE.join(',')}`);
  await expect(page.getByText('Hämtar 2 av 3 …').first()).toBeVisible();
  expect(await ordning(page)).toEqual([]);
  for (const vidare of slapp) vidare();
  await klar(page);
  expect(await ordning(page)).toEqual(TRE);
  await expect(page.locator('[data-del="hamtar"]')).toBeHidden();
});

test('the e-mail has no recipient, and names each insats, its address and the list', async ({ page, baseURL }) => {
  await lista(page, TRE);
  const mejl = new URL((await page.getByRole('link', { name: 'Skicka med e-post' }).getAttribute('href')) ?? '');
  expect(mejl.pathname).toBe('');
  expect(mejl.searchParams.get('subject')).toBe('Insatser från Insatskatalogen');
  const text = mejl.searchParams.get('body') ?? '';
  for (const [i, titel] of ['Ung i Mårnäs', 'Spira', 'Bryggrådet'].entries())
    expect(text).toContain(`${titel}\r\n${baseURL ?? ''}insatser/${TRE[i] ?? ''}/`);
  expect(text).toContain(page.url());
  await expect(page.getByText(/Skriv inga personuppgifter/)).toBeVisible();
});

test('the link is copied, or one is told how to copy it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await lista(page, TRE);
  await page.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(svar(page)).toHaveText('Länken är kopierad.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(svar(page)).toContainText('Kopiera adressen överst i webbläsaren');
});

test('the QR code is made on the spot, black on white with a quiet zone, and says where it leads', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await lista(page, TRE);
  const oppnar = page.getByRole('button', { name: 'Visa QR-kod' });
  await oppnar.click();
  const bild = page.getByRole('img', { name: `QR-kod som leder till ${page.url()}` });
  await expect(bild).toBeVisible();
  // Four modules of white on every side, as the standard asks for.
  await expect(bild).toHaveAttribute('viewBox', /^-4 -4 \d+ \d+$/);
  await expect(bild.locator('rect')).toHaveAttribute('fill', '#fff');
  await expect(bild.locator('path')).toHaveAttribute('fill', '#000');
  expect((await bild.locator('path').getAttribute('d'))?.length).toBeGreaterThan(500);
  await page.keyboard.press('Escape');
  await expect(bild).toBeHidden();
  await expect(oppnar).toBeFocused();
});

test('a list too long for a QR code says so', async ({ page }) => {
  const langa = Array.from({ length: 50 }, (_, i) => `${'lang-'.repeat(14)}${String(i)}`);
  await page.route('**/utdrag/', (route) => route.fulfill({ status: 404, body: '' }));
  await lista(page, langa);
  await page.getByRole('button', { name: 'Visa QR-kod' }).click();
  await expect(page.getByRole('dialog')).toContainText('Listan är för lång för en QR-kod.');
  await page.getByRole('button', { name: 'Stäng' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a short list is compared whole; of a longer one at most four are chosen', async ({ page }) => {
  await lista(page, TRE);
  const lank = page.locator('a[data-jamfor]').first();
  await expect(lank).toHaveText('Jämför 3 insatser');
  await expect(lank).toHaveAttribute('href', `/jamfor/#j=${TRE.join(',')}&i=${TRE.join(',')}`);
  await expect(page.getByRole('checkbox')).toHaveCount(0);

  const sex = [...TRE, 'lyktan', 'lugn-rehabilitering', 'ung-i-vidaro'];
  await lista(page, sex);
  await expect(rad(page, 'ung-i-vidaro')).toBeVisible();
  await expect(lank).toBeHidden();
  for (const id of ['lyktan', NYNAS, 'spira', 'lugn-rehabilitering']) await rad(page, id).getByRole('checkbox').check();
  await expect(annons(page)).toHaveText('4 av 4 valda till jämförelsen.');
  await expect(lank).toHaveAttribute('href', `/jamfor/#j=${NYNAS},spira,lyktan,lugn-rehabilitering&i=${sex.join(',')}`);
  await expect(rad(page, 'bryggradet').getByRole('checkbox')).toBeDisabled();
  await rad(page, 'lyktan').getByRole('checkbox').uncheck();
  await expect(rad(page, 'bryggradet').getByRole('checkbox')).toBeEnabled();
  await knapp(page, 'lugn-rehabilitering', 'Flytta upp').click();
  await expect(rad(page, 'lugn-rehabilitering').getByRole('checkbox')).toBeChecked();
});

test('one insats alone cannot be compared', async ({ page }) => {
  await lista(page, ['spira', 'finns-inte']);
  await expect(page.locator('a[data-jamfor]').first()).toBeHidden();
  await expect(page.getByText('Lägg minst två insatser på listan så kan du jämföra dem.')).toBeVisible();
});

test('cards print one a page with their addresses, and contacts print alone on one', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const sidor = async () => (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  await lista(page, TRE);
  await rad(page, NYNAS).getByRole('textbox').fill('Fråga om tider.\nTa med schemat.');
  expect(await sidor()).toBe(3);
  await page.emulateMedia({ media: 'print' });
  await expect(rad(page, 'spira').getByText(/insatser\/spira\//)).toBeVisible();
  await expect(rad(page, NYNAS).getByText('För dig som', { exact: true })).toBeVisible();
  await expect(rad(page, NYNAS).getByRole('button').first()).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Skriv ut bara kontaktuppgifter' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(rad(page, NYNAS).locator('dt', { hasText: 'Kontakt' })).toBeVisible();
  await expect(rad(page, NYNAS).getByText('För dig som', { exact: true })).toBeHidden();
  await expect(rad(page, NYNAS).getByText('Fråga om tider.')).toBeHidden();
  await expect(page.getByText(`${baseURL ?? ''}lista/#i=${TRE.join(',')}`)).toBeVisible();
  expect(await sidor()).toBe(1);
  // Printing that the browser starts by itself is of cards again.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await sidor()).toBe(3);
});

test('on a phone the tools and the facts are folded, and paper shows the facts all the same', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await lista(page, TRE);
  const fakta = rad(page, NYNAS).getByText('För dig som', { exact: true });
  await expect(fakta).toBeHidden();
  await expect(page.getByRole('button', { name: 'Visa QR-kod' })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(fakta).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(fakta).toBeHidden();
  await rad(page, NYNAS).getByText('I korthet').click();
  await expect(fakta).toBeVisible();
});

test('the page fits a screen of 320 px with a full list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await lista(page, ['lanka', 'finns-inte-alls-med-ett-mycket-langt-namn-som-ingen-har', ...TRE, 'lyktan']);
  await page.getByText('Använd listan').click();
  for (const vik of await page.getByText(/^I korthet/).all()) await vik.click();
  await expect(page.getByRole('button', { name: 'Visa QR-kod' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a script that fails to load is told of', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`/lista/#i=${NYNAS}`);
  await expect(page.getByText('Min lista behöver JavaScript.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs it and leads to the lists', async ({ page }) => {
    await page.goto(`/lista/#i=${NYNAS}`);
    await expect(page.getByText('Min lista behöver JavaScript.')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'listan över alla insatser' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Alla insatser' })).toBeVisible();
  });
});
