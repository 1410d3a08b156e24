import { expect, test, type Page } from '../fixtures/test.ts';
import { FRUSEN } from '../../scripts/lib/sites.mjs';
import { pagesOf } from '../site/pages.ts';

const NEUTRAL = 'https://www.smhi.se/';
const VALD = '/insatser/se-valdet-norra-alvmark/';
const LUGN = '/insatser/lanka/';
const knapp = (page: Page) => page.getByRole('link', { name: 'Lämna sidan snabbt' });

test.beforeEach(async ({ page }) => {
  await page.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Moln</h1>' }));
});

/** Every address that somebody can walk to, back or forward, as the browser itself keeps them. */
async function historik(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { entries } = await cdp.send('Page.getNavigationHistory');
  return entries.map(({ url }) => url).filter((url) => url !== 'about:blank');
}

/** The page gives up on a slow way back and goes straight on; a slow machine must not decide what is tested. */
const utanKlocka = (page: Page) => page.evaluate('window.setTimeout = () => 0');

async function lamna(page: Page): Promise<void> {
  // The script is there when it has told of the key.
  await expect(page.getByText('eller tryck på Esc')).toBeVisible();
  await utanKlocka(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(NEUTRAL);
  await expect(page.getByRole('heading', { name: 'Moln' })).toBeVisible();
}

async function sokVald(page: Page): Promise<void> {
  await page.getByLabel('Egna ord', { exact: true }).fill('våld');
  const traff = page.locator('[data-insats="se-valdet-norra-alvmark"]').getByRole('link').first();
  await traff.click();
  await expect(page).toHaveURL(new RegExp(`${VALD}$`));
}

test('after a search for "våld", Escape leaves nothing of it to walk back or forward to', async ({ page, baseURL }) => {
  await page.goto('/sok/');
  await sokVald(page);
  await lamna(page);
  expect(await historik(page)).toEqual([baseURL, NEUTRAL]);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Vem söker du stöd för?' })).toBeVisible();
  for (const falt of await page.getByRole('combobox').all()) await expect(falt).toHaveValue('');
  await page.goForward();
  await expect(page).toHaveURL(NEUTRAL);
});

test('what was written on the start page, and every page after it, is left too', async ({ page, baseURL }) => {
  await page.goto('/');
  await page.getByLabel('Vad handlar det om?').fill('slagen hemma');
  await page.getByRole('button', { name: 'Visa stöd' }).click();
  await expect(page).toHaveURL(/#q=slagen/);
  await sokVald(page);
  await page.getByRole('link', { name: 'Våldsutsatta' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Se våldet i Norra Älvmark' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${VALD}$`));
  await lamna(page);
  expect(await historik(page)).toEqual([baseURL, NEUTRAL]);
});

test('a search that lies ahead, since somebody walked back from it, is cut off as well', async ({ page, baseURL }) => {
  await page.goto(VALD);
  await page.goto('/sok/#q=v%C3%A5ld');
  await expect(page.locator('[data-sokstatus="traffar"]')).toBeVisible();
  await page.goBack();
  await lamna(page);
  expect(await historik(page)).toEqual([baseURL, NEUTRAL]);
});

test('a page opened by itself gives way to the neutral one, which takes its place', async ({ page }) => {
  await page.goto(VALD);
  await lamna(page);
  expect(await historik(page)).toEqual([NEUTRAL]);
});

test('when the browser cannot walk in its history, the neutral page comes all the same', async ({ page }) => {
  await page.addInitScript('delete window.navigation; delete Window.prototype.navigation');
  await page.goto('/sok/#q=v%C3%A5ld');
  await page.goto(VALD);
  await expect(page.getByText('eller tryck på Esc')).toBeVisible();
  await knapp(page).click();
  await expect(page).toHaveURL(NEUTRAL);
  expect((await historik(page)).at(-1)).toBe(NEUTRAL);
});

test('a way back that never ends is given up', async ({ page }) => {
  await page.goto('/sok/#q=v%C3%A5ld');
  await page.goto(VALD);
  await expect(page.getByText('eller tryck på Esc')).toBeVisible();
  await page.evaluate('Navigation.prototype.traverseTo = () => undefined');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(NEUTRAL);
});

/** Pages with a script, one of each kind: each can hold a search or a list, so leaving must be able to begin there. */
const medSkript = pagesOf(FRUSEN.folder)
  .filter(({ path }) => path.endsWith('/'))
  .filter(({ path }) => !path.startsWith('/insatser/') || path === LUGN)
  .filter(({ elements }) =>
    elements.some(({ tag, attributes }) => tag === 'script' && attributes.get('type') === 'module'),
  )
  .map(({ path }) => path);

for (const sida of medSkript)
  test(`what stood in the address of ${sida} is gone`, async ({ page, baseURL }) => {
    await page.goto(`${sida}#q=v%C3%A5ld`);
    await page.goto(VALD);
    await lamna(page);
    expect(await historik(page)).toEqual([baseURL, NEUTRAL]);
  });

test('the button is always on screen, large enough, and says which key does the same', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto(VALD);
  await expect(page.getByText('eller tryck på Esc')).toBeVisible();
  for (const hojd of [0, 600, 100_000]) {
    await page.evaluate((y) => {
      scrollTo(0, y);
    }, hojd);
    await expect(knapp(page)).toBeInViewport({ ratio: 1 });
  }
  expect((await knapp(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expect(page.getByRole('link', { name: 'Så rensar du historiken' })).toHaveAttribute(
    'href',
    /\/om\/integritet\/#rensa-historiken$/,
  );
});

test('Escape stays with what it closes, and with somebody who is composing a letter', async ({ page }) => {
  await page.goto(VALD);
  await expect(page.getByText('eller tryck på Esc')).toBeVisible();
  await page.evaluate(() => {
    const ruta = document.createElement('dialog');
    document.body.append(ruta);
    ruta.showModal();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true }));
  });
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true }));
  });
  await expect(knapp(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${VALD}$`));
  await lamna(page);
});

test('an insats about something else has no such button, and Escape does nothing there', async ({ page }) => {
  await page.goto(LUGN);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(knapp(page)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button is a plain link that tells nobody where one comes from', async ({ page }) => {
    await page.goto(VALD);
    await expect(page.getByText('eller tryck på Esc')).toBeHidden();
    await expect(knapp(page)).toHaveAttribute('rel', 'noreferrer');
    await knapp(page).click();
    await expect(page).toHaveURL(NEUTRAL);
  });
});
