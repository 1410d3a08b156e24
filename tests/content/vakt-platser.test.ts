import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { granska, type Fel } from '../../src/check/check.ts';
import { enInsatsFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';
import { REPO } from './fientliga-platser.ts';

const felenIn = (rot: string): Fel[] => granska(rot, { idag: '2026-03-01' }).fel;

const DOLD = 'Filen är dold, för namnet eller mappen börjar med en punkt.';
const UTANFOR = 'Filen ligger utanför katalogens mappar och läses inte.';
const HIT = 'Filen hör inte hemma här och läses inte.';
const GENVAG = 'Det här är en genväg, inte en vanlig fil.';
const WINDOWS = 'Windows kan inte spara en fil med det namnet.';
const ingenBild = (andelse: string): string => `Filen slutar på ${andelse} men är ingen sådan bild.`;

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUg==', 'base64');
const kod = 'export default {};';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>stjal()</script></svg>';

/** Files that some program would read by their name or place: content/<path>, what it holds, its error. */
const filer: [fil: string, innehall: string | Uint8Array, text: string][] = [
  ['eslint.config.js', kod, UTANFOR],
  ['package.json', '{}', UTANFOR],
  ['tsconfig.json', '{}', UTANFOR],
  ['index.html', '<script>stjal()</script>', UTANFOR],
  ['LICENSE.js', kod, UTANFOR],
  ['README.md.mjs', kod, UTANFOR],
  ['.gitattributes', '* working-tree-encoding=UTF-16', DOLD],
  ['.prettierrc.mjs', kod, DOLD],
  ['insatser/.editorconfig', 'root = true', DOLD],
  ['insatser/.hemlig.mdx', enInsatsFil(), DOLD],
  ['insatser/.vscode/settings.json', '{}', DOLD],
  ['.github/workflows/x.yml', 'on: push', DOLD],
  ['node_modules/yaml/index.js', kod, UTANFOR],
  ['insatser/eslint.config.mjs', kod, HIT],
  ['insatser/node_modules/astro/index.js', kod, HIT],
  ['insatser/x.ts', kod, HIT],
  ['insatser/x.astro', '---\nstjal()\n---', HIT],
  ['sidor/x.md', '---\ntitel: x\n---\n', HIT],
  ['sidor/x.html', '<script>stjal()</script>', HIT],
  ['sidor/x.MDX', enInsatsFil(), HIT],
  ['sidor/x.mdx.js', kod, HIT],
  ['sidor/x.svg', svg, HIT],
  ['vokabular/lan.json', '[]', HIT],
  ['vokabular/lan.yml', '[]', HIT],
  ['Insatser/x.mdx', enInsatsFil(), UTANFOR],
  ['insatser/con.mdx', enInsatsFil({ titel: 'Con' }), WINDOWS],
  ['insatser/lpt1.mdx', enInsatsFil({ titel: 'Lpt' }), WINDOWS],
  ['insatser/nul.png', png, WINDOWS],
  ['insatser/index.mdx', enInsatsFil({ titel: 'Index' }), 'Namnet "index" är upptaget av mappens egen sida.'],
  ['insatser/3357e2dcf89f.mdx', enInsatsFil({ titel: 'Slump' }), 'Filnamnet "3357e2dcf89f.mdx" är ett slumpnamn: utkastet sparades innan det hade en titel.'],
  [`insatser/${'lang-'.repeat(20)}namn.mdx`, enInsatsFil({ titel: 'Lång' }), 'Filnamnet är längre än 80 tecken.'],
  ['insatser/a\n::error::x.mdx', enInsatsFil({ titel: 'Rad' }), 'Filnamnet "a‹U+000A›::error::x.mdx" blir ingen adress.'],
  ['insatser/skript.png', svg, ingenBild('.png')],
  ['insatser/sida.jpg', '<html><script>stjal()</script></html>', ingenBild('.jpg')],
  ['insatser/stor.png', Buffer.concat([png, Buffer.alloc(2_000_000)]), 'Bilden är större än 2 MB.'],
  ['insatser/tom.webp', '', ingenBild('.webp')],
  ['insatser/png-som.avif', png, ingenBild('.avif')],
];

describe('a file in content/ that is no text or image of ours', () => {
  const rot = innehallsmapp(Object.fromEntries(filer.map(([fil, innehall]) => [fil, innehall])));
  mkdirSync(path.join(rot, 'utanfor'));
  symlinkSync(path.join(rot, 'utanfor'), path.join(rot, 'content/metoder/mapp'));
  symlinkSync('/etc/hostname', path.join(rot, 'content/insatser/genvag.png'));
  symlinkSync('/etc/hostname', path.join(rot, 'content/genvag'));
  const fel = felenIn(rot);

  it.each(filer)('%j is refused', (fil, _, text) => {
    const visad = `content/${fil.replace('\n', '‹U+000A›')}`;
    expect(fel.filter((ett) => ett.fil === visad)).toMatchObject([{ rad: 1, kolumn: 1, text }]);
  });

  it.each(['metoder/mapp', 'insatser/genvag.png'])('%s, a link to somewhere else, is refused and not followed', (fil) => {
    expect(fel.filter((ett) => ett.fil === `content/${fil}`)).toMatchObject([{ text: GENVAG }]);
  });

  it('is refused beside the folders too', () => {
    expect(fel.filter((ett) => ett.fil === 'content/genvag')).toMatchObject([{ text: UTANFOR }]);
  });

  it('has no other fault to its name, and nothing else has', () => {
    expect(fel).toHaveLength(filer.length + 3);
  });

  it('would have been run by the linter as its settings, had it not been told to keep out', async () => {
    const fil = path.join(rot, 'content/insatser/x.ts');
    expect(await new ESLint({ cwd: rot }).findConfigFile(fil)).toBe(path.join(rot, 'content/insatser/eslint.config.mjs'));
    expect(await new ESLint({ cwd: REPO }).isPathIgnored(path.join(REPO, 'content/insatser/x.ts'))).toBe(true);
  });
});

describe('content/ itself', () => {
  it('is a folder, not a link to one', () => {
    const rot = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-'));
    symlinkSync(path.join(innehallsmapp(), 'content'), path.join(rot, 'content'));
    expect(felenIn(rot)).toContainEqual(expect.objectContaining({ fil: 'content', text: GENVAG }));
    rmSync(rot, { recursive: true });
  });

  it('may hold a licence, a README, images and what a Mac leaves behind', () => {
    const rot = innehallsmapp({
      LICENSE: 'CC BY 4.0',
      'README.md': 'Läs mig',
      'insatser/.DS_Store': 'x',
      'insatser/a.png': png,
      'insatser/b.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      'insatser/c.webp': Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'latin1'),
      'insatser/d.avif': Buffer.from('\u0000\u0000\u0000\u001Cftypavif', 'latin1'),
    });
    expect(felenIn(rot)).toEqual([]);
  });
});
