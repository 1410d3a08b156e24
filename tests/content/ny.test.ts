import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { branchAndCommit, findObstacle } from '../../src/redaktion/git.ts';
import { prepareEntry, writeNew } from '../../src/redaktion/terminal/new-entry.ts';
import { samlingar } from '../../src/schema/samlingar.ts';
import { KATALOG_DAY } from '../../scripts/lib/sites.mjs';
import { makeProject } from '../fixtures/project.ts';

const insats = {
  titel: 'Öppen väg',
  ingress: 'Stöd till den som vill närma sig arbete eller studier i sin egen takt.',
  typ: 'individ',
  forbund: ['norra-alvmark'],
  kommuner: ['kvarninge'],
  spar: [{ alder: { fran: 16 } }],
  vagIn: { egenAnmalan: 'ja' },
  period: { start: 2021, kvar: 'okant' },
  kontroll: { datum: '2026-06-01', av: 'Kansliet', belagg: 'dokument' },
  kallor: [{ avsnitt: 'Sidan 3', dokument: 'verksamhetsplan-2024-norra-alvmark' }],
  text: 'Kom som du är.\n\nSe även [VIND](/insatser/vind/).',
};
const WRITTEN = `---
titel: Öppen väg
ingress: Stöd till den som vill närma sig arbete eller studier i sin egen takt.
typ: individ
forbund:
  - norra-alvmark
kommuner:
  - kvarninge
spar:
  - alder:
      fran: 16
vagIn:
  egenAnmalan: ja
period:
  start: '2021'
  kvar: okant
kontroll:
  datum: 2026-06-01
  av: Kansliet
  belagg: dokument
kallor:
  - dokument: verksamhetsplan-2024-norra-alvmark
    avsnitt: Sidan 3
---

Kom som du är.

Se även [VIND](/insatser/vind/).
`;
const FILE = 'content/insatser/oppen-vag.mdx';
const OTHER = 'content/insatser/vind.mdx';

/** Starting a command costs a second or more on a busy machine. */
const TIMEOUT = 60_000;

describe('npm run ny -- --fran', { timeout: TIMEOUT }, () => {
  it('writes the file in order and commits it alone on a branch of its own', async () => {
    const { run, git, read, write } = makeProject();
    write(OTHER, `${read(OTHER)}\nPågående arbete.\n`);
    write('anteckning.txt', 'Min egen.');
    git('add', 'anteckning.txt');

    const { code, output } = await run('ny', ['--fran', '-', '--gren'], JSON.stringify(insats));
    expect(output).toContain('git push --set-upstream origin insats/oppen-vag');
    expect(code).toBe(0);
    expect(read(FILE)).toBe(WRITTEN);
    expect(git('log', '-1', '--format=%D%n%s')).toBe('HEAD -> insats/oppen-vag\ncontent: Add Öppen väg');
    expect(git('show', '--name-status', '--format=')).toBe(`A\t${FILE}`);
    expect(git('log', 'main', '--format=%s')).toBe('start');
    expect(git('status', '--porcelain')).toBe(`A  anteckning.txt\n M ${OTHER}`);
  });

  it('tells every fault at once, each with its place in the JSON, and writes nothing', async () => {
    const { run, git, write, root } = makeProject();
    const wrong = {
      ...insats,
      titel: 'VIND, vägen in i arbete',
      id: 'Öppen',
      typ: 'indvid',
      kommuner: ['kvarnninge'],
      spar: [{ alder: { fran: '16' } }],
      kallor: [{ dokument: 'finns-inte-alls', avsnitt: 'Sidan 3' }],
      layout: '../x',
      text: 'Rad ett.\n\nHej {process.env.HOME}',
    };
    write('ny.json', JSON.stringify(wrong));
    const { code, output } = await run('ny', ['--fran', path.join(root, 'ny.json'), '--gren']);
    expect(code).toBe(1);
    const places = output.split('\n').filter((line) => /^\S+(?:, rad \d+)?$/.test(line));
    expect(places.toSorted()).toEqual(
      [
        ...['id', 'kallor[0].dokument', 'kommuner[0]', 'layout', 'spar[0].alder.fran'],
        ...['text, rad 3', 'titel', 'typ'],
      ].toSorted(),
    );
    expect(output).toMatch(/^8 fel i /m);
    expect(output).toContain('Inget är skrivet.');
    expect(git('status', '--porcelain')).toBe('?? ny.json');
    expect(git('branch', '--list')).toBe('* main');
  });

  it('says that a name is too long to be an address', async () => {
    const { run, git } = makeProject();
    const { code, output } = await run('ny', ['--fran', '-'], JSON.stringify({ ...insats, id: 'a'.repeat(300) }));
    expect(output).toContain('Filnamnet är längre än 80 tecken.');
    expect([code, git('status', '--porcelain')]).toEqual([1, '']);
  });

  it('says how it is used when there is nobody to ask, or an option does not exist', async () => {
    const { run } = makeProject();
    const [without, wrong] = await Promise.all([run('ny', []), run('ny', ['--farn', 'x.json'])]);
    expect(without.output).toContain('npm run ny -- --fran fil.json');
    expect(wrong.output).toMatch(/Så går det inte att skriva[^]*--slag metod/);
    // What is meant for a person stands without where in the code it was thrown.
    for (const { output } of [without, wrong]) expect(output).not.toMatch(/^\s+at /m);
    expect([without.code, wrong.code]).toEqual([1, 1]);
  });
});

describe('an entry that is already there', { timeout: TIMEOUT }, () => {
  it('keeps its file and its name', () => {
    const { root, read } = makeProject();
    const check = (folder: string) => checkContent(folder, { today: KATALOG_DAY });
    const kind = { ...samlingar.insatser, samling: 'insatser' } as const;
    const draft = { kind, id: 'oppen-vag', fields: insats, text: '' };
    const first = prepareEntry(root, draft, check);
    writeNew(root, first);
    const again = prepareEntry(root, { ...draft, fields: { titel: 'Öppen väg' } }, check);
    expect(again.faults.map(({ text }) => text)).toEqual(
      expect.arrayContaining([`Filen ${FILE} finns redan.`, `"Öppen väg" finns redan, i ${FILE}.`]),
    );
    expect(() => {
      writeNew(root, { ...first, content: 'annat' });
    }).toThrow(/EEXIST/);
    expect(read(FILE)).toBe(first.content);
  });
});

describe('a branch and a commit', { timeout: TIMEOUT }, () => {
  const change = { branch: 'insats/ny', file: 'content/insatser/ny.mdx', message: 'content: Add Ny' };

  it('are undone when git refuses, and nothing else is touched', async () => {
    const { root, git, write } = makeProject();
    write('.git/hooks/pre-commit', '#!/bin/sh\necho nej; exit 1\n');
    chmodSync(path.join(root, '.git/hooks/pre-commit'), 0o755);
    write('anteckning.txt', 'Min egen.');
    git('add', 'anteckning.txt');
    write(change.file, 'x');
    expect(await branchAndCommit(root, change)).toBe('nej');
    expect(git('branch', '--list')).toBe('* main');
    expect(git('status', '--porcelain')).toBe(`A  anteckning.txt\n?? ${change.file}`);
    expect(git('show', ':anteckning.txt')).toBe('Min egen.');
  });

  it('are undone beside a branch too', async () => {
    const { root, git, write } = makeProject();
    git('switch', '--quiet', '--detach');
    write('.git/hooks/pre-commit', '#!/bin/sh\nexit 1\n');
    chmodSync(path.join(root, '.git/hooks/pre-commit'), 0o755);
    write(OTHER, 'x');
    expect(await branchAndCommit(root, { ...change, file: OTHER })).toBe('Git sade inte varför.');
    expect(git('branch', '--format=%(refname:short)')).toMatch(/^\(HEAD [^]*\nmain$/);
    expect(git('status', '--porcelain')).toBe(`M ${OTHER}`);
  });

  it('take a file by its name, whatever signs are in it', async () => {
    const { root, git, write } = makeProject();
    const file = 'content/insatser/*.mdx';
    write(file, 'x');
    write(OTHER, 'y');
    expect(await branchAndCommit(root, { ...change, file })).toBeUndefined();
    expect(git('show', '--name-status', '--format=')).toBe(`A\t${file}`);
    expect(git('status', '--porcelain')).toBe(`M ${OTHER}`);
  });

  it('are not offered where they cannot be made', async () => {
    const { root, git, write } = makeProject();
    expect(await findObstacle(root, change)).toBeUndefined();
    git('branch', change.branch);
    expect(await findObstacle(root, change)).toBe('Grenen insats/ny finns redan.');
    git('branch', '--delete', change.branch);
    write('.gitignore', 'ny.mdx');
    expect(await findObstacle(root, change)).toBe(`Git är inställt på att bortse från ${change.file}.`);
    write('.git/MERGE_HEAD', git('rev-parse', 'HEAD'));
    expect(await findObstacle(root, change)).toMatch(/^Git är mitt i något annat/);
    expect(await findObstacle(tmpdir(), change)).toBe('Mappen är inget git-arkiv.');
  });
});
