import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granska } from '../../src/check/check.ts';
import { grenOchCommit, hinder } from '../../src/redaktion/terminal/git.ts';
import { forbered, skrivNy } from '../../src/redaktion/terminal/new-entry.ts';
import { samlingar } from '../../src/schema/samlingar.ts';
import { projekt } from '../fixtures/projekt.ts';

const insats = {
  titel: 'Öppen väg',
  ingress: 'Stöd till den som vill närma sig arbete eller studier i sin egen takt.',
  typ: 'individ',
  forbund: ['ostra-sodertorn'],
  kommuner: ['haninge'],
  spar: [{ alder: { fran: 16 } }],
  vagIn: { egenAnmalan: 'ja' },
  period: { start: 2021, kvar: 'okant' },
  kontroll: { datum: '2026-11-01', av: 'Kansliet', belagg: 'dokument' },
  kallor: [{ avsnitt: 'Sidan 3', dokument: 'verksamhetsplan-2024-ostra-sodertorn' }],
  text: 'Kom som du är.\n\nSe även [MIA](/insatser/mia/).',
};
const SKRIVEN = `---
titel: Öppen väg
ingress: Stöd till den som vill närma sig arbete eller studier i sin egen takt.
typ: individ
forbund:
  - ostra-sodertorn
kommuner:
  - haninge
spar:
  - alder:
      fran: 16
vagIn:
  egenAnmalan: ja
period:
  start: '2021'
  kvar: okant
kontroll:
  datum: 2026-11-01
  av: Kansliet
  belagg: dokument
kallor:
  - dokument: verksamhetsplan-2024-ostra-sodertorn
    avsnitt: Sidan 3
---

Kom som du är.

Se även [MIA](/insatser/mia/).
`;
const FIL = 'content/insatser/oppen-vag.mdx';

/** Starting a command costs a second or more on a busy machine. */
const TID = 60_000;

describe('npm run ny -- --fran', { timeout: TID }, () => {
  it('writes the file in order and commits it alone on a branch of its own', async () => {
    const { kor, git, las, skriv } = projekt();
    skriv('content/insatser/mia.mdx', `${las('content/insatser/mia.mdx')}\nPågående arbete.\n`);
    skriv('anteckning.txt', 'Min egen.');
    git('add', 'anteckning.txt');

    const { kod, ut } = await kor('ny', ['--fran', '-', '--gren'], JSON.stringify(insats));
    expect(ut).toContain('git push --set-upstream origin insats/oppen-vag');
    expect(kod).toBe(0);
    expect(las(FIL)).toBe(SKRIVEN);
    expect(git('log', '-1', '--format=%D%n%s')).toBe('HEAD -> insats/oppen-vag\ncontent: Add Öppen väg');
    expect(git('show', '--name-status', '--format=')).toBe(`A\t${FIL}`);
    expect(git('log', 'main', '--format=%s')).toBe('start');
    expect(git('status', '--porcelain')).toBe('A  anteckning.txt\n M content/insatser/mia.mdx');
  });

  it('tells every fault at once, each with its place in the JSON, and writes nothing', async () => {
    const { kor, git, skriv, rot } = projekt();
    const fel = {
      ...insats,
      titel: 'MIA, mobilisering inför arbete',
      id: 'Öppen',
      typ: 'indvid',
      kommuner: ['hanninge'],
      spar: [{ alder: { fran: '16' } }],
      kallor: [{ dokument: 'finns-inte-alls', avsnitt: 'Sidan 3' }],
      layout: '../x',
      text: 'Rad ett.\n\nHej {process.env.HOME}',
    };
    skriv('ny.json', JSON.stringify(fel));
    const { kod, ut } = await kor('ny', ['--fran', path.join(rot, 'ny.json'), '--gren']);
    expect(kod).toBe(1);
    const platser = ut.split('\n').filter((rad) => /^\S+(?:, rad \d+)?$/.test(rad));
    expect(platser.toSorted()).toEqual(
      ['id', 'kallor[0].dokument', 'kommuner[0]', 'layout', 'spar[0].alder.fran', 'text, rad 3', 'titel', 'typ'].toSorted(),
    );
    expect(ut).toMatch(/^8 fel i /m);
    expect(ut).toContain('Inget är skrivet.');
    expect(git('status', '--porcelain')).toBe('?? ny.json');
    expect(git('branch', '--list')).toBe('* main');
  });

  it('says that a name is too long to be an address', async () => {
    const { kor, git } = projekt();
    const { kod, ut } = await kor('ny', ['--fran', '-'], JSON.stringify({ ...insats, id: 'a'.repeat(300) }));
    expect(ut).toContain('Filnamnet är längre än 80 tecken.');
    expect([kod, git('status', '--porcelain')]).toEqual([1, '']);
  });

  it('says how it is used when there is nobody to ask, or an option does not exist', async () => {
    const { kor } = projekt();
    const [utan, fel] = await Promise.all([kor('ny', []), kor('ny', ['--farn', 'x.json'])]);
    expect(utan.ut).toContain('npm run ny -- --fran fil.json');
    expect(fel.ut).toMatch(/Så går det inte att skriva[^]*--slag metod/);
    expect([utan.kod, fel.kod]).toEqual([1, 1]);
  });
});

describe('an entry that is already there', { timeout: TID }, () => {
  it('keeps its file and its name', () => {
    const { rot, las } = projekt();
    const granskare = (mapp: string) => granska(mapp, { idag: '2026-11-22' });
    const utkast = { slag: { ...samlingar.insatser, mapp: 'insatser' }, id: 'oppen-vag', uppgifter: insats, text: '' } as const;
    const forst = forbered(rot, utkast, granskare);
    skrivNy(rot, forst);
    const igen = forbered(rot, { ...utkast, uppgifter: { titel: 'Öppen väg' } }, granskare);
    expect(igen.fel.map(({ text }) => text)).toEqual(
      expect.arrayContaining([`Filen ${FIL} finns redan.`, `"Öppen väg" finns redan, i ${FIL}.`]),
    );
    expect(() => skrivNy(rot, { ...forst, innehall: 'annat' })).toThrow(/EEXIST/);
    expect(las(FIL)).toBe(forst.innehall);
  });
});

describe('a branch and a commit', { timeout: TID }, () => {
  const andring = { gren: 'insats/ny', fil: 'content/insatser/ny.mdx', meddelande: 'content: Add Ny' };

  it('are undone when git refuses, and nothing else is touched', () => {
    const { rot, git, skriv } = projekt();
    skriv('.git/hooks/pre-commit', '#!/bin/sh\necho nej; exit 1\n');
    chmodSync(path.join(rot, '.git/hooks/pre-commit'), 0o755);
    skriv('anteckning.txt', 'Min egen.');
    git('add', 'anteckning.txt');
    skriv(andring.fil, 'x');
    expect(grenOchCommit(rot, andring)).toBe('nej');
    expect(git('branch', '--list')).toBe('* main');
    expect(git('status', '--porcelain')).toBe(`A  anteckning.txt\n?? ${andring.fil}`);
    expect(git('show', ':anteckning.txt')).toBe('Min egen.');
  });

  it('are not offered where they cannot be made', () => {
    const { rot, git, skriv } = projekt();
    expect(hinder(rot, andring)).toBeUndefined();
    git('branch', andring.gren);
    expect(hinder(rot, andring)).toBe('Grenen insats/ny finns redan.');
    git('branch', '--delete', andring.gren);
    skriv('.git/MERGE_HEAD', git('rev-parse', 'HEAD'));
    expect(hinder(rot, andring)).toMatch(/^Git är mitt i något annat/);
    expect(hinder(tmpdir(), andring)).toBe('Mappen är inget git-arkiv.');
  });
});
