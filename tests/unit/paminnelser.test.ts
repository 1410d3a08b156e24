import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { oppna, type Fraga } from '../../scripts/lib/arenden.ts';
import { paminnelser, somText, type Paminnelse } from '../../scripts/lib/paminnelser.ts';
import { adressTill } from '../../scripts/lib/webbplats.ts';
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
      `- [ ] [Äldst](${WEBB}/insatser/aldst/), senast bekräftad 29 februari 2020, av verksamheten. \`npm run bekrafta -- aldst\` · [i Redaktionen](${WEBB}/redaktion/#/collections/insatser/entries/aldst) · [i filen på GitHub](https://github.com/insatskatalogen/insatskatalogen/edit/main/content/insatser/aldst.mdx)`,
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

  test.each([
    ['[x](https://ont.example)', /\]\(https/],
    ['<img src=x onerror=y>', /(?<!\\)</],
    ['**fet** `kod` <!-- bort -->', /(?<!\\)[*`<]/],
    ['se katalogen/annat#12', /#\d/],
    ['se https://github.com/a/b/issues/1', /:\/\/\w/],
    ['rad\n- [x] en till', /\n/],
  ])('shows %j as nothing but text', (text, farligt) => {
    expect(somText(text)).not.toMatch(farligt);
  });
});

describe('opening the reminders', () => {
  const en: Paminnelse = {
    title: 'Att bekräfta: A, december 2026',
    body: 'Text\n<!-- m -->',
    labels: ['att bekräfta'],
    marke: '<!-- m -->',
  };
  const projekt = { namn: 'a/b', nyckel: 'hemlig' };

  /** Stands in for GitHub: pages of what is there, and keeps what is opened. */
  function github(finns: object[], felkod?: number) {
    const oppnade: unknown[] = [];
    const fragor: string[] = [];
    const fraga: Fraga = (adress, { method, body, headers }) => {
      const url = new URL(adress);
      fragor.push(`${method ?? ''} ${url.pathname}${url.search}`);
      expect(new Headers(headers).get('authorization')).toBe('Bearer hemlig');
      if (felkod !== undefined) return Promise.resolve(new Response('nej', { status: felkod }));
      if (method === 'POST') {
        oppnade.push(JSON.parse(typeof body === 'string' ? body : ''));
        return Promise.resolve(Response.json({ html_url: 'https://github.com/a/b/issues/7' }, { status: 201 }));
      }
      const [sida, per] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
      return Promise.resolve(Response.json(finns.slice((sida - 1) * per, sida * per)));
    };
    return { fraga, oppnade, fragor };
  }
  const andra = Array.from({ length: 230 }, (_, nr) => ({ title: `Annat ${String(nr)}`, body: null }));

  test('asks for this month, open and closed, and opens what is not there', async () => {
    const { fraga, oppnade, fragor } = github([]);
    expect(await oppna(fraga, projekt, [en], IDAG)).toEqual(['https://github.com/a/b/issues/7']);
    expect(oppnade).toEqual([{ title: en.title, body: en.body, labels: en.labels }]);
    expect(fragor).toEqual([
      'GET /repos/a/b/issues?state=all&since=2026-11-30T00:00:00.000Z&per_page=100&page=1',
      'POST /repos/a/b/issues',
    ]);
  });

  test.each([
    ['its mark, on the third page, under another title', [...andra, { title: 'Omdöpt', body: `x ${en.marke}` }]],
    ['its title, with another text', [{ title: en.title, body: 'skrivet om' }]],
  ])('opens nothing when one has %s', async (_, finns) => {
    const { fraga, oppnade } = github(finns);
    expect(await oppna(fraga, projekt, [en], IDAG)).toEqual([]);
    expect(oppnade).toEqual([]);
  });

  test('is not stopped by a pull request of the same name', async () => {
    const { fraga, oppnade } = github([{ title: en.title, body: en.marke, pull_request: {} }]);
    await oppna(fraga, projekt, [en], IDAG);
    expect(oppnade).toHaveLength(1);
  });

  test('asks nothing when nothing is due, and opens nothing when GitHub does not answer', async () => {
    const tyst = github([]);
    expect(await oppna(tyst.fraga, projekt, [], IDAG)).toEqual([]);
    expect(tyst.fragor).toEqual([]);
    await expect(oppna(github([], 403).fraga, projekt, [en], IDAG)).rejects.toThrow('GitHub svarade 403');
  });
});

test('the site is where it is said to be, else where GitHub puts the pages of a project', () => {
  expect(adressTill('Insatskatalogen/katalog')).toBe('https://insatskatalogen.github.io/katalog');
  expect(adressTill('insatskatalogen/insatskatalogen.github.io')).toBe('https://insatskatalogen.github.io');
  expect(adressTill('a/b', 'https://katalog.se/')).toBe('https://katalog.se');
  expect(adressTill('a/b', 'https://katalog.se', '/insatser/')).toBe('https://katalog.se/insatser');
});

test('the workflow may only read the project and write issues, and puts nothing foreign in a command', () => {
  const fil = readFileSync('.github/workflows/paminnelser.yml', 'utf8');
  expect(parse(fil)).toMatchObject({ permissions: { contents: 'read', issues: 'write' } });
  expect(fil).toMatch(/timeout-minutes: \d+/);
  expect(fil).toContain('persist-credentials: false');
  const [anvander, kor] = [/uses: (.+)/g, /run: (.+)/g].map((monster) =>
    [...fil.matchAll(monster)].map(([, vad]) => vad),
  );
  expect(anvander?.every((vad) => vad?.startsWith('actions/'))).toBe(true);
  expect(kor).toEqual(['npm ci', 'npm run paminnelser']);
});
