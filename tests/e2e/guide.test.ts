import type { Locator } from '@playwright/test';
import { expect, test, type Page } from '../fixtures/test.ts';

const fraga = (page: Page, nr: number) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`^Fråga ${String(nr)} av 5`) });
const knapp = (page: Page, namn: string) => page.getByRole('button', { name: namn, exact: true });
const hittills = (page: Page) => page.getByRole('complementary', { name: 'Dina svar hittills' });
const svaret = (page: Page, ord: string) => hittills(page).getByRole('listitem').filter({ hasText: ord });
const direkt = (page: Page) => hittills(page).getByRole('link', { name: /Visa dem direkt|Se vad du kan göra/ });
const antal = (page: Page) => hittills(page).locator('[data-del="antal"]');

/** As somebody does who has no mouse. */
async function tabbaTill(page: Page, mal: Locator): Promise<void> {
  for (let steg = 0; steg < 40; steg += 1) {
    if (await mal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tangentbordet nådde inte fram på 40 tryck.');
}

test('the keyboard alone answers five questions, one at a time, and reaches hits that say why', async ({ page }) => {
  await page.goto('/hitta-ratt/');
  await expect(fraga(page, 1)).toHaveText(/Vem söker du stöd för\?/);
  await tabbaTill(page, page.getByRole('radio', { name: 'Mig själv' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await expect(fraga(page, 2)).toBeFocused();
  await expect(fraga(page, 1)).toBeHidden();
  await expect(fraga(page, 2)).toHaveText(/Hur gammal är du\?/);
  await tabbaTill(page, page.getByLabel('Ålder i hela år'));
  await page.keyboard.type('17');
  await page.keyboard.press('Enter');

  await expect(fraga(page, 3)).toBeFocused();
  await tabbaTill(page, page.getByRole('combobox', { name: 'Kommun' }));
  await page.keyboard.type('Mårn');
  await tabbaTill(page, knapp(page, 'Nästa fråga'));
  await page.keyboard.press('Enter');

  await expect(fraga(page, 4)).toBeFocused();
  await tabbaTill(page, page.getByRole('checkbox', { name: 'Mår psykiskt dåligt' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await expect(fraga(page, 5)).toBeFocused();
  await tabbaTill(page, page.getByRole('radio', { name: /^Ja / }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Nej' })).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/sok\/#alder=17&kommun=marnashamn&malgrupp=psykisk-ohalsa&egen=1$/);
  const nynas = page.locator('[data-insats="ung-i-marnas"]');
  for (const skal of ['16–30 år', 'Mårnäshamn', 'Psykisk ohälsa', 'Man kan anmäla sig själv'])
    await expect(nynas.getByText(skal, { exact: true })).toBeVisible();
});

test('back and forward walk through the questions, from the hits too, and a reload keeps every answer', async ({
  page,
}) => {
  await page.goto('/hitta-ratt/#steg=4&vem=annan&alder=17&kommun=marnashamn');
  await page.getByRole('checkbox', { name: 'Mår psykiskt dåligt' }).check();
  await knapp(page, 'Nästa fråga').click();
  await expect(fraga(page, 5)).toHaveText(/Har personen kontakt/);
  await page.getByRole('radio', { name: /^Ja / }).check();
  await knapp(page, 'Visa insatserna').click();
  await expect(page.locator('[data-insats="ung-i-marnas"]')).toBeVisible();

  await page.goBack();
  await expect(fraga(page, 5)).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Ja / })).toBeChecked();
  await page.goBack();
  await expect(fraga(page, 4)).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Mår psykiskt dåligt' })).toBeChecked();
  await page.goForward();
  await expect(fraga(page, 5)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Ja / })).toBeChecked();
  await expect(svaret(page, 'Ålder')).toContainText('17 år');

  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await expect(fraga(page, 4)).toBeFocused();
});

test('an answer can be changed from the answers so far, and the others stay', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=4&vem=sjalv&alder=17&kommun=marnashamn');
  await hittills(page).getByRole('link', { name: 'Ändra ålder' }).click();
  await expect(fraga(page, 2)).toBeFocused();
  await expect(page.getByLabel('Ålder i hela år')).toHaveValue('17');
  await page.getByLabel('Ålder i hela år').fill('45');
  await expect(svaret(page, 'Ålder')).toContainText('45 år');
  await expect(svaret(page, 'Kommun')).toContainText('Mårnäshamn');
  await expect(page).toHaveURL(/#steg=2&vem=sjalv&alder=45&kommun=marnashamn$/);
});

test('whoever skips every question comes to the search with everything left', async ({ page }) => {
  await page.goto('/hitta-ratt/');
  for (const nr of [1, 2, 3, 4, 5]) {
    await expect(fraga(page, nr)).toBeVisible();
    if (nr === 5) await expect(hittills(page).getByText('Vet inte')).toHaveCount(4);
    await knapp(page, 'Hoppa över frågan').click();
  }
  await expect(page).toHaveURL(/\/sok\/$/);
  await expect(page.getByRole('heading', { name: /^Alla insatser som inte är avslutade/ })).toBeVisible();
});

test('going on without an answer is not to know, and it can be answered afterwards', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=2');
  await knapp(page, 'Nästa fråga').click();
  await expect(svaret(page, 'Ålder')).toContainText('Vet inte');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Vet inte' })).toBeChecked();
  await page.getByLabel('Ålder i hela år').fill('20');
  await expect(page.getByRole('checkbox', { name: 'Vet inte' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Vet inte' }).check();
  await expect(page.getByLabel('Ålder i hela år')).toHaveValue('');
});

test('several things can be true at once, but not together with none of them', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=4');
  const inget = page.getByRole('checkbox', { name: 'Inget av det här' });
  await page.getByRole('checkbox', { name: 'Mår psykiskt dåligt' }).check();
  await page.getByRole('checkbox', { name: 'Har varit utan arbete länge' }).check();
  await expect(page).toHaveURL(/lage=mar-daligt,utan-arbete-lange$/);
  await inget.check();
  await expect(page).toHaveURL(/lage=vet-inte$/);
  await expect(page.getByRole('checkbox', { name: 'Mår psykiskt dåligt' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Mår psykiskt dåligt' }).check();
  await expect(inget).not.toBeChecked();
});

test('an age that cannot be one is told at its field, and the question stays', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=2');
  await page.getByLabel('Ålder i hela år').fill('170');
  await knapp(page, 'Nästa fråga').click();
  await expect(page.getByText('Fel: skriv åldern i hela år, 0–120.')).toBeVisible();
  await expect(page.getByLabel('Ålder i hela år')).toBeFocused();
  await page.getByLabel('Ålder i hela år').fill('17');
  await expect(page.getByText('Fel: skriv åldern i hela år, 0–120.')).toBeHidden();
  await knapp(page, 'Nästa fråga').click();
  await expect(fraga(page, 3)).toBeFocused();
});

test('a bad address asks again for what it could not read, keeps the rest and says so', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=9&alder=400&kommun=atlantis&vem=sjalv&lage=rik,mar-daligt');
  await expect(fraga(page, 1)).toBeVisible();
  await expect(page.getByText(/kände vi inte igen.*steg=9, alder=400, kommun=atlantis, lage=rik/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Mig själv' })).toBeChecked();
  await expect(svaret(page, 'Läget')).toContainText('Mår psykiskt dåligt');
});

test('a link to a place on the page does not lose the question', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=3&alder=17');
  await page.getByRole('link', { name: 'Hoppa till innehållet' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#steg=3&alder=17$/);
  await expect(fraga(page, 3)).toBeVisible();
});

for (const fragment of [
  '#steg=2&vem=sjalv',
  '#steg=3&vem=sjalv&alder=17',
  '#steg=5&vem=sjalv&alder=17&kommun=marnashamn&lage=mar-daligt,borta-fran-skolan&kontakt=nej',
  '#steg=5&vem=arbete&kommun=vidaro&kontakt=nej',
  '#steg=4&alder=50&kommun=soderasa&lage=sjukskriven',
  '#steg=4&alder=3&kommun=havra&lage=ny-i-sverige',
])
  test(`the live number is the number of hits on the search page: ${fragment}`, async ({ page }) => {
    const raknat = page.waitForResponse(/register\.json$/);
    await page.goto(`/hitta-ratt/${fragment}`);
    await raknat;
    await expect(direkt(page)).toHaveAttribute('href', fragment === '#steg=2&vem=sjalv' ? '/sok/' : /^\/sok\/#/);
    const sagt = (await antal(page).textContent()) ?? '';
    await direkt(page).click();
    const region = page.locator('[data-sokstatus]');
    await expect(region).toHaveAttribute('data-sokstatus', /^(vilande|traffar|inga)$/);
    await expect(region).toHaveAttribute('aria-busy', 'false');
    const rubrik = (await page.locator('#resultat-rubrik').textContent()) ?? '';
    expect(/^Ingen/.test(rubrik) ? '0' : /\d+/.exec(rubrik)?.[0]).toBe(/\d+/.exec(sagt)?.[0]);
  });

test('the number is announced once for each question, not for each answer', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=2');
  const annons = hittills(page).getByRole('status');
  await page.getByLabel('Ålder i hela år').fill('17');
  await expect(direkt(page)).toHaveAttribute('href', /alder=17$/);
  await expect(annons).toBeEmpty();
  await knapp(page, 'Nästa fråga').click();
  await expect(annons).toHaveText(/^\d+ insatser kan passa just nu\.$/);
  const sagt = (await annons.textContent()) ?? '';
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption('marnashamn');
  await expect(antal(page)).not.toHaveText(/\d+ insatser/.exec(sagt)?.[0] ?? '');
  await expect(annons).toHaveText(sagt);
});

test('when nothing that one can apply for oneself fits, the end says so and offers the rest', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=5&vem=sjalv&alder=50&kommun=soderasa&lage=sjukskriven');
  await page.getByRole('radio', { name: /^Ja / }).check();
  await expect(page.getByText(/Ingen av insatserna säger/)).toBeHidden();
  await page.getByRole('radio', { name: 'Nej' }).check();
  await expect(antal(page)).toHaveText('0 insatser');
  await expect(page.getByText(/Ingen av insatserna säger att man kan anmäla sig själv\. \d+ insats/)).toBeVisible();
  await page.getByRole('link', { name: 'Sök utan egen anmälan' }).click();
  await expect(page).toHaveURL(/\/sok\/#alder=50&kommun=soderasa&malgrupp=[a-z,-]+$/);
  await expect(page.locator('[data-insats]').first()).toBeVisible();
});

test('at work nobody is asked to apply for themselves, and the questions are about the person', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=5&vem=arbete&alder=50&kommun=soderasa');
  await expect(fraga(page, 5)).toHaveText(/Har personen kontakt/);
  await expect(page.getByText('Då letar vi efter stöd som man kan anmäla sig till själv')).toBeHidden();
  await page.getByRole('radio', { name: 'Nej' }).check();
  await knapp(page, 'Visa insatserna').click();
  await expect(page).toHaveURL(/\/sok\/#alder=50&kommun=soderasa$/);
});

test("the person's list goes along from question to question and on to the search", async ({ page }) => {
  await page.goto('/insatser/spira/');
  await page.getByRole('button', { name: /^Lägg i min lista/ }).click();
  await page.getByRole('link', { name: 'Hitta rätt' }).click();
  await knapp(page, 'Nästa fråga').click();
  await expect(page.getByRole('link', { name: 'Min lista 1 insats' })).toHaveAttribute('href', '/lista/#i=spira');
  await direkt(page).click();
  await expect(page.getByRole('link', { name: 'Min lista 1 insats' })).toBeVisible();
});

test('no answer is stored, and none is sent', async ({ page, context }) => {
  const fragor: string[] = [];
  page.on('request', (ute) => fragor.push(`${ute.url()} ${ute.postData() ?? ''}`));
  await page.goto('/hitta-ratt/');
  await page.getByRole('radio', { name: 'Någon annan som jag känner' }).check();
  await knapp(page, 'Nästa fråga').click();
  await page.getByLabel('Ålder i hela år').fill('17');
  await knapp(page, 'Nästa fråga').click();
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption('marnashamn');
  await knapp(page, 'Nästa fråga').click();
  await page.getByRole('checkbox', { name: 'Mår psykiskt dåligt' }).check();
  await knapp(page, 'Nästa fråga').click();
  await page.getByRole('radio', { name: 'Nej' }).check();
  await knapp(page, 'Visa insatserna').click();
  await expect(page.locator('[data-insats]').first()).toBeVisible();
  // Playwright tells addresses with what stands after the #, which never leaves the browser.
  expect(
    fragor.map((rad) => rad.replace(/#\S*/, '')).filter((rad) => /marnas|daligt|ohalsa|annan|\?/.test(rad)),
  ).toEqual([]);
  const lagrat = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    document.cookie,
  ]);
  expect(lagrat).toEqual([0, 0, 0, '']);
  expect(await context.cookies()).toEqual([]);
});

test('a catalogue that cannot be fetched stops the number, not the questions', async ({ page }) => {
  await page.route('**/register.json', (route) => route.abort());
  await page.goto('/hitta-ratt/#steg=4&alder=17');
  await expect(antal(page)).toHaveText('Vi kunde inte räkna insatserna just nu.');
  await page.unrouteAll();
  await knapp(page, 'Nästa fråga').click();
  await expect(fraga(page, 5)).toBeFocused();
  await expect(antal(page)).toHaveText(/^\d+ insatser$/);
});

test('a script that fails to load leaves the questions as links, and one that loads hides them', async ({ page }) => {
  const lankar = page.locator('[data-del="utan-skript"]');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/hitta-ratt/');
  await expect(fraga(page, 1)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Mig själv' })).toBeDisabled();
  await expect(lankar).toBeVisible();
  await expect(fraga(page, 1)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Hitta rätt' })).toBeInViewport();
  await page.unrouteAll();
  await page.reload();
  await expect(lankar).toHaveAttribute('hidden');
  await expect(page.getByRole('radio', { name: 'Mig själv' })).toBeEnabled();
});

test('the start page and an empty search lead to the questions', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Svara på fem frågor' }).click();
  await expect(fraga(page, 1)).toBeVisible();
  await page.goto('/sok/#q=lyktan&alder=60&kommun=soderasa');
  await page.getByRole('link', { name: 'Svara på fem frågor' }).click();
  await expect(fraga(page, 1)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question is a list of links that lead on', async ({ page }) => {
    const main = page.getByRole('main');
    await page.goto('/hitta-ratt/#steg=3');
    await expect(page.getByRole('heading', { level: 1, name: 'Hitta rätt' })).toBeInViewport();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await main.getByRole('link', { name: 'Psykisk ohälsa', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Psykisk ohälsa' })).toBeVisible();
    await page.goBack();
    await main.getByRole('link', { name: 'Mårnäshamn', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mårnäshamn' })).toBeVisible();
    await page.goBack();
    await main.getByRole('link', { name: 'Ung i Mårnäs', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ung i Mårnäs' })).toBeVisible();
    await page.goBack();
    await main.getByRole('link', { name: 'Vägen in i Vidarö' }).click();
    await expect(page).toHaveURL(/\/kommuner\/vidaro\/#vagen-in$/);
  });
});
