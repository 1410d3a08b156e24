import { expect, test, type Page } from '../fixtures/test.ts';

const region = (page: Page) => page.locator('[data-sokstatus]');
const traffar = (page: Page) =>
  page.locator('[data-insats]').evaluateAll((rader) => rader.map((rad) => rad.getAttribute('data-insats')));
const hinder = (page: Page, id: string) => page.locator(`[data-nara-insats="${id}"]`).getByText(/^Hinder: /);

async function oppna(page: Page, fragment: string, status: RegExp = /^(traffar|inga)$/): Promise<void> {
  await page.goto(`/sok/${fragment}`);
  await expect(region(page)).toHaveAttribute('data-sokstatus', status);
}

test('a search in the address lists those that fit and leaves out those that do not', async ({ page }) => {
  await oppna(page, '#alder=17&kommun=marnashamn');
  const ids = await traffar(page);
  expect(ids).toContain('ung-i-marnas');
  expect(ids).toContain('spira');
  expect(ids).not.toContain('ungdomsteamet-kvarninge');
});

test('every hit says why it fits and what is not known, fits before unknowns', async ({ page }) => {
  await oppna(page, '#alder=17&kommun=marnashamn');
  const nynas = page.locator('[data-insats="ung-i-marnas"]');
  await expect(nynas).toHaveAttribute('data-passar', 'ja');
  await expect(nynas.getByText('16–30 år', { exact: true })).toBeVisible();
  await expect(nynas.getByText('Mårnäshamn', { exact: true })).toBeVisible();
  const bryggradet = page.locator('[data-insats="bryggradet"]');
  await expect(bryggradet).toHaveAttribute('data-passar', 'okant');
  await expect(bryggradet.getByText('Ålder anges inte')).toBeVisible();
  const passar = await page
    .locator('[data-insats]')
    .evaluateAll((rader) => rader.map((r) => r.getAttribute('data-passar')));
  expect(passar).toEqual([...passar].sort());
});

test('what speaks against a hit is said: Spira is not for those who have left school', async ({ page }) => {
  await oppna(page, '#alder=17&kommun=marnashamn');
  await expect(page.locator('[data-insats="spira"]').getByText(/^Tänk på: inte för den som/)).toBeVisible();
});

test('a near miss stands apart with its one obstacle in words', async ({ page }) => {
  await oppna(page, '#alder=31&kommun=marnashamn&malgrupp=npf');
  expect(await traffar(page)).not.toContain('ung-i-marnas');
  await expect(hinder(page, 'ung-i-marnas')).toHaveText('Hinder: Tar emot till och med 30 år, personen är 31');
});

test('ended insatser are hidden until they are asked for', async ({ page }) => {
  await oppna(page, '#q=supported+employment');
  expect(await traffar(page)).not.toContain('lanka');
  await page.getByLabel('Visa avslutade insatser').check();
  await expect(page.locator('[data-insats="lanka"]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#q=supported+employment&avslutade=1');
});

test('words and filters combine, and the found words are shown where they stand', async ({ page }) => {
  await oppna(page, '#q=skola&kommun=marnashamn');
  const ids = await traffar(page);
  expect(ids).toContain('spira');
  expect(ids).not.toContain('lyktan');
  await expect(page.locator('[data-insats="spira"]').getByText(/^”skola”: .*skol/)).toBeVisible();
});

test('support for staff is left out when the question is about one person', async ({ page }) => {
  await oppna(page, '#kommun=kvarninge');
  expect(await traffar(page)).toContain('se-valdet-norra-alvmark');
  await page.getByLabel('Ålder', { exact: true }).fill('30');
  await expect(page.locator('[data-insats="se-valdet-norra-alvmark"]')).toHaveCount(0);
  await expect(page.getByText(/Därför visas bara stöd till enskilda personer/)).toBeVisible();
});

test('filling in the form changes the address, and back and forward walk through the searches', async ({ page }) => {
  await oppna(page, '#kommun=vidaro');
  await page.getByLabel('Man kan anmäla sig själv').check();
  await expect(page).toHaveURL(/#kommun=vidaro&egen=1$/);
  await expect(page.locator('[data-insats="bryggradet"]')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/#kommun=vidaro$/);
  await expect(page.locator('[data-insats="bryggradet"]')).toBeVisible();
  await expect(page.getByLabel('Man kan anmäla sig själv')).not.toBeChecked();
  await page.goForward();
  await expect(page.getByLabel('Man kan anmäla sig själv')).toBeChecked();
});

test('what is typed is one step in the history, and back leads to the search before it', async ({ page }) => {
  await page.clock.install();
  await oppna(page, '#kommun=vidaro');
  const ord = page.getByLabel('Egna ord', { exact: true });
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const bokstav of 'skola') {
    await ord.pressSequentially(bokstav);
    await page.clock.runFor(200);
  }
  await page.clock.resume();
  await expect(page).toHaveURL(/#q=skola&kommun=vidaro$/);
  await ord.blur();
  await ord.fill('jobb');
  await expect(page).toHaveURL(/#q=jobb&kommun=vidaro$/);
  await page.goBack();
  await expect(page).toHaveURL(/#q=skola&kommun=vidaro$/);
  await expect(ord).toHaveValue('skola');
  await page.goBack();
  await expect(page).toHaveURL(/#kommun=vidaro$/);
  await expect(ord).toHaveValue('');
});

test('a search that is typed and taken back at once leaves the history as it was', async ({ page }) => {
  await oppna(page, '#kommun=vidaro');
  const poster = await page.evaluate(() => history.length);
  await page.getByLabel('Egna ord', { exact: true }).fill('s');
  await page.getByLabel('Egna ord', { exact: true }).fill('');
  await page.getByLabel('Egna ord', { exact: true }).fill('skola');
  await expect(page).toHaveURL(/#q=skola&kommun=vidaro$/);
  expect(await page.evaluate(() => history.length)).toBe(poster + 1);
});

test('a search of words asks for no facts before its first hits are drawn', async ({ page }) => {
  const ritade: number[] = [];
  await page.route('**/fakta.json', async (route) => {
    ritade.push(await page.locator('[data-insats]').count());
    await route.continue();
  });
  await oppna(page, '#q=skola');
  expect(ritade).toHaveLength(1);
  expect(ritade[0]).toBeGreaterThan(0);
});

test('an answer that has grown old is never drawn', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const lista = document.querySelector('[data-del="traffar"]');
      if (!lista) return;
      new MutationObserver(() => {
        if (lista.textContent.includes('”skola”')) document.documentElement.setAttribute('data-gammalt', '');
      }).observe(lista, { childList: true, subtree: true });
    });
  });
  let slapp = (): void => undefined;
  const slappt = new Promise<void>((klar) => (slapp = klar));
  const fragade = page.waitForRequest('**/kort/*.json');
  await page.route('**/kort/*.json', async (route) => {
    await slappt;
    await route.continue();
  });
  await oppna(page, '#q=skola', /^laddar$/);
  await fragade;
  await page.getByLabel('Egna ord', { exact: true }).fill('sjukskriven');
  await expect(page).toHaveURL(/#q=sjukskriven$/);
  slapp();
  await expect(region(page)).toHaveAttribute('data-sokstatus', 'traffar');
  await expect(page.locator('[data-insats]').first()).toContainText('”sjukskriven”');
  await expect(page.locator('html')).not.toHaveAttribute('data-gammalt');
});

for (const fil of ['fakta', 'vagar', 'kort/*'])
  test(`when ${fil}.json fails the page says so, and trying again reads the catalogue anew`, async ({ page }) => {
    await page.route(`**/${fil}.json`, (route) => route.fulfill({ status: 404 }));
    await oppna(page, '#q=skola&kommun=marnashamn', /^fel$/);
    await expect(page.locator('[data-insats]')).toHaveCount(0);
    await page.unrouteAll();
    const last = page.waitForRequest('**/register.json');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await last;
    await expect(region(page)).toHaveAttribute('data-sokstatus', 'traffar');
  });

test('editing the address by hand is a search like any other', async ({ page }) => {
  await oppna(page, '#kommun=vidaro');
  await page.evaluate(() => {
    location.hash = '#kommun=soderasa';
  });
  await expect(page.locator('[data-insats="lyktan"]')).toBeVisible();
  await expect(page.getByLabel('Kommun', { exact: true })).toHaveValue('soderasa');
});

test('chips name what is chosen and take it away, one at a time or all at once', async ({ page }) => {
  await oppna(page, '#q=skola&alder=17&malgrupp=npf,skolfranvaro&metod=coachning');
  const chips = page.getByRole('list', { name: 'Det du har valt' });
  await expect(chips.getByRole('button')).toHaveCount(5);
  await chips.getByRole('button', { name: 'Ta bort Ålder: 17 år' }).click();
  await expect(page).toHaveURL(/#q=skola&malgrupp=npf,skolfranvaro&metod=coachning$/);
  await expect(page.getByLabel('Ålder', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await expect(region(page)).toHaveAttribute('data-sokstatus', 'vilande');
  expect(new URL(page.url()).hash).toBe('');
});

test('the number beside a filter is the number of hits it gives', async ({ page }) => {
  await oppna(page, '#kommun=kvarninge&avslutade=1');
  for (const namn of ['malgrupp', 'metod']) {
    const ruta = page.locator(`input[name="${namn}"]`).first();
    const grupp = page.locator('details[data-grupp]').filter({ has: ruta });
    if ((await grupp.getAttribute('open')) === null) await grupp.locator('summary').first().click();
    const lovat = Number(await ruta.locator('xpath=ancestor::label').locator('[data-antal]').textContent());
    await ruta.check();
    await expect(page.locator('[data-insats]')).toHaveCount(lovat);
    await ruta.uncheck();
    await expect(page.locator('[data-insats]')).not.toHaveCount(lovat);
  }
});

test('an empty result names each thing to loosen, and keeps the number it promises', async ({ page }) => {
  await oppna(page, '#q=lyktan&alder=60&kommun=soderasa');
  await expect(region(page)).toHaveAttribute('data-sokstatus', 'inga');
  await expect(page.getByText('Det betyder inte att det saknas stöd.')).toBeVisible();
  const rad = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Ta bort Ålder: 60 år' }) });
  const lovat = Number(/(\d+) insats/.exec((await rad.textContent()) ?? '')?.[1]);
  expect(lovat).toBeGreaterThan(0);
  await rad.getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { name: /kan passa/ })).toBeFocused();
  await expect(page.locator('[data-insats]')).toHaveCount(lovat);
  await expect(page.locator('[data-insats="lyktan"]')).toBeVisible();
});

test('a chosen kommun shows the way in, also when nothing fits', async ({ page }) => {
  await oppna(page, '#q=lyktan&alder=60&kommun=soderasa');
  await expect(page.getByRole('heading', { name: 'Vägen in i Söderåsa' })).toBeVisible();
  await oppna(page, '#kommun=marnashamn&alder=40');
  await expect(
    page.getByRole('region', { name: 'Vägen in i Mårnäshamn' }).getByRole('link', { name: 'Bryggrådet' }),
  ).toBeVisible();
});

test('a kommun without a documented way in still says whom to ask', async ({ page }) => {
  await oppna(page, '#kommun=oxnevik');
  await expect(page.getByRole('region', { name: 'Vägen in i Öxnevik' })).toContainText('Fråga kommunens socialtjänst');
});

test('the lists that have to do with the search stand below it, with their counts', async ({ page }) => {
  await oppna(page, '#q=skola&alder=17&kommun=soderasa&malgrupp=skolfranvaro');
  const listor = page.getByRole('region', { name: 'Se hela listor' });
  await expect(listor.getByRole('listitem').filter({ hasText: 'Problematisk skolfrånvaro' })).toHaveText(/1$/);
  await listor.getByRole('link', { name: 'Alla insatser i Söderåsa' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Söderåsa/ })).toBeVisible();
});

test('unknown and bad values are dropped with a note, never an empty page', async ({ page }) => {
  await oppna(page, '#kommun=atlantis&alder=200&foo=1&malgrupp=npf,xyz', /^traffar$/);
  await expect(
    page.locator('[data-del="bortvalt"]').getByText(/kommun=atlantis, alder=200, foo=1, malgrupp=xyz/),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Ta bort Målgrupp: Neuropsykiatrisk funktionsnedsättning' }),
  ).toBeVisible();
});

for (const [slag, q] of [
  ['ten thousand characters', 'x'.repeat(10_000)],
  ['markup', '<img src=x onerror="document.title=1">'],
  ['a regular expression', '(.*)+$[^'],
  ['control characters', '\u0000\u0007skola'],
  ['emoji and right-to-left text', '🦄 שלום'],
  ['a bad escape', '%E0%A4%A'],
] as const) {
  test(`${slag} in the words give a calm answer and nothing is run`, async ({ page }) => {
    const fel: string[] = [];
    page.on('pageerror', (e) => fel.push(e.message));
    await oppna(page, `#q=${slag === 'a bad escape' ? q : encodeURIComponent(q)}`);
    await expect(page).toHaveTitle('Sök insats – Insatskatalogen');
    expect(fel).toEqual([]);
  });
}

test('the skip link leaves the search as it is', async ({ page }) => {
  await oppna(page, '#kommun=vidaro&alder=20');
  const fore = await traffar(page);
  await page.getByRole('link', { name: 'Hoppa till innehållet' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#kommun=vidaro&alder=20$/);
  expect(await traffar(page)).toEqual(fore);
});

test('the count is announced once per settled search', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const plats = document.querySelector('[data-del="annons"]');
      if (!plats) return;
      const sagt: string[] = [];
      new MutationObserver(() => {
        if (plats.textContent) sagt.push(plats.textContent);
        document.documentElement.setAttribute('data-sagt', JSON.stringify(sagt));
      }).observe(plats, { childList: true, characterData: true, subtree: true });
    });
  });
  await page.clock.install();
  await oppna(page, '#alder=17&kommun=marnashamn');
  // The clock stands still while keys are pressed, so that a slow machine types as fast as a quick one.
  await page.clock.pauseAt(Date.now() + 60_000);
  const ord = page.getByLabel('Egna ord', { exact: true });
  for (const skrivet of ['skol', 'a']) {
    await ord.pressSequentially(skrivet);
    await expect(page.locator('[data-del="chips"]')).toContainText(await ord.inputValue());
    await page.clock.runFor(50);
    await expect(region(page)).toHaveAttribute('data-sokstatus', 'traffar');
  }
  await page.clock.runFor(10_000);
  await expect(page).toHaveURL(/q=skola/);
  await expect(page.locator('html')).toHaveAttribute(
    'data-sagt',
    /^\["\d+ insatser kan passa\.[^"]*","\d insatser? kan passa\.[^"]*"\]$/,
  );
});

for (const del of ['pagefind.js', 'pagefind-entry.json', 'wasm.sv.pagefind', '*.pf_meta', 'index/*']) {
  test(`when ${del} of the index fails the page says so, the lists still serve, and trying again works`, async ({
    page,
  }) => {
    await page.route(`**/pagefind/${del}*`, (route) => route.abort());
    await oppna(page, '#q=skola', /^fel$/);
    await expect(page.locator('[data-del="fel"]').getByText(/^Fel: sökningen kunde inte laddas/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ta bort Egna ord: skola' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Insatser per kommun' })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(region(page)).toHaveAttribute('data-sokstatus', 'traffar');
  });
}

test('hits of an older question do not stand beside an error', async ({ page }) => {
  await oppna(page, '#kommun=kvarninge');
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.getByLabel('Egna ord', { exact: true }).fill('skola');
  await expect(region(page)).toHaveAttribute('data-sokstatus', 'fel');
  await expect(page.locator('[data-insats]')).toHaveCount(0);
});

test('an age that cannot be is told, and taken away with the rest', async ({ page }) => {
  await oppna(page, '#kommun=vidaro');
  const alder = page.getByLabel('Ålder', { exact: true });
  await alder.fill('200');
  await expect(page.getByText('Fel: skriv åldern i hela år, 0–120.')).toBeVisible();
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await expect(alder).toHaveValue('');
  await expect(page.getByText('Fel: skriv åldern i hela år, 0–120.')).toBeHidden();
});

test('when the catalogue itself fails to load the served list stays', async ({ page }) => {
  await page.route('**/register.json', (route) => route.fulfill({ status: 500, body: 'trasig' }));
  await oppna(page, '#alder=17', /^fel$/);
  await expect(page.getByRole('link', { name: 'Bryggrådet', exact: true })).toBeVisible();
});

test('nothing is stored and no words reach the server', async ({ page, context }) => {
  const adresser: string[] = [];
  page.on('request', (fraga) => adresser.push(fraga.url()));
  await oppna(page, '#q=sjukskriven&alder=40&kommun=kvarninge');
  expect(adresser.filter((adress) => /sjukskriven|alder|kvarninge/.test(adress.split('#')[0] ?? ''))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('on a phone the filters stand above the list and a button leads down to it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await oppna(page, '#alder=17&kommun=marnashamn');
  await expect(page.getByLabel('Ålder', { exact: true })).toBeInViewport();
  await page.getByRole('button', { name: /^Visa \d+ insatser$/ }).click();
  await expect(page.getByRole('heading', { name: /insatser kan passa/ })).toBeInViewport();
});

test('the keyboard alone searches, filters and takes away', async ({ page }) => {
  await page.goto('/sok/');
  await page.getByLabel('Egna ord', { exact: true }).focus();
  await page.keyboard.type('bryggrådet');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-insats="bryggradet"]')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('30');
  await expect(page).toHaveURL(/alder=30/);
  await page.getByRole('button', { name: 'Ta bort Ålder: 30 år' }).press('Enter');
  await expect(page).toHaveURL(/#q=bryggr%C3%A5det$/);
  await expect(page.getByRole('heading', { name: /kan passa/ })).toBeFocused();
});
