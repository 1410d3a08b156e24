import type { Locator } from '@playwright/test';
import { expect, test, type Page } from '../fixtures/test.ts';

const falt = (page: Page) => page.getByRole('combobox', { name: /Egna ord|Vad handlar det om/ });
const lista = (page: Page) => page.getByRole('listbox', { name: 'Förslag' });
const forslag = (page: Page, namn: string | RegExp) => lista(page).getByRole('option', { name: namn });
const aktivt = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

async function skriv(page: Page, adress: string, text: string): Promise<void> {
  await page.goto(adress);
  await falt(page).focus();
  await page.keyboard.type(text, { delay: 20 });
  await expect(lista(page)).toBeVisible();
}

test('the keyboard alone sets both filters of "kvarninge npf" at once, and back undoes it', async ({ page }) => {
  await skriv(page, '/sok/#alder=20', 'kvarninge npf');
  await expect(falt(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(aktivt(page)).toContainText('Kvarninge kommun + Neuropsykiatrisk funktionsnedsättning');
  await expect(falt(page)).toHaveAttribute('aria-activedescendant', (await aktivt(page).getAttribute('id')) ?? '');
  await expect(falt(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#alder=20&kommun=kvarninge&malgrupp=npf$/);
  await expect(falt(page)).toHaveValue('');
  await expect(falt(page)).toBeFocused();
  await expect(lista(page)).toBeHidden();
  await expect(page.getByLabel('Kommun', { exact: true })).toHaveValue('kvarninge');
  await expect(page.getByLabel(/^Neuropsykiatrisk funktionsnedsättning/)).toBeChecked();
  await expect(page.locator('[data-insats="ungdomsteamet-kvarninge"]')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#q=kvarninge\+npf&alder=20$/);
});

test('words that are no filter stay words, and an age that is written out becomes one', async ({ page }) => {
  await skriv(page, '/sok/', '19-åring kvarninge npf praktik');
  await forslag(page, /^Kvarninge kommun \+ Neuropsykiatrisk funktionsnedsättning \+ 19 år \+ ”praktik”/).click();
  await expect(page).toHaveURL(/#q=praktik&alder=19&kommun=kvarninge&malgrupp=npf$/);
});

test('nothing is applied by itself: Enter without a chosen suggestion searches for the words', async ({ page }) => {
  await skriv(page, '/sok/', 'kvarninge npf');
  await page.keyboard.press('Enter');
  await expect(lista(page)).toBeHidden();
  await expect(page).toHaveURL(/#q=kvarninge\+npf$/);
  await expect(page.getByLabel('Kommun', { exact: true })).toHaveValue('');
});

test('the arrows go round, Home and End stay in the text and let go of the suggestion', async ({ page }) => {
  await skriv(page, '/sok/', 'psykisk');
  await page.keyboard.press('ArrowUp');
  await expect(lista(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(lista(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(aktivt(page)).toHaveCount(0);
  await expect(falt(page)).not.toHaveAttribute('aria-activedescendant');
  expect(await falt(page).evaluate((f: HTMLInputElement) => f.selectionStart)).toBe(0);
  await expect(lista(page)).toBeVisible();
});

test('an arrow right after typing chooses among the suggestions for what was typed', async ({ page }) => {
  await skriv(page, '/sok/', 'psyk');
  await page.keyboard.type('isk ohälsa');
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(300);
  await expect(aktivt(page)).toContainText('Psykisk ohälsa');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#malgrupp=psykisk-ohalsa$/);
});

test('fast fingers: Enter right after the arrow takes what the arrow comes to', async ({ page }) => {
  await skriv(page, '/sok/', 'psyk');
  await falt(page).evaluate((f: HTMLInputElement) => {
    f.value = 'psykisk ohälsa';
    f.dispatchEvent(new Event('input', { bubbles: true }));
    for (const key of ['ArrowDown', 'Enter']) f.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(page).toHaveURL(/#malgrupp=psykisk-ohalsa$/);
});

test('Escape closes the list first and empties the field second', async ({ page }) => {
  await skriv(page, '/sok/', 'psykisk');
  await page.keyboard.press('Escape');
  await expect(lista(page)).toBeHidden();
  await expect(falt(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(falt(page)).toHaveValue('psykisk');
  await page.keyboard.press('ArrowDown');
  await expect(aktivt(page)).toContainText('Psykisk ohälsa');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(falt(page)).toHaveValue('');
});

test('Tab leaves, and the list closes behind', async ({ page }) => {
  await skriv(page, '/sok/', 'psykisk');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Ålder', { exact: true })).toBeFocused();
  await expect(lista(page)).toBeHidden();
});

test('words in the address open nothing, also when somebody goes to the field', async ({ page }) => {
  await page.goto('/sok/#q=kvarninge+npf');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'traffar');
  const ord = page.waitForResponse('**/sok/*/termer.json');
  await falt(page).click();
  await ord;
  await page.waitForTimeout(600);
  await expect(lista(page)).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(aktivt(page)).toContainText('Kvarninge kommun');
});

test('the words are fetched when the field is first used, and not before', async ({ page }) => {
  const hamtade: string[] = [];
  page.on('request', (fraga) => hamtade.push(new URL(fraga.url()).pathname));
  await page.goto('/sok/');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('aria-busy', 'false');
  expect(hamtade.filter((fil) => /(?:termer|ord)\.json$/.test(fil))).toEqual([]);
  await falt(page).focus();
  for (const fil of [/termer\.json$/, /\/ord\.json$/])
    await expect.poll(() => hamtade).toContainEqual(expect.stringMatching(fil));
});

test('a synonym leads to its target group and says so; the rest of the words stay', async ({ page }) => {
  await skriv(page, '/sok/#kommun=kvarninge', 'skola hemmas');
  await forslag(page, 'Problematisk skolfrånvaro Målgrupp, ”hemmasittare”').click();
  await expect(page).toHaveURL(/#q=skola&kommun=kvarninge&malgrupp=skolfranvaro$/);
});

test('an insats is suggested by its name, without å, ä and ö too, and leads to its page', async ({ page }) => {
  await skriv(page, '/sok/', 'ung i marnas');
  await forslag(page, 'Ung i Mårnäs Insats').click();
  await expect(page).toHaveURL(/\/insatser\/ung-i-marnas\/$/);
});

test('each kind of suggestion is a group with a name', async ({ page }) => {
  await skriv(page, '/sok/', 'sö');
  await expect(lista(page).getByRole('group', { name: 'Kommuner' }).getByRole('option').first()).toHaveText(
    /Söderåsa\s*Kommun/,
  );
  await falt(page).fill('arbetst');
  await expect(lista(page).getByRole('group', { name: 'Metoder' })).toContainText('Arbetsträning');
  await expect(lista(page).getByRole('group', { name: 'Insatser' })).toContainText('Arbetsträning på gården');
});

test('the number of suggestions is told once when typing pauses', async ({ page }) => {
  // The clock stands still while keys are pressed, so that a slow machine types as fast as a quick one.
  await page.clock.install();
  await page.goto('/sok/');
  const annons = page.locator('[data-del="forslagsannons"]');
  await annons.evaluate((plats) => {
    new MutationObserver(() => {
      if (plats.textContent)
        plats.setAttribute('data-sagt', `${plats.getAttribute('data-sagt') ?? ''}|${plats.textContent}`);
    }).observe(plats, { childList: true });
  });
  await falt(page).focus();
  await page.clock.pauseAt(Date.now() + 60_000);
  const tills = (syns: Locator) =>
    expect(async () => {
      await page.clock.runFor(100);
      await expect(syns).toBeVisible({ timeout: 1000 });
    }).toPass();
  await page.keyboard.type('kvarninge');
  await tills(forslag(page, 'Kvarninge Kommun'));
  await page.clock.runFor(500);
  await page.keyboard.type(' npf');
  await tills(forslag(page, /^Kvarninge kommun \+/));
  await expect(annons).not.toHaveAttribute('data-sagt');
  await page.clock.runFor(10_000);
  await expect(annons).toHaveAttribute('data-sagt', /^\|\d förslag\.$/);
});

test('when the word file fails kommuner are still suggested and the search goes on', async ({ page }) => {
  await page.route('**/sok/*/termer.json', (route) => route.fulfill({ status: 500, body: 'trasig' }));
  await skriv(page, '/sok/', 'kvarninge');
  await expect(forslag(page, 'Kvarninge Kommun')).toBeVisible();
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'traffar');
});

for (const [slag, text] of [
  ['markup', '<img src=x onerror="document.title=1"> kvarninge'],
  ['a regular expression', '(.*)+$[^ kvarninge'],
  ['emoji and right-to-left text', '🦄 שלום kvarninge'],
  ['ten thousand characters', `${'npf '.repeat(2_500)}kvarninge`],
] as const) {
  test(`${slag} in the field gets calm suggestions and nothing is run`, async ({ page }) => {
    const fel: string[] = [];
    page.on('pageerror', (e) => fel.push(e.message));
    await page.goto('/sok/');
    await falt(page).focus();
    await falt(page).evaluate((f: HTMLInputElement, varde) => {
      f.value = varde;
      f.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await expect(forslag(page, /Kvarninge/).first()).toBeVisible();
    await expect(page).toHaveTitle('Sök insats – Insatskatalogen');
    expect(fel).toEqual([]);
  });
}

test('on the start page a kommun is filled in, and a target group leads to the search with all that is said', async ({
  page,
}) => {
  await skriv(page, '/', 'vidaro');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Kommun', { exact: true })).toHaveValue('vidaro');
  await expect(falt(page)).toHaveValue('');
  await page.getByLabel('Ålder').fill('20');
  await falt(page).pressSequentially('praktik npf', { delay: 20 });
  await forslag(page, /^Neuropsykiatrisk funktionsnedsättning \+ ”praktik”/).click();
  await expect(page).toHaveURL(/\/sok\/#q=praktik&alder=20&kommun=vidaro&malgrupp=npf$/);
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', /^(traffar|inga)$/);
});

test('on the start page an insats leads to its page', async ({ page }) => {
  await skriv(page, '/', 'bryggr');
  await forslag(page, 'Bryggrådet Insats').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bryggrådet' })).toBeVisible();
});

test.describe('with a finger on a narrow phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, reducedMotion: 'reduce' });

  for (const adress of ['/', '/sok/'])
    test(`the list on ${adress} is no wider than the page, its options are big enough, and a tap chooses`, async ({
      page,
    }) => {
      await skriv(page, adress, 'kvarninge npf');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const hojder = await lista(page)
        .getByRole('option')
        .evaluateAll((alla) => alla.map((ett) => ett.getBoundingClientRect().height));
      expect(Math.min(...hojder)).toBeGreaterThanOrEqual(44);
      await forslag(page, /^Kvarninge kommun \+/).tap();
      await expect(page).toHaveURL(/\/sok\/#kommun=kvarninge&malgrupp=npf$/);
    });
});

test('in forced colours the active suggestion has an outline of its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await skriv(page, '/sok/', 'psykisk');
  await page.keyboard.press('ArrowDown');
  await expect(aktivt(page)).toHaveCSS('outline-style', 'solid');
  await expect(lista(page).getByRole('option').nth(1)).toHaveCSS('outline-style', 'none');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const adress of ['/', '/sok/'])
    test(`the field on ${adress} is an ordinary field and no list is shown`, async ({ page }) => {
      await page.goto(adress);
      await expect(page.locator('input[name="q"]')).not.toHaveAttribute('role');
      await expect(page.locator('[data-del="forslag"]')).toBeHidden();
    });
});
