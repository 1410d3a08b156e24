import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import type { Fault, FaultType } from '../../src/reading/faults.ts';
import { enInsatsFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';
import { REPO } from './fientliga-platser.ts';

const felenIn = (rot: string): Fault[] => checkContent(rot, { today: '2026-03-01' }).faults;

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUg==', 'base64');
const kod = 'export default {};';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>stjal()</script></svg>';

/** Files that some program would read by their name or place: content/<path>, what it holds, its error. */
const filer: [fil: string, innehall: string | Uint8Array, typ: FaultType][] = [
  ['eslint.config.js', kod, 'outside-folders'],
  ['package.json', '{}', 'outside-folders'],
  ['tsconfig.json', '{}', 'outside-folders'],
  ['index.html', '<script>stjal()</script>', 'outside-folders'],
  ['LICENSE.js', kod, 'outside-folders'],
  ['README.md.mjs', kod, 'outside-folders'],
  ['.gitattributes', '* working-tree-encoding=UTF-16', 'hidden-file'],
  ['.prettierrc.mjs', kod, 'hidden-file'],
  ['insatser/.editorconfig', 'root = true', 'hidden-file'],
  ['insatser/.hemlig.mdx', enInsatsFil(), 'hidden-file'],
  ['insatser/.vscode/settings.json', '{}', 'hidden-file'],
  ['.github/workflows/x.yml', 'on: push', 'hidden-file'],
  ['node_modules/yaml/index.js', kod, 'outside-folders'],
  ['insatser/eslint.config.mjs', kod, 'foreign-file'],
  ['insatser/node_modules/astro/index.js', kod, 'foreign-file'],
  ['insatser/x.ts', kod, 'foreign-file'],
  ['insatser/x.astro', '---\nstjal()\n---', 'foreign-file'],
  ['sidor/x.md', '---\ntitel: x\n---\n', 'foreign-file'],
  ['sidor/x.html', '<script>stjal()</script>', 'foreign-file'],
  ['sidor/x.MDX', enInsatsFil(), 'foreign-file'],
  ['sidor/x.mdx.js', kod, 'foreign-file'],
  ['sidor/x.svg', svg, 'foreign-file'],
  ['vokabular/lan.json', '[]', 'foreign-file'],
  ['vokabular/lan.yml', '[]', 'foreign-file'],
  ['Insatser/x.mdx', enInsatsFil(), 'outside-folders'],
  ['insatser/con.mdx', enInsatsFil({ titel: 'Con' }), 'windows-name'],
  ['insatser/lpt1.mdx', enInsatsFil({ titel: 'Lpt' }), 'windows-name'],
  ['insatser/nul.png', png, 'windows-name'],
  ['insatser/index.mdx', enInsatsFil({ titel: 'Index' }), 'index-name'],
  ['insatser/3357e2dcf89f.mdx', enInsatsFil({ titel: 'Slump' }), 'draft-name'],
  [`insatser/${'lang-'.repeat(20)}namn.mdx`, enInsatsFil({ titel: 'Lång' }), 'long-file-name'],
  ['insatser/a\n::error::x.mdx', enInsatsFil({ titel: 'Rad' }), 'file-name'],
  ['insatser/skript.png', svg, 'not-an-image'],
  ['insatser/sida.jpg', '<html><script>stjal()</script></html>', 'not-an-image'],
  ['insatser/stor.png', Buffer.concat([png, Buffer.alloc(2_000_000)]), 'large-image'],
  ['insatser/tom.webp', '', 'not-an-image'],
  ['insatser/png-som.avif', png, 'not-an-image'],
];

describe('a file in content/ that is no text or image of ours', () => {
  const rot = innehallsmapp(Object.fromEntries(filer.map(([fil, innehall]) => [fil, innehall])));
  mkdirSync(path.join(rot, 'utanfor'));
  symlinkSync(path.join(rot, 'utanfor'), path.join(rot, 'content/metoder/mapp'));
  symlinkSync('/etc/hostname', path.join(rot, 'content/insatser/genvag.png'));
  symlinkSync('/etc/hostname', path.join(rot, 'content/genvag'));
  const fel = felenIn(rot);

  it.each(filer)('%j is refused', (fil, _, typ) => {
    const visad = `content/${fil.replace('\n', '‹U+000A›')}`;
    expect(fel.filter((ett) => ett.file === visad)).toMatchObject([{ line: 1, column: 1, typ }]);
  });

  it.each(['metoder/mapp', 'insatser/genvag.png'])(
    '%s, a link to somewhere else, is refused and not followed',
    (fil) => {
      expect(fel.filter((ett) => ett.file === `content/${fil}`)).toMatchObject([{ typ: 'shortcut' }]);
    },
  );

  it('is refused beside the folders too', () => {
    expect(fel.filter((ett) => ett.file === 'content/genvag')).toMatchObject([{ typ: 'outside-folders' }]);
  });

  it.each([
    [
      '.gitattributes',
      'Filen är dold, för namnet eller mappen börjar med en punkt.',
      'Ta bort den. Inställningar för program hör inte hemma i content/.',
    ],
    ['genvag', 'Filen ligger utanför katalogens mappar och läses inte.', 'Flytta eller ta bort den.'],
    ['insatser/genvag.png', 'Det här är en genväg, inte en vanlig fil.', 'Ersätt genvägen med filen själv.'],
    ['insatser/con.mdx', 'Windows kan inte spara en fil med det namnet.', 'Döp filen efter det den handlar om.'],
    [
      'insatser/skript.png',
      'Filen slutar på .png men är ingen sådan bild.',
      'Öppna bilden i ett bildprogram och spara den som png, jpg, webp eller avif.',
    ],
    [
      'insatser/a‹U+000A›::error::x.mdx',
      'Filnamnet "a‹U+000A›::error::x.mdx" blir ingen adress.',
      'Byt namn till "a-error-x.mdx": bara a–z, 0–9 och bindestreck.',
    ],
  ])('%s is told in whole sentences what is wrong and what to do', (fil, text, action) => {
    expect(fel).toContainEqual(expect.objectContaining({ file: `content/${fil}`, text, action }));
  });

  it('has no other fault to its name, and nothing else has', () => {
    expect(fel).toHaveLength(filer.length + 3);
  });

  it('would have been run by the linter as its settings, had it not been told to keep out', async () => {
    const fil = path.join(rot, 'content/insatser/x.ts');
    expect(await new ESLint({ cwd: rot }).findConfigFile(fil)).toBe(
      path.join(rot, 'content/insatser/eslint.config.mjs'),
    );
    expect(await new ESLint({ cwd: REPO }).isPathIgnored(path.join(REPO, 'content/insatser/x.ts'))).toBe(true);
  });
});

describe('content/ itself', () => {
  it('is a folder, not a link to one', () => {
    const rot = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-'));
    symlinkSync(path.join(innehallsmapp(), 'content'), path.join(rot, 'content'));
    expect(felenIn(rot)).toContainEqual(expect.objectContaining({ file: 'content', typ: 'shortcut' }));
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
