import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as grund } from '@playwright/test';
import { parse } from 'yaml';
import { granska } from '../../src/check/check.ts';
import { dela } from '../../src/reading/text.ts';
import { insats } from '../../src/schema/insats.ts';
import { axebrott } from '../fixtures/github/axe.ts';
import { github } from '../fixtures/github/github.ts';
import {
  expect,
  falt,
  knapp,
  loggaIn,
  nyInsats,
  oppnaRedaktionen,
  oppnaPost,
  skriv,
  skrivIBlock,
  valj,
  visaWebbplatsen,
} from '../fixtures/github/redaktor.ts';

const test = grund.extend<{ hub: Awaited<ReturnType<typeof github>>; mapp: string }>({
  hub: async ({ context }, use) => {
    const hub = await github(context);
    await visaWebbplatsen(context);
    await use(hub);
    // Nobody but GitHub and the login was asked for anything.
    expect(hub.avvisade).toEqual([]);
    hub.forrad.stang();
  },
  mapp: async ({}, use) => {
    const mapp = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-gren-'));
    await use(mapp);
    rmSync(mapp, { recursive: true });
  },
  // The editor draws a field when it is scrolled into view; here all of them are.
  viewport: { width: 1280, height: 6000 },
  actionTimeout: 20_000,
});

/** The whole project as it is on a branch of the repository: its content, our code. */
function checkaUt(forrad: string, gren: string, mapp: string): void {
  for (const del of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(del, path.join(mapp, del), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(mapp, 'node_modules'));
  const arkiv = execFileSync('git', ['--git-dir', forrad, 'archive', gren], { maxBuffer: 64 * 1024 * 1024 });
  execFileSync('tar', ['-x', '-C', mapp], { input: arkiv });
}

test('a new insats becomes a pull request of one file that passes the check and builds', async ({
  page,
  hub,
  mapp,
}) => {
  test.setTimeout(240_000);
  await loggaIn(page);
  const form = await nyInsats(page);
  await skriv(form, 'Titel', 'Öppen väg');
  await skriv(
    form,
    'Ingress',
    'Öppen väg är för dig som är ung och inte vet vad du ska göra. Här finns en plats att börja på.',
  );
  await form.getByRole('checkbox', { name: 'Samordningsförbundet i Södertälje' }).click();
  await valj(form, 'Kommuner', 'Södertälje');
  await falt(form, 'Från ålder').locator('input').fill('16');
  await skriv(form, 'Av', 'Kansliet');
  await form.getByRole('radio', { name: 'Verksamheten', exact: true }).click();
  await form.getByRole('radio', { name: 'Verksamhetsplan 2021, Samordningsförbundet i Södertälje' }).click();
  await skriv(form, 'Avsnitt', '5. Individinriktade insatser 2021');
  await form.getByRole('textbox', { name: 'Text', exact: true }).click();
  await page.keyboard.type('Här får du prova på, i din egen takt.');
  await page.keyboard.press('Enter');
  await knapp(form, 'Infoga').click();
  await page.getByRole('menuitem', { name: 'Notis' }).click();
  await form.getByRole('textbox', { name: 'Rubrik' }).fill('Tänk på');
  const ring = 'Ring först, så vet någon att du kommer.';
  await skrivIBlock(form, 'Text i rutan', ring, `<Notis rubrik="Tänk på">\n${ring}\n</Notis>`);
  await knapp(form, 'Spara').click();
  await knapp(page.getByRole('alertdialog'), 'Skicka för granskning').click();

  const gren = 'cms/insatser/oppen-vag';
  await expect
    .poll(() => hub.arenden)
    .toMatchObject([
      { titel: 'Lägg till oppen-vag (Insats)', gren, utkast: false, etiketter: ['sveltia-cms/pending_review'] },
    ]);
  const { forrad } = hub;
  expect(forrad.grenar()).toEqual([gren, 'main']);
  expect(forrad.git(['diff', '--name-status', 'main', gren])).toBe('A\tcontent/insatser/oppen-vag.mdx\n');
  expect(forrad.git(['rev-list', '--count', `main..${gren}`]).trim()).toBe('1');

  const delad = dela(forrad.git(['show', `${gren}:content/insatser/oppen-vag.mdx`]));
  if ('fynd' in delad) throw new Error(delad.fynd.text);
  const uppgifter = insats.parse(parse(delad.frontMatter));
  expect(uppgifter).toMatchObject({ titel: 'Öppen väg', spar: [{ alder: { fran: 16 } }] });
  checkaUt(forrad.mapp, gren, mapp);
  // The day of the browser, whatever day the rest of the run is about.
  const idag = uppgifter.kontroll.datum;
  expect(granska(mapp, { idag }).fel).toEqual([]);
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: mapp,
    stdio: 'pipe',
    env: { ...process.env, BYGGDATUM: idag },
  });
  expect(readFileSync(path.join(mapp, 'dist/insatser/oppen-vag/index.html'), 'utf8')).toContain('Ring först');
});

test('a changed field is one changed line, and the rest of the file is as it was', async ({ page, hub }) => {
  test.setTimeout(90_000);
  const fil = 'content/insatser/mia.mdx';
  const fore = readFileSync(fil, 'utf8');
  await loggaIn(page);
  const form = await oppnaPost(page, 'MIA, Mobilisering inför arbete');
  // The text is drawn too, so that the editor has had every chance to write it in its own way.
  await expect(form.getByRole('textbox', { name: 'Text', exact: true })).toContainText('MIA är kort för');
  await skriv(form, 'Titel', 'MIA – Mobilisering inför arbete');
  await knapp(form, 'Spara').click();
  await expect.poll(() => hub.arenden).toHaveLength(1);

  const gren = 'cms/insatser/mia';
  expect(hub.forrad.git(['diff', '--numstat', 'main', gren])).toBe(`1\t1\t${fil}\n`);
  expect(hub.forrad.git(['show', `${gren}:${fil}`])).toBe(
    fore.replace('titel: MIA, Mobilisering inför arbete', 'titel: MIA – Mobilisering inför arbete'),
  );
});

test('what is badly formed is not saved, and what is unfinished is not sent on: in Swedish, and without axe violations', async ({
  page,
  hub,
}) => {
  test.setTimeout(90_000);
  await oppnaRedaktionen(page);
  expect(await axebrott(page)).toEqual([]);
  await loggaIn(page);
  expect(await axebrott(page)).toEqual([]);
  const form = await nyInsats(page);
  expect(await axebrott(page)).toEqual([]);

  await falt(form, 'Start').locator('input').fill('våren 2022');
  await knapp(form, 'Spara').click();
  await expect(falt(form, 'Start')).toContainText('Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.');
  expect(await axebrott(page)).toEqual([]);
  expect(hub.forrad.grenar()).toEqual(['main']);

  await falt(form, 'Start').locator('input').fill('2022-04');
  await skriv(form, 'Titel', 'Nästan färdig');
  await knapp(form, 'Spara').click();
  await oppnaPost(page, 'Nästan färdig');
  await form.getByRole('button', { name: /^Status: / }).click();
  await page.getByRole('menuitemradio', { name: 'Granskas' }).click();
  await expect(page.getByText('Posten innehåller fel. Rätta till dem innan du ändrar statusen.')).toBeVisible();
  await expect(falt(form, 'Ingress')).toContainText('Detta fält är obligatoriskt.');
  expect(hub.arenden).toMatchObject([{ gren: 'cms/insatser/nastan-fardig', utkast: true }]);
});

test('a site without a repository says how to connect one, and lets people practise in memory', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/redaktion/');
  await expect(page.getByText('Redaktionen är inte kopplad ännu', { exact: true })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'REDAKTION_REPO (saknas)' })).toBeVisible();
  await page.getByRole('link', { name: 'Öva i Redaktionen' }).click();
  await expect(page.getByText('Du övar. Inget sparas')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Alis' })).toBeVisible({ timeout: 30_000 });
  expect(await axebrott(page)).toEqual([]);

  const form = await nyInsats(page);
  await expect(page.getByText('Du övar. Inget sparas')).toBeVisible();
  await skriv(form, 'Titel', 'Öppen väg');
  await skriv(form, 'Ingress', 'Öppen väg är för dig som är ung och inte vet vad du ska göra just nu.');
  await form.getByRole('checkbox', { name: 'Samordningsförbundet i Södertälje' }).click();
  await skriv(form, 'Av', 'Kansliet');
  await form.getByRole('radio', { name: 'Verksamheten', exact: true }).click();
  await form.getByRole('radio', { name: 'Verksamhetsplan 2021, Samordningsförbundet i Södertälje' }).click();
  await skriv(form, 'Avsnitt', 'Kapitel 5');
  await knapp(form, 'Spara').click();
  await expect(page.getByRole('row', { name: 'Öppen väg' })).toBeVisible();
  await page.reload();
  // The whole editor is loaded anew.
  await expect(page.getByRole('row', { name: 'Alis' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('row', { name: 'Öppen väg' })).toHaveCount(0);
  expect(await page.evaluate('Object.keys(localStorage).concat(document.cookie)')).toEqual(['']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the editor says what it needs, and the page before it can be read', async ({ page }) => {
    await page.goto('/redaktion/');
    await expect(page.getByText('Webbläsaren behöver ha JavaScript påslaget.')).toBeVisible();
    await page.goto('/redaktion/ova/');
    await expect(page.getByText('Redaktionen behöver JavaScript. Slå på det i webbläsaren')).toBeVisible();
  });
});
