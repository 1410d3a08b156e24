import { describe, expect, it } from 'vitest';
import { KATALOG_DAY } from '../../scripts/lib/sites.mjs';
import { makeProject } from '../fixtures/project.ts';

const FILE = 'content/insatser/vind.mdx';
const WHO = 'Samordnare, Ung i Mårnäs';

/** Starting a command costs a second or more on a busy machine. */
const TIMEOUT = 60_000;

describe('npm run bekrafta', { timeout: TIMEOUT }, () => {
  it('changes kontroll and no other byte, on a branch of its own when asked', async () => {
    const { run, git, read, write } = makeProject();
    const before = read(FILE)
      .replace('kontroll:\n', 'kontroll: # ur källan\n')
      .replace('typ: individ', 'typ:   "individ"');
    write(FILE, before);
    git('commit', '--quiet', '--all', '-m', 'egen form');

    const { code, output } = await run('bekrafta', ['vind', '--av', WHO, '--gren']);
    expect(output).toContain(`-   av: Verksamhetsplan och budget 2024\n+   av: ${WHO}\n`);
    expect(code).toBe(0);
    expect(read(FILE)).toBe(
      before.replace(
        '  datum: 2023-11-29\n  av: Verksamhetsplan och budget 2024\n  belagg: dokument\n',
        `  datum: ${KATALOG_DAY}\n  av: ${WHO}\n  belagg: verksamheten\n`,
      ),
    );
    expect(git('log', '-1', '--format=%D%n%s')).toBe(
      `HEAD -> bekrafta/vind-${KATALOG_DAY}\ncontent: Confirm VIND, Vägen in i arbete`,
    );
    expect(git('show', '--numstat', '--format=')).toBe(`3\t3\t${FILE}`);
    expect(git('status', '--porcelain')).toBe('');

    const again = await run('bekrafta', ['vind', '--av', WHO]);
    expect(again).toEqual({ code: 0, output: 'Det står redan så i filen. Inget är ändrat.\n' });
  });

  it('refuses what cannot be right, and says what to do', async () => {
    const { run, git } = makeProject();
    const cases: [string[], RegExp][] = [
      [['vindd', '--av', 'Kansliet'], /Det finns ingen insats med id "vindd"\. Menade du "vind"\?/],
      [['vind', 'spira', '--av', 'Kansliet'], /Bekräfta en insats i taget/],
      [['vind', '--av', 'Kansliet', '--datum', '2026-06-16'], /2026-06-16 har inte varit än/],
      [['vind', '--av', 'Kansliet', '--datum', '2023-11-28'], /redan kontrollerade 2023-11-29/],
      [['vind'], /Skriv vem som har bekräftat uppgifterna, med --av\. En funktion/],
    ];
    const outcomes = await Promise.all(cases.map(([args]) => run('bekrafta', args)));
    for (const [index, { code, output }] of outcomes.entries()) {
      expect(output).toMatch(cases[index]?.[1] ?? /^$/);
      expect(code).toBe(1);
    }
    expect(git('status', '--porcelain')).toBe('');
  });

  it('takes no other change of the file with it into a commit', async () => {
    const { run, git, read, write } = makeProject();
    write(FILE, `${read(FILE)}\nPågående arbete.\n`);
    const { code, output } = await run('bekrafta', ['vind', '--av', 'Anna Andersson', '--gren']);
    expect(output).toContain('Filen hade redan andra ändringar.');
    expect(output).toContain('Är "Anna Andersson" en person?');
    expect(code).toBe(1);
    expect(git('branch', '--list')).toBe('* main');
  });
});
