// `npm run bilder`: pictures of the frozen catalogue's site, for the README and for a designer's eye.
import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { prepareBrowser } from './lib/browser.mjs';
import { script, Refusal } from './lib/run.mjs';
import { FRUSEN, isBuilt } from './lib/sites.mjs';
import { serveFolder } from '../tests/fixtures/server.ts';

const FOLDER = 'tests/bilder';
const WIDTHS = [390, 1280];
const HEIGHT = 900;
const SCHEMES = ['light', 'dark'] as const;
const PAGES = {
  start: '',
  'sok-traffar': 'sok/#q=skola&alder=17&kommun=marnashamn',
  'sok-inga': 'sok/#q=skola&alder=17&kommun=soderasa',
  'insats-pagar': 'insatser/ung-i-marnas/',
  'insats-avslutad': 'insatser/lanka/',
  kommun: 'kommuner/marnashamn/',
  farskhet: 'farskhet/',
  'hitta-ratt': 'hitta-ratt/#steg=4&vem=sjalv&alder=17&kommun=marnashamn&lage=mar-daligt',
  lista: 'lista/#i=ung-i-marnas,lanka,spira',
  jamfor: 'jamfor/#j=ung-i-marnas,spira,bryggradet&alder=17&kommun=marnashamn',
};
/** A search that has neither begun nor ended shows nothing worth a picture. */
const SETTLED = ['traffar', 'inga', 'fel'].map((status) => `[data-sokstatus="${status}"]`).join(', ');

interface Shot {
  name: string;
  address: string;
  width: number;
  colorScheme: (typeof SCHEMES)[number];
}

const shots: Shot[] = Object.entries(PAGES).flatMap(([page, address]) =>
  WIDTHS.flatMap((width) =>
    SCHEMES.map((colorScheme) => {
      const name = `${page}-${width}${colorScheme === 'dark' ? '-mork' : ''}.png`;
      return { name, address, width, colorScheme };
    }),
  ),
);

const take = async (browser: Browser, url: string, { name, address, width, colorScheme }: Shot): Promise<void> => {
  const viewport = { width, height: HEIGHT };
  const page = await browser.newPage({ viewport, colorScheme, locale: 'sv-SE', reducedMotion: 'reduce' });
  const response = await page.goto(url + address);
  if (response?.ok() !== true) throw new Refusal(`Sidan /${address} finns inte i den byggda webbplatsen.`);
  if (address.startsWith('sok/')) await page.locator(SETTLED).first().waitFor();
  // Drawn from their address too, with pieces that they fetch.
  else if (address.includes('#')) await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // A palette makes the files a third as big; the house has few colours.
  await sharp(await page.screenshot({ fullPage: true }))
    .png({ palette: true, effort: 10 })
    .toFile(`${FOLDER}/${name}`);
  await page.close();
};

await script(async () => {
  if (!isBuilt(FRUSEN)) throw new Refusal('Den frusna katalogen är inte byggd. Kör: npm test -- --bara frusen');
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: await prepareBrowser(), args: ['--no-sandbox'] });
  const { url, stop } = await serveFolder(FRUSEN.folder);
  try {
    for (const [index, shot] of shots.entries()) {
      console.log(`Bild ${index + 1} av ${shots.length}: ${shot.name}`);
      await take(browser, url, shot);
    }
  } finally {
    stop();
    await browser.close();
  }
  return 0;
});
