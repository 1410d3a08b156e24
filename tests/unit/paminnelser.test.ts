import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { oppna } from '../../src/redaktion/forslag/issues.ts';
import { github, type Anrop } from '../../src/redaktion/forslag/github.ts';
import { paminnelser, type Paminnelse } from '../../src/redaktion/forslag/reminders.ts';
import { adressTill } from '../../src/redaktion/forslag/site-address.ts';
import { enKatalog, type Innehallsutkast } from '../fixtures/innehall.ts';

const IDAG = '2026-12-01';
const WEBB = 'https://exempel.se/katalogen';
const gammal = { kontroll: { datum: '2024-01-15', av: 'Plan 2024', belagg: 'dokument' } } as const;
const farsk = { kontroll: { datum: '2026-11-01', av: 'Kansliet', belagg: 'verksamheten' } } as const;
const for_ = (insatser: Innehallsutkast['insatser'], team?: Record<string, string>): Paminnelse[] =>
  paminnelser(enKatalog({ insatser: insatser ?? {} }, IDAG), WEBB, team);

describe('what a förbund is reminded of', () => {
  test('is one issue a month, a row for each insats that is due, oldest first', () => {
    const [en, ...fler] = for_({
      aldre: { ...gammal, titel: 'Äldre' },
      aldst: { kontroll: { datum: '2020-02-29', av: 'Plan', belagg: 'verksamheten' }, titel: 'Äldst' },
      farsk,
    });
    expect(fler).toEqual([]);
    expect(en?.title).toBe('Att bekräfta: Samordningsförbundet Östra Södertörn, december 2026');
    expect(en?.body).toContain('2 insatser har uppgifter som är äldre än ett år');
    expect(en?.body.split('\n').filter((rad) => rad.startsWith('- [ ]'))).toEqual([
      `- [ ] [Äldst](${WEBB}/insatser/aldst/), senast bekräftad 29 februari 2020, av verksamheten. Bekräfta [i Redaktionen](${WEBB}/redaktion/#/collections/insatser/entries/aldst) · [i filen på GitHub](https://github.com/insatskatalogen/insatskatalogen/edit/main/content/insatser/aldst.mdx) · i terminalen: \`npm run bekrafta -- aldst\``,
      expect.stringContaining('[Äldre]'),
    ]);
    expect(en?.body).toContain('<!-- att-bekrafta:ostra-sodertorn:2026-12 -->');
  });

  test('is nothing when nothing is due', () => {
    expect(for_({ farsk, slut: { ...gammal, period: { slut: '2024', kvar: 'nej' } } })).toEqual([]);
  });

  test('calls on nobody but the team that the project has named', () => {
    const insatser = { x: { ...gammal, titel: 'Ring @anna nu' } };
    expect(for_(insatser)[0]?.body).not.toMatch(/@\w/);
    expect(for_(insatser, { 'ostra-sodertorn': 'katalogen/ostra' })[0]?.body).toMatch(/^@katalogen\/ostra\n/);
    expect(for_(insatser, { sodertalje: 'katalogen/sodra' })[0]?.body).not.toMatch(/@\w/);
  });

  test('fits in an issue however many there are, and says where the rest are', () => {
    const titel = (nr: number): string => `Insats ${String(nr)} [${'x'.repeat(60)}]`;
    const manga = Object.fromEntries(
      Array.from({ length: 200 }, (_, nr) => [
        `insats-${String(nr)}-${'x'.repeat(60)}`,
        { ...gammal, titel: titel(nr) },
      ]),
    );
    const body = for_(manga)[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain(
      `Och 140 insatser till. Alla står på [Samordningsförbundet Östra Södertörn](${WEBB}/farskhet/ostra-sodertorn/)`,
    );
  });

  test('shows a title as nothing but text', () => {
    const body = for_({ x: { ...gammal, titel: '[x](https://ont.example) <b> a/b#12' } })[0]?.body ?? '';
    expect(body).not.toMatch(/https:\/\/ont|(?<!\\)\]\(https:\/\/o|<b>|#12/);
  });
});

describe('opening the reminders', () => {
  const en: Paminnelse = {
    title: 'Att bekräfta: A, december 2026',
    body: 'Text\n<!-- m -->',
    labels: ['att bekräfta'],
    marke: '<!-- m -->',
  };

  /** Stands in for GitHub: pages of what is there, and keeps what is opened. */
  function standin(finns: object[]) {
    const oppnade: unknown[] = [];
    const fragor: string[] = [];
    const anrop: Anrop = (metod, vag, kropp) => {
      fragor.push(`${metod} ${vag}`);
      if (metod === 'POST') {
        oppnade.push(kropp);
        return Promise.resolve({ html_url: 'https://github.com/a/b/issues/7' });
      }
      const { searchParams } = new URL(vag, 'https://api.github.com');
      const [sida, per] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      return Promise.resolve(finns.slice((sida - 1) * per, sida * per));
    };
    return { anrop, oppnade, fragor };
  }
  const user = { login: 'github-actions[bot]' };
  const andra = Array.from({ length: 230 }, (_, nr) => ({ title: `Annat ${String(nr)}`, body: null }));

  test('asks for this month, open and closed, and opens what is not there', async () => {
    const { anrop, oppnade, fragor } = standin([]);
    expect(await oppna(anrop, 'a/b', [en], IDAG)).toEqual(['https://github.com/a/b/issues/7']);
    expect(oppnade).toEqual([{ title: en.title, body: en.body, labels: en.labels }]);
    expect(fragor).toEqual([
      'GET /repos/a/b/issues?state=all&since=2026-11-30T00:00:00.000Z&per_page=100&page=1',
      'POST /repos/a/b/issues',
    ]);
  });

  test.each([
    ['its mark, on the third page, under another title', [...andra, { title: 'Omdöpt', body: `x ${en.marke}`, user }]],
    ['its title, with another text', [{ title: en.title, body: 'skrivet om', user }]],
  ])('opens nothing when one has %s', async (_, finns) => {
    const { anrop, oppnade } = standin(finns);
    expect(await oppna(anrop, 'a/b', [en], IDAG)).toEqual([]);
    expect(oppnade).toEqual([]);
  });

  test('is not stopped by a pull request of the same name', async () => {
    const { anrop, oppnade } = standin([{ title: en.title, body: en.marke, pull_request: {}, user }]);
    await oppna(anrop, 'a/b', [en], IDAG);
    expect(oppnade).toHaveLength(1);
  });

  test('opens it although somebody else has an issue by its name', async () => {
    const { anrop, oppnade } = standin([{ title: en.title, body: en.marke, user: { login: 'nagon' } }]);
    await oppna(anrop, 'a/b', [en], IDAG);
    expect(oppnade).toHaveLength(1);
  });

  test('asks nothing when nothing is due', async () => {
    const { anrop, fragor } = standin([]);
    expect(await oppna(anrop, 'a/b', [], IDAG)).toEqual([]);
    expect(fragor).toEqual([]);
  });
});

describe('GitHub', () => {
  /** Asks a real server what it was asked, which answers with `status`. */
  async function fraga(status: number): Promise<unknown> {
    const server = createServer((forfragan, svar) => {
      svar.statusCode = status;
      svar.end(JSON.stringify([forfragan.method, forfragan.url, forfragan.headers.authorization]));
    });
    await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
    const adress = server.address();
    if (typeof adress !== 'object' || adress === null) throw new Error('ingen port');
    try {
      return await github('hemlig', `http://127.0.0.1:${String(adress.port)}`)('POST', '/repos/a/b/issues', {
        title: 'x',
      });
    } finally {
      server.close();
    }
  }

  test('is asked with the key', async () => {
    expect(await fraga(201)).toEqual(['POST', '/repos/a/b/issues', 'Bearer hemlig']);
  });

  test('that says no stops the script with a sentence', async () => {
    await expect(fraga(403)).rejects.toThrow('GitHub svarade 403 på POST /repos/a/b/issues.');
  });
});

test('the site is where it is said to be, else where GitHub puts the pages of a project', () => {
  expect(adressTill('Insatskatalogen/katalog')).toBe('https://insatskatalogen.github.io/katalog');
  expect(adressTill('insatskatalogen/insatskatalogen.github.io')).toBe('https://insatskatalogen.github.io');
  expect(adressTill('a/b', 'https://katalog.se/')).toBe('https://katalog.se');
  expect(adressTill('a/b', 'https://katalog.se', '/insatser/')).toBe('https://katalog.se/insatser');
});

test('the workflow may write issues and nothing else', () => {
  const fil: unknown = parse(readFileSync('.github/workflows/paminnelser.yml', 'utf8'));
  expect(fil).toMatchObject({ jobs: { paminnelser: { permissions: { contents: 'read', issues: 'write' } } } });
});
