import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '../fixtures/test.ts';
import { parse } from 'yaml';
import { splitText } from '../../src/reading/text.ts';
import { insats } from '../../src/schema/insats.ts';
import { axeViolations } from '../fixtures/github/axe.ts';
import {
  button,
  choose,
  expect,
  fieldIn,
  logIn,
  newInsats,
  openEntry,
  openRedaktion,
  PRACTICE,
  seeList,
  serveSite,
  write,
  writeInBlock,
} from '../fixtures/github/editor.ts';
import { standInForGitHub } from '../fixtures/github/github.ts';
import { KATALOG } from '../../scripts/lib/sites.mjs';

const test = base.extend<{ hub: Awaited<ReturnType<typeof standInForGitHub>>; folder: string }>({
  hub: async ({ context }, use) => {
    const hub = await standInForGitHub(context);
    await serveSite(context);
    await use(hub);
    // Nobody but GitHub and the login was asked for anything.
    expect(hub.refused).toEqual([]);
    hub.repository.remove();
  },
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-gren-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  // The editor draws a field when it is scrolled into view; here all of them are.
  viewport: { width: 1280, height: 6000 },
  actionTimeout: 20_000,
});

/** The whole project as it is on a branch of the repository: its content, our code. */
function checkOut(repository: string, branch: string, folder: string): void {
  for (const part of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const archive = execFileSync('git', ['--git-dir', repository, 'archive', branch], { maxBuffer: 64 * 1024 * 1024 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
}

test('a new insats becomes a pull request of one file that passes the check and builds', async ({
  page,
  hub,
  folder,
}) => {
  test.setTimeout(240_000);
  await logIn(page);
  const form = await newInsats(page);
  await write(form, 'Titel', 'Öppen väg');
  await write(
    form,
    'Ingress',
    'Öppen väg är för dig som är ung och inte vet vad du ska göra. Här finns en plats att börja på.',
  );
  await form.getByRole('checkbox', { name: 'Samordningsförbundet i Söderåsa' }).click();
  await choose(form, 'Kommuner', 'Söderåsa');
  await fieldIn(form, 'Från ålder').locator('input').fill('16');
  await write(form, 'Av', 'Kansliet');
  await form.getByRole('radio', { name: 'Verksamheten', exact: true }).click();
  await form.getByRole('radio', { name: 'Verksamhetsplan 2021, Samordningsförbundet i Söderåsa' }).click();
  await write(form, 'Avsnitt', '5. Individinriktade insatser 2021');
  await form.getByRole('textbox', { name: 'Text', exact: true }).click();
  await page.keyboard.type('Här får du prova på, i din egen takt.');
  await page.keyboard.press('Enter');
  await button(form, 'Infoga').click();
  await page.getByRole('menuitem', { name: 'Notis' }).click();
  await form.getByRole('textbox', { name: 'Rubrik' }).fill('Tänk på');
  const ring = 'Ring först, så vet någon att du kommer.';
  await writeInBlock(form, 'Text i rutan', ring, `<Notis rubrik="Tänk på">\n${ring}\n</Notis>`);
  await button(form, 'Spara').click();
  await button(page.getByRole('alertdialog'), 'Skicka för granskning').click();

  const branch = 'cms/insatser/oppen-vag';
  await expect
    .poll(() => hub.pullRequests)
    .toMatchObject([
      { title: 'Lägg till oppen-vag (Insats)', branch, isDraft: false, labels: ['sveltia-cms/pending_review'] },
    ]);
  const { repository } = hub;
  const file = `${KATALOG}/insatser/oppen-vag.mdx`;
  expect(repository.branches()).toEqual([branch, 'main']);
  expect(repository.git(['diff', '--name-status', 'main', branch])).toBe(`A\t${file}\n`);
  expect(repository.git(['rev-list', '--count', `main..${branch}`]).trim()).toBe('1');

  const split = splitText(repository.git(['show', `${branch}:${file}`]));
  if ('finding' in split) throw new Error(split.finding.text);
  const fields = insats.parse(parse(split.frontMatter));
  expect(fields).toMatchObject({ titel: 'Öppen väg', spar: [{ alder: { fran: 16 } }] });
  checkOut(repository.folder, branch, folder);
  // The day of the browser, whatever day the rest of the run is about.
  const env = { ...process.env, INNEHALL: KATALOG, BYGGDATUM: fields.kontroll.datum };
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe', env });
  run('scripts/granska.ts');
  run('node_modules/astro/bin/astro.mjs', 'build');
  expect(readFileSync(path.join(folder, 'dist/insatser/oppen-vag/index.html'), 'utf8')).toContain('Ring först');
});

test('a changed field is one changed line, and the rest of the file is as it was', async ({ page, hub }) => {
  test.setTimeout(90_000);
  const file = `${KATALOG}/insatser/vind.mdx`;
  const before = readFileSync(file, 'utf8');
  await logIn(page);
  const form = await openEntry(page, 'VIND, Vägen in i arbete');
  // The text is drawn too, so that the editor has had every chance to write it in its own way.
  await expect(form.getByRole('textbox', { name: 'Text', exact: true })).toContainText('VIND är kort för');
  await write(form, 'Titel', 'VIND – Vägen in i arbete');
  await button(form, 'Spara').click();
  await expect.poll(() => hub.pullRequests).toHaveLength(1);

  const branch = 'cms/insatser/vind';
  expect(hub.repository.git(['diff', '--numstat', 'main', branch])).toBe(`1\t1\t${file}\n`);
  expect(hub.repository.git(['show', `${branch}:${file}`])).toBe(
    before.replace('titel: VIND, Vägen in i arbete', 'titel: VIND – Vägen in i arbete'),
  );
});

test('what is badly formed is not saved, and what is unfinished is not sent on: in Swedish, and without axe violations', async ({
  page,
  hub,
}) => {
  test.setTimeout(90_000);
  await openRedaktion(page);
  expect(await axeViolations(page)).toEqual([]);
  await logIn(page);
  expect(await axeViolations(page)).toEqual([]);
  const form = await newInsats(page);
  expect(await axeViolations(page)).toEqual([]);

  await fieldIn(form, 'Start').locator('input').fill('våren 2022');
  await button(form, 'Spara').click();
  await expect(fieldIn(form, 'Start')).toContainText('Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.');
  expect(await axeViolations(page)).toEqual([]);
  expect(hub.repository.branches()).toEqual(['main']);

  await fieldIn(form, 'Start').locator('input').fill('2022-04');
  await write(form, 'Titel', 'Nästan färdig');
  await button(form, 'Spara').click();
  await openEntry(page, 'Nästan färdig');
  await form.getByRole('button', { name: /^Status: / }).click();
  await page.getByRole('menuitemradio', { name: 'Granskas' }).click();
  await expect(page.getByText('Posten innehåller fel. Rätta till dem innan du ändrar statusen.')).toBeVisible();
  await expect(fieldIn(form, 'Ingress')).toContainText('Detta fält är obligatoriskt.');
  expect(hub.pullRequests).toMatchObject([{ branch: 'cms/insatser/nastan-fardig', isDraft: true }]);
});

test('a site without a repository says how to connect one, and leads to where one can practise', async ({ page }) => {
  await page.goto('/redaktion/');
  await expect(page.getByText('Redaktionen är inte kopplad ännu', { exact: true })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'REDAKTION_REPO (saknas)' })).toBeVisible();
  await page.getByRole('link', { name: 'Öva i Redaktionen' }).click();
  await expect(page.getByText('Du övar. Inget sparas')).toBeVisible();
  await expect(button(page, 'Skapa ny post')).toBeVisible({ timeout: 30_000 });
});

test('who practises has the whole editor, in memory: nothing is sent, and nothing is left', async ({ page, hub }) => {
  test.setTimeout(90_000);
  await page.goto(PRACTICE);
  await expect(page.getByText('Du övar. Inget sparas')).toBeVisible();
  await seeList(page);
  expect(await axeViolations(page)).toEqual([]);

  const form = await newInsats(page);
  await expect(page.getByText('Du övar. Inget sparas')).toBeVisible();
  await write(form, 'Titel', 'Öppen väg');
  await write(form, 'Ingress', 'Öppen väg är för dig som är ung och inte vet vad du ska göra just nu.');
  await form.getByRole('checkbox', { name: 'Samordningsförbundet i Söderåsa' }).click();
  await write(form, 'Av', 'Kansliet');
  await form.getByRole('radio', { name: 'Verksamheten', exact: true }).click();
  await form.getByRole('radio', { name: 'Verksamhetsplan 2021, Samordningsförbundet i Söderåsa' }).click();
  await write(form, 'Avsnitt', 'Kapitel 5');
  await button(form, 'Spara').click();
  await expect(page.getByRole('row', { name: 'Öppen väg' })).toBeVisible();
  expect([hub.repository.branches(), hub.pullRequests]).toEqual([['main'], []]);
  await page.reload();
  await seeList(page);
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
