import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skillnad } from '../../src/redaktion/forslag/diff.ts';
import type { Granskning } from '../../src/check/check.ts';
import { jamfor, type Filpar } from '../../src/redaktion/forslag/changes.ts';
import { filadress, skyddad } from '../../src/redaktion/forslag/markdown.ts';
import { sammanfatta, sammanfattning } from '../../src/redaktion/forslag/summary.ts';
import { rubrik, somMarkdown } from '../../src/redaktion/forslag/summary-text.ts';
import { enInsatsFil, enTermFil } from '../fixtures/innehallsmapp.ts';

const insats = (namn: string, fore: object | undefined, efter: object | undefined): Filpar => ({
  fil: `content/insatser/${namn}.mdx`,
  fore: fore && enInsatsFil({ ...fore }),
  efter: efter && enInsatsFil({ ...efter }),
});
const bekraftad = { kontroll: { datum: '2026-02-01', av: 'Kansliet', belagg: 'verksamheten' } };
const avslutad = { period: { slut: '2026-01', kvar: 'nej' } };
const utan = (antal: number) => ({
  filer: antal,
  fel: [],
  tips: [],
});
const rad = (fil: string, text = 'Meningen är lång.') => ({ fil, rad: 3, kolumn: 1, text, gor: 'Dela den.' });

describe('what became of a file', () => {
  it('names the fields that changed in the order of the schema, and the text last', () => {
    const par = insats('a', { kropp: 'Förr.' }, { kropp: 'Nu.', typ: 'kompetens', titel: 'Annat' });
    expect(jamfor(par)).toMatchObject({ slag: 'andrad', namn: 'Annat', falt: ['titel', 'typ', 'kropp'], lasbar: true });
  });

  it('calls it a confirmation only when nothing but the control changed', () => {
    expect(jamfor(insats('a', {}, bekraftad)).slag).toBe('bekraftad');
    expect(jamfor(insats('a', {}, { ...bekraftad, typ: 'kompetens' })).slag).toBe('andrad');
    expect(jamfor(insats('a', {}, { ...bekraftad, kropp: 'Ny text.' })).slag).toBe('andrad');
  });

  it('calls it an end when an end is written, not when one is corrected', () => {
    expect(jamfor(insats('a', {}, avslutad)).slag).toBe('avslutad');
    expect(jamfor(insats('a', {}, { period: { kvar: 'nej' } })).slag).toBe('avslutad');
    expect(jamfor(insats('a', avslutad, { period: { slut: '2026-02', kvar: 'nej' } })).slag).toBe('andrad');
  });

  it('sees that only the form changed, as when quotes or line endings do', () => {
    const fore = enInsatsFil();
    const efter = fore.replace('titel: En insats', "titel: 'En insats'").replaceAll('\n', '\r\n');
    expect(jamfor({ fil: 'content/insatser/a.mdx', fore, efter })).toMatchObject({ slag: 'andrad', falt: [] });
  });

  it('does not take a longer front matter for another text', () => {
    expect(jamfor(insats('a', {}, { sokord: ['ett', 'två', 'tre'] })).falt).toEqual(['sokord']);
  });

  it.each([
    ['fore', { fore: '---\ntitel: "öppet\n---\n', efter: enInsatsFil() }],
    ['efter', { fore: enInsatsFil(), efter: '---\ntitel: *alias\n---\n' }],
    ['efter', { fore: enInsatsFil(), efter: '' }],
    ['båda', { fore: 'inget', efter: '---\n- en\n- lista\n---\n' }],
  ])('says that the file cannot be read when it is broken (%s)', (_, texter) => {
    expect(jamfor({ fil: 'content/insatser/a.mdx', ...texter })).toMatchObject({ lasbar: false, falt: [] });
  });

  it('keeps keys that no schema knows out of the answer', () => {
    const efter = enInsatsFil({ ['![x](http://e.se)']: 'x' });
    expect(jamfor({ fil: 'content/insatser/a.mdx', fore: enInsatsFil(), efter }).falt).toEqual(['okand']);
  });

  it('counts the entries of a vocabulary', () => {
    const par = {
      fil: 'content/vokabular/ordlista.yaml',
      fore: '- ord: AF\n  betyder: [a]\n- ord: FK\n  betyder: [b]\n',
      efter: '- ord: FK\n  betyder: [c]\n- ord: SIP\n  betyder: [d]\n',
    };
    expect(jamfor(par).poster).toEqual({ nya: ['SIP'], andrade: ['FK'], borttagna: ['AF'] });
    expect(jamfor({ ...par, efter: '- ord: "x' })).toMatchObject({ lasbar: false });
  });
});

describe('the line on top', () => {
  const rubriken = (par: Filpar[], svar?: Granskning) => rubrik(sammanfatta(par, 0, svar));
  const ny = (n: number) => insats(`ny-${String(n)}`, undefined, {});
  const andrad = (n: number) => insats(`andrad-${String(n)}`, {}, { typ: 'kompetens' });

  it('says the noun once', () => {
    const tips = [1, 2, 3].map(() => rad('content/insatser/ny-1.mdx'));
    expect(rubriken([ny(1), andrad(1), andrad(2)], { ...utan(3), tips })).toBe('1 ny insats, 2 ändrade; 3 råd');
    expect(rubriken([andrad(1), andrad(2), insats('b', {}, bekraftad)])).toBe('2 ändrade insatser, 1 bekräftad');
    expect(rubriken([ny(1), insats('b', {}, avslutad)], utan(2))).toBe('1 ny insats, 1 avslutas; inga fel');
    expect(rubriken([insats('b', {}, undefined), insats('c', {}, undefined)])).toBe('2 insatser tas bort');
  });

  it('counts the rest of the content by kind, and says when nothing of it changes', () => {
    const ord = { fil: 'content/malgrupper/unga.mdx', fore: undefined, efter: enTermFil({ namn: 'Unga' }) };
    expect(rubriken([ny(1), ord])).toBe('1 ny insats, 1 målgrupp');
    const ordlista = { fil: 'content/vokabular/ordlista.yaml', fore: '[]', efter: '- ord: a\n- ord: b\n' };
    expect(rubriken([ordlista])).toBe('2 ord i ordlistan');
    expect(rubriken([], utan(3))).toBe('Inget innehåll ändras; inga fel');
  });

  it('takes a picture or a README for what it is', () => {
    const bild = { fil: 'content/insatser/bild.png', fore: undefined, efter: '' };
    const las = { fil: 'content/README.md', fore: 'a', efter: 'b' };
    expect(rubriken([ny(1), bild, las], utan(1))).toBe('1 ny insats, 2 andra filer; inga fel');
    expect(somMarkdown(sammanfatta([bild, las], 0))).not.toContain('går inte att läsa');
  });

  it('gives faults of all content, but advice only about what the proposal touches', () => {
    const svar = { filer: 9, fel: [rad('content/insatser/annan.mdx')], tips: [rad('content/insatser/annan.mdx')] };
    expect(rubriken([ny(1)], svar)).toBe('1 ny insats; 1 fel');
  });
});

describe('the text', () => {
  const texten = (par: Filpar[], svar: Granskning = utan(1)) => somMarkdown(sammanfatta(par, 0, svar));

  it('names fields in the words that editors meet, with links to the files', () => {
    const par = insats('a', {}, { titel: 'Öppen väg', sokord: ['ord'], kropp: 'Nytt.' });
    const text = somMarkdown(sammanfatta([par], 2, utan(1)), { repo: { namn: 'vi/katalog', sha: 'abc' } });
    expect(text).toContain(
      '- [Öppen väg](https://github.com/vi/katalog/blob/abc/content/insatser/a.mdx): Titel, Sökord och Texten',
    );
    const medFel = sammanfatta([par], 0, { filer: 1, fel: [rad(par.fil)], tips: [] });
    expect(somMarkdown(medFel, { repo: { namn: 'vi/katalog', sha: 'abc' } })).toContain(
      '- [insatser/a\\.mdx rad 3](https://github.com/vi/katalog/blob/abc/content/insatser/a.mdx?plain=1#L3): Meningen är lång\\. Dela den\\.',
    );
    expect(text).toContain('Förslaget ändrar också 2 filer utanför `content/`.');
  });

  it('warns of an insats that is removed or given another address', () => {
    expect(texten([insats('a', {}, undefined)])).toContain('Avsluta den i stället.');
    const flyttad = {
      fil: 'content/insatser/b.mdx',
      fran: 'content/insatser/a.mdx',
      fore: enInsatsFil(),
      efter: enInsatsFil(),
    };
    expect(texten([flyttad])).toContain('- En insats: hette content/insatser/a\\.mdx');
  });

  it('says that the check could not be run', () => {
    expect(somMarkdown(sammanfatta([], 0))).toContain('Granskningen gick inte att köra.');
  });

  it('shows twenty and says how many more there are', () => {
    const par = Array.from({ length: 33 }, (_, n) => insats(`i-${String(n)}`, undefined, {}));
    expect(texten(par)).toContain('- och 13 till');
    expect(texten(par).match(/^- En insats$/gm)).toHaveLength(20);
  });

  it('stays within what GitHub takes, and within what the reading side takes', () => {
    const lang = '*'.repeat(500);
    const [fore, efter] = [enInsatsFil({ typ: 'x' }), enInsatsFil({ titel: lang, typ: lang })];
    const fil = (nr: number): string => `content/insatser/${'å/'.repeat(1500)}${String(nr)}.mdx`;
    const par = Array.from({ length: 410 }, (_, nr) => ({ fil: fil(nr), fore, efter }));
    const fynd = par.map(({ fil }) => rad(fil, lang));
    const svar = sammanfatta(par, 0, { filer: 1, fel: fynd, tips: fynd });
    expect(sammanfattning.parse(JSON.parse(JSON.stringify(svar)))).toEqual(svar);
    expect(svar.fler).toBe(10);
    const text = somMarkdown(svar, { repo: { namn: 'vi/katalog', sha: 'abc' } });
    expect(text.length).toBeLessThan(65_536);
    expect(text.endsWith('\n\n…')).toBe(true);
  });
});

describe("somebody else's text", () => {
  const illvilliga = [
    '![bild](https://ond.se/x.png)',
    '<img src=x onerror=alert(1)>',
    '</details><script>',
    '[klicka](javascript:alert(1))',
    '@insatskatalogen/redaktionen @octocat',
    'https://ond.se och www.ond.se',
    '#1 GH-1 någon/annan#2',
    '`${{ secrets.GITHUB_TOKEN }}`',
    'rad ett\n\n# Rubrik\n- punkt\n| a | b |',
    '<!-- insatskatalogen -->',
    '\u202Eetxet\u0000',
    '&lt;img&gt; &#64;octocat',
  ];

  it.each(illvilliga)('%j shows as it is written and does nothing', (text) => {
    const ut = skyddad(text);
    expect(ut).not.toMatch(/[<>\n\r\u202E\u0000]/);
    expect(ut).not.toMatch(/(?<!\\)[[\]()*_`#!|]/);
    expect(ut).not.toMatch(/[@#][\w-]|:\/\/|\bwww\\?\.|\bGH\\?-/i);
    expect(ut).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  it('is the same when it is ordinary, and is cut by characters that people see', () => {
    expect(skyddad('Öppen väg för unga, 18–25 år')).toBe('Öppen väg för unga, 18–25 år');
    expect(skyddad('å'.repeat(300), 10)).toBe(`${'å'.repeat(9)}…`);
  });

  it('reaches no link unencoded', () => {
    expect(filadress('vi/katalog', 'abc', 'content/insatser/a) [x](http:⁄⁄ond).mdx')).not.toMatch(/[()[\] ]/);
    expect(() => filadress('vi/katalog', 'abc', 'content/\uD800.mdx')).not.toThrow();
    expect(new URL(filadress('vi/katalog', 'abc', 'x/../../../../../ond/fil')).pathname).toBe(
      '/vi/katalog/blob/abc/x/ond/fil',
    );
  });

  it('is protected wherever it stands in the summary', () => {
    const titel = '<b>@octocat</b> ![x](//ond.se)';
    const par = insats('<img src=x>@octocat', {}, { titel, kropp: 'x' });
    const svar = { filer: 1, fel: [rad(par.fil, titel)], tips: [rad(par.fil, titel)] };
    const ordlista = { fil: 'content/vokabular/ordlista.yaml', fore: '[]', efter: `- ord: '${titel}'\n` };
    const text = somMarkdown(sammanfatta([par, ordlista], 0, svar), { repo: { namn: 'vi/katalog', sha: 'abc' } });
    expect(text).not.toContain('<');
    expect(text).not.toMatch(/@o/);
    expect(text).not.toMatch(/(?<!\\)!/);
  });
});

describe('git', () => {
  let rot = '';
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: rot, encoding: 'utf8' }).trim();
  const skriv = (fil: string, text: string): void => {
    mkdirSync(path.dirname(path.join(rot, fil)), { recursive: true });
    writeFileSync(path.join(rot, fil), text);
  };
  const spara = (namn: string): void => {
    git('add', '-A');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.se', 'commit', '-qm', namn);
  };
  const fil = (namn: string): string => `content/insatser/${namn}.mdx`;

  beforeAll(() => {
    rot = mkdtempSync(path.join(tmpdir(), 'sammanfattning-'));
    git('init', '-qb', 'main');
    for (const namn of ['a', 'b', 'c', 'd'])
      skriv(fil(namn), enInsatsFil({ titel: `Insats ${namn}`, kropp: namn.repeat(300) }));
    skriv('README.md', 'x');
    spara('grund');
    git('switch', '-qc', 'forslag');
    skriv(fil('a'), enInsatsFil({ titel: 'Insats a', kropp: 'a'.repeat(300), ...bekraftad }));
    renameSync(path.join(rot, fil('b')), path.join(rot, fil('ny-b')));
    rmSync(path.join(rot, fil('c')));
    skriv('content/insatser/å ä\tö.mdx', enInsatsFil({ titel: 'Åäö' }));
    symlinkSync('/etc/passwd', path.join(rot, fil('genvag')));
    skriv('README.md', 'y');
    spara('förslag');
    git('switch', '-q', 'main');
    skriv(fil('d'), enInsatsFil({ titel: 'Annat under tiden' }));
    spara('annat');
  });
  afterAll(() => {
    rmSync(rot, { recursive: true });
  });
  const slagen = ({ par }: { par: Filpar[] }) => Object.fromEntries(par.map((ett) => [ett.fil, jamfor(ett).slag]));
  const vantat = {
    [fil('a')]: 'bekraftad',
    [fil('ny-b')]: 'flyttad',
    [fil('c')]: 'borttagen',
    'content/insatser/å ä\tö.mdx': 'ny',
    [fil('genvag')]: 'ny',
  };

  it('tells what the branch does, and nothing of what happened on main meanwhile', () => {
    const svar = skillnad(rot, 'main', 'forslag');
    expect(slagen(svar)).toEqual(vantat);
    expect(svar.utanfor).toBe(1);
    // A link to a file elsewhere is the text of the link, never of the file.
    expect(svar.par.find((ett) => ett.fil === fil('genvag'))?.efter).toBe('/etc/passwd');
  });

  it("manages with GitHub's merge and one commit before it", () => {
    git('switch', '-qc', 'hopslagen', 'main');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.se', 'merge', '-q', '--no-ff', '-m', 'hop', 'forslag');
    const grund = path.join(rot, 'grund');
    git('clone', '-q', '--depth', '2', '--branch', 'hopslagen', `file://${rot}`, grund);
    expect(slagen(skillnad(grund, 'HEAD^1', 'HEAD'))).toEqual(vantat);
  });

  it('says in a sentence that a commit is not there, also one that looks like an option', () => {
    expect(() => skillnad(rot, 'finns-inte', 'main')).toThrow('Git hittar inte "finns-inte".');
    expect(() => skillnad(rot, '--output=x', 'main')).toThrow('Git hittar inte');
  });
});
