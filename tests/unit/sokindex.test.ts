import { describe, expect, test } from 'vitest';
import { readFacts, readRegistry } from '../../src/search/ask/registry.ts';
import { buildSearchIndex } from '../../src/search/index/pagefind.ts';
import { toRecords, recordText, type IndexRecord } from '../../src/search/index/records.ts';
import { enKatalog, enVy, medId } from '../fixtures/innehall.ts';
import { ettRegister } from '../fixtures/register.ts';

const allText = (post: IndexRecord | undefined): string => (post ? `${post.titel} ${recordText(post)}` : '');

describe('the records of an insats', () => {
  test('are one per spår, and no spår has the words of another', () => {
    const vy = enVy({
      spar: [
        { namn: 'Unga', alder: {}, malgrupper: ['kaa'] },
        { namn: 'Vuxna', alder: {}, malgrupper: ['npf'] },
      ],
    });
    const [unga, vuxna] = toRecords(vy);
    expect(unga?.url).toBe('/insatser/ung-i-nynas/#spar-1');
    expect(allText(unga)).toContain('Kommunala aktivitetsansvaret');
    expect(allText(unga)).not.toContain('Neuropsykiatrisk');
    expect(vuxna?.url).toBe('/insatser/ung-i-nynas/#spar-2');
    expect(allText(vuxna)).not.toContain('Kommunala aktivitetsansvaret');
  });

  test('hold the words of a table', () => {
    const [post] = toRecords({ ...enVy(), body: '| När | Var |\n| --- | --- |\n| Tisdagar | Trädgården |\n' });
    expect(post?.body).toEqual(expect.arrayContaining(['Tisdagar', 'Trädgården']));
  });

  test('hold names, abbreviations, synonyms and search words, not markup', () => {
    const katalog = enKatalog({
      insatser: {
        alis: { metoder: ['ips'], sokord: ['utbränd'], spar: [{ alder: {}, malgrupper: ['skolfranvaro'] }] },
      },
    });
    const vy = { ...medId(katalog.insatser, 'alis'), body: '## Rubrik\n\nVi **träffas** på [kansliet](/om/).' };
    const [post] = toRecords(vy);
    for (const ord of ['IPS', 'hemmasittare', 'utbränd', 'Nynäshamn', 'Rubrik.', 'Vi träffas på kansliet.'])
      expect(allText(post)).toContain(ord);
    expect(allText(post)).not.toMatch(/[*#[\]]/);
  });
});

test('the index knows every record by the hash that Pagefind will answer with', async () => {
  const poster = enKatalog({
    insatser: { alis: {}, bria: { spar: [{ alder: { fran: 16 } }, { alder: { till: 15 } }] } },
  }).insatser.flatMap(toRecords);
  const { files: filer, hashes: hashar } = await buildSearchIndex(
    poster.map((post) => ({ record: post, expansions: { titel: [], about: [], mentioned: [] } })),
  );
  expect([...hashar.keys()].sort()).toEqual([
    '/insatser/alis/#spar-1',
    '/insatser/bria/#spar-1',
    '/insatser/bria/#spar-2',
  ]);
  expect([...filer.keys()]).toContain('pagefind.js');
  expect([...filer.keys()].filter((fil) => /ui|highlight/.test(fil))).toEqual([]);
  for (const hash of hashar.values()) expect(filer.has(`fragment/${hash}.pf_fragment`)).toBe(true);
});

describe('the files that the search page reads', () => {
  test('give an ended insats its end, a living one its last confirmation', () => {
    const { kort, register } = ettRegister({
      insatser: { ny: {}, slut: { period: { slut: '2022-04', kvar: 'nej' } } },
    });
    expect(medId(kort, 'ny').date).toBe('2025-11-29');
    expect(medId(kort, 'slut').date).toBe('2022-04');
    expect(register.insatser.map(({ lage }) => lage)).toEqual(['pagar', 'avslutad']);
  });

  test('come to the browser as the model made them, in the order of the house', () => {
    const { katalog, register, corpus, kort, hashar } = ettRegister({
      insatser: {
        oppen: {
          intag: { lage: 'oppet', datum: '2026-02-20' },
          kommuner: ['haninge', 'tyreso'],
          metoder: ['ips'],
          vagIn: { egenAnmalan: 'ja' },
          spar: [
            { alder: { till: 20 }, malgrupper: ['unga-vuxna'], inteFor: ['är under 13 år'] },
            { alder: { fran: 0, till: 64 }, malgrupper: ['samordnat-stod', 'npf'] },
          ],
        },
        seminarier: { typ: 'kompetens' },
        slut: { period: { slut: '2022-04', kvar: 'nej' } },
        ...Object.fromEntries(
          Array.from({ length: 9 }, (_, i) => [`insats-${String(i)}`, { metoder: ['case-management'] }]),
        ),
      },
    });
    const { insatser } = katalog;
    expect(kort.map(({ id }) => id)).toEqual(insatser.map(({ id }) => id));
    expect(corpus.facts).toEqual(insatser.map(({ matchFacts: matchfakta }) => matchfakta));
    expect(
      register.insatser.map(({ number, lage, farskhet, typ, intag }) => [number, lage, farskhet, typ, intag]),
    ).toEqual(insatser.map(({ lage, farskhet, typ, intag }, nr) => [nr, lage, farskhet, typ, intag?.lage]));
    const poster = insatser.flatMap(({ id, spar }) =>
      spar.map((_, i) => hashar.get(`/insatser/${id}/#spar-${String(i + 1)}`)),
    );
    expect(register.insatser.flatMap((insats) => insats.records)).toEqual(
      poster.map((hash) => register.recordOf(hash ?? '')),
    );
    expect(new Set(poster.map((hash) => register.recordOf(hash ?? ''))).size).toBe(poster.length);
    expect(kort[0]?.inteFor).toEqual([['är under 13 år'], []]);
  });

  test('tell records apart whose hashes begin alike', () => {
    const lika = ['sv_abcde01', 'sv_abcde02', 'sv_12345678'];
    const { register } = ettRegister(
      { insatser: { alis: {}, bria: {}, cesam: {} } },
      undefined,
      () => lika.shift() ?? '',
    );
    expect(['sv_abcde01', 'sv_abcde02', 'sv_12345678', 'sv_fffff00'].map(register.recordOf)).toEqual([
      0,
      1,
      2,
      undefined,
    ]);
  });

  test('are of a new version as soon as anything in them is new', () => {
    const version = (titel: string): string =>
      ettRegister({ insatser: { alis: {}, bria: { titel } } }).register.version;
    expect(version('Bria')).toBe(version('Bria'));
    expect(version('Bria')).not.toBe(version('Bria 2'));
  });

  test('are refused when they do not fit together', () => {
    const { register } = ettRegister({ insatser: { alis: {}, bria: {} } });
    const spar = {
      fran: [null, 16],
      till: [null, null],
      malgrupper: [[], []],
      narrower: [[], []],
      bred: [false, false],
    };
    const fakta = (kommuner: number[][]) => ({
      kommuner: ['haninge'],
      metoder: [],
      malgrupper: [],
      insatser: { kommuner, metoder: [[], []], egenAnmalan: ['ja', 'nej'] },
      spar,
    });
    expect(readFacts(fakta([[0], []]), register).map(({ kommuner }) => kommuner)).toEqual([['haninge'], []]);
    expect(() => readFacts(fakta([[0]]), register)).toThrow(/går inte ihop/);
    expect(() => readFacts(fakta([[0], [1]]), register)).toThrow(/går inte ihop/);
    expect(() => readRegistry({})).toThrow();
  });

  test('tell the way in of the kommuner that have one', () => {
    const vag = {
      kommun: 'haninge',
      insats: 'resursradet',
      text: 'Fråga Resursrådet när du inte vet vart du ska vända dig.',
    };
    const { vagar } = ettRegister({
      insatser: { resursradet: { titel: 'Resursrådet' } },
      forbund: {
        'ostra-sodertorn': {
          namn: 'Förbundet',
          kort: 'Ett förbund som provar vägen in.',
          kommuner: ['haninge', 'nynashamn'],
          vagIn: [vag],
          kallor: [{ dokument: 'verksamhetsplan-2024-ostra-sodertorn', avsnitt: 'Uppdraget' }],
        },
      },
    });
    expect(Object.keys(vagar)).toEqual(['haninge']);
    expect(vagar['haninge']?.[0]).toMatchObject({ insats: { namn: 'Resursrådet', url: '/insatser/resursradet/' } });
  });
});
