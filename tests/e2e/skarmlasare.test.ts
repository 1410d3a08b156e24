import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '../fixtures/test.ts';
import { z } from 'zod';

/**
 * What a screen reader says, as a text one can read. It is a simulation of the standards, not one of the real
 * ones; it guards that names, roles and order stay. `SKRIV=1` writes the texts anew: read them before you keep them.
 */
const RADER = z.array(z.string());
const SKARMLASARE = '/provning/skarmlasare.js';
const fil = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');

// The policy of the site refuses scripts that are not its own; here the screen reader is one.
test.use({ bypassCSP: true });

test.beforeEach(async ({ page }) => {
  await page.route(`**${SKARMLASARE}`, (route) => route.fulfill({ path: fil, contentType: 'text/javascript' }));
});

/** Starts reading a part of the page. */
async function lyssna(page: Page, del: string): Promise<void> {
  await page.evaluate(`(async () => {
    const { virtual } = await import('${SKARMLASARE}');
    window.virtual = virtual;
    // This one reads what is chosen from the attribute; the real ones ask the browser.
    for (const ruta of document.querySelectorAll('input')) ruta.toggleAttribute('checked', ruta.checked);
    await virtual.start({ container: document.querySelector('${del}') });
  })()`);
}

/** Reads on to the end, or to what begins with `till`. */
async function lasTill(page: Page, till = 'end of '): Promise<void> {
  await page.evaluate(`(async () => {
    const forsta = await virtual.lastSpokenPhrase();
    for (let i = 0; i < 400; i += 1) {
      await virtual.next();
      const sagt = await virtual.lastSpokenPhrase();
      if (sagt === forsta || sagt.startsWith(${JSON.stringify(till)})) break;
    }
  })()`);
}

/** All that has been said. What another day or another insats would change is put aside. */
async function sagt(page: Page): Promise<string> {
  const rader = RADER.parse(await page.evaluate(`virtual.spokenPhraseLog()`));
  await page.evaluate(`virtual.stop()`);
  const utanTal = (rad: string): string => rad.replace(/\d+( avslutade)? insats(?:er)?/g, 'N$1 insatser');
  return rader.map((rad) => `${utanTal(rad)}\n`).join('');
}

function jamfor(text: string, namn: string): void {
  const plats = new URL(`skarmlasare/${namn}.txt`, import.meta.url);
  if (process.env['SKRIV'] !== undefined) writeFileSync(plats, text);
  expect(text).toBe(readFileSync(plats, 'utf8'));
}

test('two questions of "Hitta rätt" are heard with their place, their answers and how many fit', async ({ page }) => {
  await page.goto('/hitta-ratt/#steg=4&vem=sjalv&alder=17&kommun=marnashamn&lage=mar-daligt&kontakt=nej');
  await expect(page.getByRole('link', { name: 'Visa dem direkt' })).toHaveAttribute('href', /alder=17/);
  await lyssna(page, 'main');
  await lasTill(page, 'end of main');
  await page.getByRole('button', { name: 'Nästa fråga' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Fråga 5 av 5/ })).toBeFocused();
  await expect(page.getByRole('complementary').getByRole('status')).not.toBeEmpty();
  await lasTill(page, 'end of form');
  jamfor(await sagt(page), 'hitta-ratt');
});

test('a list of hits is heard with its heading, what was chosen and why the first hit fits', async ({ page }) => {
  await page.goto('/sok/#alder=17&kommun=marnashamn');
  await expect(page.locator('[data-sokstatus]')).toHaveAttribute('data-sokstatus', 'traffar');
  await lyssna(page, '[data-del="resultat"]');
  await lasTill(page, 'Status:');
  // How long the list is another day may change.
  jamfor((await sagt(page)).replace(/(level 1, position 1, set size )\d+(\nheading)/, '$1N$2'), 'traffar');
});
