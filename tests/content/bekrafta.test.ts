import { describe, expect, it } from 'vitest';
import { projekt } from '../fixtures/projekt.ts';

const FIL = 'content/insatser/mia.mdx';

/** Starting a command costs a second or more on a busy machine. */
const TID = 60_000;

describe('npm run bekrafta', { timeout: TID }, () => {
  it('changes kontroll and no other byte, on a branch of its own when asked', async () => {
    const { kor, git, las, skriv } = projekt();
    const fore = las(FIL).replace('kontroll:\n', 'kontroll: # ur källan\n').replace('typ: individ', 'typ:   "individ"');
    skriv(FIL, fore);
    git('commit', '--quiet', '--all', '-m', 'egen form');

    const { kod, ut } = await kor('bekrafta', ['mia', '--av', 'Samordnare, Ung i Nynäs', '--gren']);
    expect(ut).toContain('-   av: Årsredovisning 2021\n+   av: Samordnare, Ung i Nynäs\n');
    expect(kod).toBe(0);
    expect(las(FIL)).toBe(
      fore.replace(
        '  datum: 2021-12-31\n  av: Årsredovisning 2021\n  belagg: dokument\n',
        '  datum: 2026-11-22\n  av: Samordnare, Ung i Nynäs\n  belagg: verksamheten\n',
      ),
    );
    expect(git('log', '-1', '--format=%D%n%s')).toBe(
      'HEAD -> bekrafta/mia-2026-11-22\ncontent: Confirm MIA, Mobilisering inför arbete',
    );
    expect(git('show', '--numstat', '--format=')).toBe(`3\t3\t${FIL}`);
    expect(git('status', '--porcelain')).toBe('');

    const igen = await kor('bekrafta', ['mia', '--av', 'Samordnare, Ung i Nynäs']);
    expect(igen).toEqual({ kod: 0, ut: 'Det står redan så i filen. Inget är ändrat.\n' });
  });

  it('refuses what cannot be right, and says what to do', async () => {
    const { kor, git } = projekt();
    const fall: [string[], RegExp][] = [
      [['miaa', '--av', 'Kansliet'], /Det finns ingen insats med id "miaa"\. Menade du "mia"\?/],
      [['mia', 'bria', '--av', 'Kansliet'], /Bekräfta en insats i taget/],
      [['mia', '--av', 'Kansliet', '--datum', '2026-11-23'], /2026-11-23 har inte varit än/],
      [['mia', '--av', 'Kansliet', '--datum', '2021-12-30'], /redan kontrollerade 2021-12-31/],
      [['mia'], /Skriv vem som har bekräftat uppgifterna, med --av\. En funktion/],
    ];
    const svar = await Promise.all(fall.map(([args]) => kor('bekrafta', args)));
    for (const [index, { kod, ut }] of svar.entries()) {
      expect(ut).toMatch(fall[index]?.[1] ?? /^$/);
      expect(kod).toBe(1);
    }
    expect(git('status', '--porcelain')).toBe('');
  });

  it('takes no other change of the file with it into a commit', async () => {
    const { kor, git, las, skriv } = projekt();
    skriv(FIL, `${las(FIL)}\nPågående arbete.\n`);
    const { kod, ut } = await kor('bekrafta', ['mia', '--av', 'Anna Andersson', '--gren']);
    expect(ut).toContain('Filen hade redan andra ändringar.');
    expect(ut).toContain('Är "Anna Andersson" en person?');
    expect(kod).toBe(1);
    expect(git('branch', '--list')).toBe('* main');
  });
});
