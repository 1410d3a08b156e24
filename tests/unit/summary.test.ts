import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/check/check.ts';
import { compare, type FilePair } from '../../src/redaktion/forslag/changes.ts';
import { toHeadline } from '../../src/redaktion/forslag/headline.ts';
import { escapeMarkdown, fileAddress } from '../../src/redaktion/forslag/markdown.ts';
import { toMarkdown } from '../../src/redaktion/forslag/summary-text.ts';
import { summarise, summarySchema } from '../../src/redaktion/forslag/summary.ts';
import { compareCommits, type Difference } from '../../src/redaktion/git.ts';
import { Refusal } from '../../src/redaktion/refusal.ts';
import { enInsatsFil, enTermFil } from '../fixtures/innehallsmapp.ts';

const insats = (name: string, before: object | undefined, after: object | undefined): FilePair => ({
  file: `content/insatser/${name}.mdx`,
  before: before && enInsatsFil({ ...before }),
  after: after && enInsatsFil({ ...after }),
});
const confirmed = { kontroll: { datum: '2026-02-01', av: 'Kansliet', belagg: 'verksamheten' } };
const ended = { period: { slut: '2026-01', kvar: 'nej' } };
const checkOf = (files: number, found: Partial<CheckResult> = {}): CheckResult => ({
  files,
  faults: [],
  advice: [],
  ...found,
});
const finding = (file: string, text = 'Meningen är lång.') => ({
  file,
  line: 3,
  column: 1,
  typ: 'advice-long-sentence' as const,
  text,
  action: 'Dela den.',
});
const repo = { name: 'vi/katalog', sha: 'abc' };
const ORDLISTA = 'content/vokabular/ordlista.yaml';

describe('what became of a file', () => {
  it('names the fields that changed in the order of the schema, and the text last', () => {
    const pair = insats('a', { kropp: 'Förr.' }, { kropp: 'Nu.', typ: 'kompetens', titel: 'Annat' });
    expect(compare(pair)).toMatchObject({
      kind: 'changed',
      name: 'Annat',
      fields: ['titel', 'typ', 'body'],
      isReadable: true,
    });
  });

  it('calls it a confirmation only when nothing but the control changed', () => {
    expect(compare(insats('a', {}, confirmed)).kind).toBe('confirmed');
    expect(compare(insats('a', {}, { ...confirmed, typ: 'kompetens' })).kind).toBe('changed');
    expect(compare(insats('a', {}, { ...confirmed, kropp: 'Ny text.' })).kind).toBe('changed');
  });

  it('calls it an end when an end is written, not when one is corrected', () => {
    expect(compare(insats('a', {}, ended)).kind).toBe('ended');
    expect(compare(insats('a', {}, { period: { kvar: 'nej' } })).kind).toBe('ended');
    expect(compare(insats('a', ended, { period: { slut: '2026-02', kvar: 'nej' } })).kind).toBe('changed');
  });

  it('sees that only the form changed, as when quotes or line endings do', () => {
    const before = enInsatsFil();
    const after = before.replace('titel: En insats', "titel: 'En insats'").replaceAll('\n', '\r\n');
    expect(compare({ file: 'content/insatser/a.mdx', before, after })).toMatchObject({ kind: 'changed', fields: [] });
  });

  it('does not take a longer front matter for another text', () => {
    expect(compare(insats('a', {}, { sokord: ['ett', 'två', 'tre'] })).fields).toEqual(['sokord']);
  });

  it.each([
    ['before', { before: '---\ntitel: "öppet\n---\n', after: enInsatsFil() }],
    ['after', { before: enInsatsFil(), after: '---\ntitel: *alias\n---\n' }],
    ['after, empty', { before: enInsatsFil(), after: '' }],
    ['both', { before: 'inget', after: '---\n- en\n- lista\n---\n' }],
  ])('says that the file cannot be read when it is broken (%s)', (_, texts) => {
    expect(compare({ file: 'content/insatser/a.mdx', ...texts })).toMatchObject({ isReadable: false, fields: [] });
  });

  it('keeps keys that no schema knows out of the answer', () => {
    const after = enInsatsFil({ ['![x](http://e.se)']: 'x' });
    expect(compare({ file: 'content/insatser/a.mdx', before: enInsatsFil(), after }).fields).toEqual(['unknown']);
  });

  it('counts the entries of a list', () => {
    const pair = {
      file: ORDLISTA,
      before: '- ord: AF\n  betyder: [a]\n- ord: FK\n  betyder: [b]\n',
      after: '- ord: FK\n  betyder: [c]\n- ord: SIP\n  betyder: [d]\n',
    };
    expect(compare(pair).entries).toEqual({ added: ['SIP'], changed: ['FK'], removed: ['AF'] });
    expect(compare({ ...pair, after: '- ord: "x' })).toMatchObject({ isReadable: false });
  });
});

describe('the line on top', () => {
  const headlineOf = (pairs: FilePair[], check?: CheckResult) => toHeadline(summarise(pairs, 0, check));
  const added = (n: number) => insats(`ny-${String(n)}`, undefined, {});
  const changed = (n: number) => insats(`andrad-${String(n)}`, {}, { typ: 'kompetens' });

  it('says the noun once', () => {
    const advice = [1, 2, 3].map(() => finding('content/insatser/ny-1.mdx'));
    expect(headlineOf([added(1), changed(1), changed(2)], checkOf(3, { advice }))).toBe(
      '1 ny insats, 2 ändrade; 3 råd',
    );
    expect(headlineOf([changed(1), changed(2), insats('b', {}, confirmed)])).toBe('2 ändrade insatser, 1 bekräftad');
    expect(headlineOf([added(1), insats('b', {}, ended)], checkOf(2))).toBe('1 ny insats, 1 avslutas; inga fel');
    expect(headlineOf([insats('b', {}, undefined), insats('c', {}, undefined)])).toBe('2 insatser tas bort');
  });

  it('counts the rest of the content by kind, and says when nothing of it changes', () => {
    const term = { file: 'content/malgrupper/unga.mdx', before: undefined, after: enTermFil({ namn: 'Unga' }) };
    expect(headlineOf([added(1), term])).toBe('1 ny insats, 1 målgrupp');
    expect(headlineOf([{ file: ORDLISTA, before: '[]', after: '- ord: a\n- ord: b\n' }])).toBe('2 ord i ordlistan');
    expect(headlineOf([], checkOf(3))).toBe('Inget innehåll ändras; inga fel');
  });

  it('takes a picture or a README for what it is', () => {
    const picture = { file: 'content/insatser/bild.png', before: undefined, after: '' };
    const readme = { file: 'content/README.md', before: 'a', after: 'b' };
    expect(headlineOf([added(1), picture, readme], checkOf(1))).toBe('1 ny insats, 2 andra filer; inga fel');
    expect(toMarkdown(summarise([picture, readme], 0))).not.toContain('går inte att läsa');
  });

  it('gives faults of all content, but advice only about what the proposal touches', () => {
    const elsewhere = [finding('content/insatser/annan.mdx')];
    expect(headlineOf([added(1)], checkOf(9, { faults: elsewhere, advice: elsewhere }))).toBe('1 ny insats; 1 fel');
  });
});

describe('the text', () => {
  const textOf = (pairs: FilePair[], check = checkOf(1)) => toMarkdown(summarise(pairs, 0, check));

  it('names fields in the words that editors meet, with links to the files', () => {
    const pair = insats('a', {}, { titel: 'Öppen väg', sokord: ['ord'], kropp: 'Nytt.' });
    const text = toMarkdown(summarise([pair], 2, checkOf(1)), { repo });
    expect(text).toContain(
      '- [Öppen väg](https://github.com/vi/katalog/blob/abc/content/insatser/a.mdx): Titel, Sökord och Texten',
    );
    const withFault = summarise([pair], 0, checkOf(1, { faults: [finding(pair.file)] }));
    expect(toMarkdown(withFault, { repo })).toContain(
      '- [insatser/a\\.mdx rad 3](https://github.com/vi/katalog/blob/abc/content/insatser/a.mdx?plain=1#L3): Meningen är lång\\. Dela den\\.',
    );
    expect(text).toContain('Förslaget ändrar också 2 filer utanför `content/`.');
  });

  it('warns of an insats that is removed or given another address', () => {
    expect(textOf([insats('a', {}, undefined)])).toContain('Avsluta den i stället.');
    const moved = {
      file: 'content/insatser/b.mdx',
      from: 'content/insatser/a.mdx',
      before: enInsatsFil(),
      after: enInsatsFil(),
    };
    expect(textOf([moved])).toContain('- En insats: hette content/insatser/a\\.mdx');
  });

  it('says that the check could not be run', () => {
    expect(toMarkdown(summarise([], 0))).toContain('Granskningen gick inte att köra.');
  });

  it('shows twenty and says how many more there are', () => {
    const pairs = Array.from({ length: 33 }, (_, n) => insats(`i-${String(n)}`, undefined, {}));
    expect(textOf(pairs)).toContain('- och 13 till');
    expect(textOf(pairs).match(/^- En insats$/gm)).toHaveLength(20);
  });

  it('stays within what GitHub takes, and within what the reading side takes', () => {
    const long = '*'.repeat(500);
    const [before, after] = [enInsatsFil({ typ: 'x' }), enInsatsFil({ titel: long, typ: long })];
    const fileOf = (index: number): string => `content/insatser/${'å/'.repeat(1500)}${String(index)}.mdx`;
    const pairs = Array.from({ length: 410 }, (_, index) => ({ file: fileOf(index), before, after }));
    const findings = pairs.map(({ file }) => finding(file, long));
    const summary = summarise(pairs, 0, checkOf(1, { faults: findings, advice: findings }));
    expect(summarySchema.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
    expect(summary.more).toBe(10);
    const text = toMarkdown(summary, { repo });
    expect(text.length).toBeLessThan(65_536);
    expect(text.endsWith('\n\n…')).toBe(true);
  });
});

describe("somebody else's text", () => {
  const hostile = [
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

  it.each(hostile)('%j shows as it is written and does nothing', (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/[<>\n\r\u202E\u0000]/);
    expect(escaped).not.toMatch(/(?<!\\)[[\]()*_`#!|]/);
    expect(escaped).not.toMatch(/[@#][\w-]|:\/\/|\bwww\\?\.|\bGH\\?-/i);
    expect(escaped).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  it('is the same when it is ordinary, and is cut by characters that people see', () => {
    expect(escapeMarkdown('Öppen väg för unga, 18–25 år')).toBe('Öppen väg för unga, 18–25 år');
    expect(escapeMarkdown('å'.repeat(300), 10)).toBe(`${'å'.repeat(9)}…`);
  });

  it('reaches no link unencoded', () => {
    expect(fileAddress('vi/katalog', 'abc', 'content/insatser/a) [x](http:⁄⁄ond).mdx')).not.toMatch(/[()[\] ]/);
    expect(() => fileAddress('vi/katalog', 'abc', 'content/\uD800.mdx')).not.toThrow();
    expect(new URL(fileAddress('vi/katalog', 'abc', 'x/../../../../../ond/fil')).pathname).toBe(
      '/vi/katalog/blob/abc/x/ond/fil',
    );
  });

  it('is protected wherever it stands in the summary', () => {
    const titel = '<b>@octocat</b> ![x](//ond.se)';
    const pair = insats('<img src=x>@octocat', {}, { titel, kropp: 'x' });
    const check = checkOf(1, { faults: [finding(pair.file, titel)], advice: [finding(pair.file, titel)] });
    const list = { file: ORDLISTA, before: '[]', after: `- ord: '${titel}'\n` };
    const text = toMarkdown(summarise([pair, list], 0, check), { repo });
    expect(text).not.toContain('<');
    expect(text).not.toMatch(/@o/);
    expect(text).not.toMatch(/(?<!\\)!/);
  });
});

describe('git', () => {
  let root = '';
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const commit = (message: string): void => {
    git('add', '-A');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.se', 'commit', '-qm', message);
  };
  const fileOf = (name: string): string => `content/insatser/${name}.mdx`;

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'sammanfattning-'));
    git('init', '-qb', 'main');
    for (const name of ['a', 'b', 'c', 'd', 'ut'])
      write(fileOf(name), enInsatsFil({ titel: `Insats ${name}`, kropp: name.repeat(300) }));
    write('README.md', 'x');
    write('notis.txt', 'n'.repeat(500));
    commit('grund');
    git('switch', '-qc', 'forslag');
    write(fileOf('a'), enInsatsFil({ titel: 'Insats a', kropp: 'a'.repeat(300), ...confirmed }));
    renameSync(path.join(root, fileOf('b')), path.join(root, fileOf('ny-b')));
    rmSync(path.join(root, fileOf('c')));
    renameSync(path.join(root, fileOf('ut')), path.join(root, 'ut.mdx'));
    renameSync(path.join(root, 'notis.txt'), path.join(root, fileOf('in')));
    write('content/insatser/å ä\tö.mdx', enInsatsFil({ titel: 'Åäö' }));
    write(fileOf('stor'), 'x'.repeat(1024 * 1024 + 1));
    symlinkSync('/etc/passwd', path.join(root, fileOf('genvag')));
    write('README.md', 'y');
    commit('förslag');
    git('switch', '-q', 'main');
    write(fileOf('d'), enInsatsFil({ titel: 'Annat under tiden' }));
    commit('annat');
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const kindsOf = ({ pairs }: Difference) => Object.fromEntries(pairs.map((pair) => [pair.file, compare(pair).kind]));
  const expected = {
    [fileOf('a')]: 'confirmed',
    [fileOf('ny-b')]: 'moved',
    [fileOf('c')]: 'removed',
    [fileOf('ut')]: 'removed',
    [fileOf('in')]: 'new',
    'content/insatser/å ä\tö.mdx': 'new',
    [fileOf('stor')]: 'new',
    [fileOf('genvag')]: 'new',
  };

  it('tells what the branch does, and nothing of what happened on main meanwhile', async () => {
    const difference = await compareCommits(root, 'main', 'forslag');
    expect(kindsOf(difference)).toEqual(expected);
    // README.md, and the two that went out and came in.
    expect(difference.outside).toBe(3);
    const after = (name: string) => difference.pairs.find(({ file }) => file === fileOf(name))?.after;
    // A link to a file elsewhere is the text of the link, never of the file; what is too large is not read.
    expect(after('genvag')).toBe('/etc/passwd');
    expect(after('stor')).toBe('');
  });

  it("manages with GitHub's merge and one commit before it", async () => {
    git('switch', '-qc', 'hopslagen', 'main');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.se', 'merge', '-q', '--no-ff', '-m', 'hop', 'forslag');
    const shallow = path.join(root, 'grund');
    git('clone', '-q', '--depth', '2', '--branch', 'hopslagen', `file://${root}`, shallow);
    expect(kindsOf(await compareCommits(shallow, 'HEAD^1', 'HEAD'))).toEqual(expected);
  });

  it('says in a sentence that a commit is not there, also one that looks like an option', async () => {
    await expect(compareCommits(root, 'finns-inte', 'main')).rejects.toThrow(
      new Refusal('Git hittar inte "finns-inte". Är hela historiken hämtad? Prova: git fetch --unshallow'),
    );
    await expect(compareCommits(root, '--output=x', 'main')).rejects.toThrow('Git hittar inte');
  });

  it('starts no program that a setting or the environment names', async () => {
    git('config', 'diff.external', 'false');
    process.env['GIT_EXTERNAL_DIFF'] = 'false';
    try {
      expect(kindsOf(await compareCommits(root, 'main', 'forslag'))).toEqual(expected);
    } finally {
      delete process.env['GIT_EXTERNAL_DIFF'];
      git('config', '--unset', 'diff.external');
    }
  });
});
