import { describe, expect, test } from 'vitest';
import { criteriaOf, findRelaxations, without } from '../../src/search/ask/criteria.ts';
import { countPerValue, needsFacts, search, type Hit } from '../../src/search/ask/outcome.ts';
import { EMPTY_QUERY, type Query } from '../../src/search/ask/query.ts';
import { ettRegister } from '../fixtures/register.ts';

const { corpus, kort } = ettRegister({
  insatser: {
    'ung-i-nynas': {
      spar: [{ alder: { fran: 16, till: 30 }, malgrupper: ['unga-vuxna', 'npf'] }],
      vagIn: { egenAnmalan: 'ja' },
    },
    resursradet: { kommuner: ['nynashamn', 'haninge'], spar: [{ alder: {}, malgrupper: ['samordnat-stod'] }] },
    'ung-i-haninge': { kommuner: ['haninge'], spar: [{ alder: { fran: 16, till: 24 }, malgrupper: ['unga-vuxna'] }] },
    samma: {
      spar: [{ alder: { fran: 16, till: 35 } }],
      period: { slut: '2022-04', kvar: 'nej' },
      metoder: ['case-management'],
    },
    seminarier: { typ: 'kompetens' },
  },
});
/** Words that found the same, whoever is asked about. */
const vagd = (poang: Map<number, number>) => () => ({ scores: poang, lacking: [] });
const idFor = ({ insats }: Hit): string => kort[insats.number]?.id ?? '';
const post = (id: string, spar = 0): number => corpus.insatser[kort.findIndex((k) => k.id === id)]?.records[spar] ?? -1;
const ids = (hits: Hit[]) => hits.map(idFor);
const fraga = (del: Partial<Query>): Query => ({ ...EMPTY_QUERY, ...del });

describe('a search over the register', () => {
  test('without questions gives everything that is not over, support to a person first', () => {
    const { hits, nearMisses, hidden } = search(corpus, EMPTY_QUERY, undefined);
    expect(ids(hits)).toEqual(['resursradet', 'ung-i-haninge', 'ung-i-nynas', 'seminarier']);
    expect(nearMisses).toEqual([]);
    expect(hidden).toBe(1);
  });

  test('puts fits before unknowns, whatever the words found best', () => {
    const text = new Map([
      [post('resursradet'), 9],
      [post('ung-i-nynas'), 1],
    ]);
    const { hits } = search(corpus, fraga({ alder: 17, kommun: 'nynashamn', q: 'stöd' }), vagd(text));
    expect(ids(hits)).toEqual(['ung-i-nynas', 'resursradet']);
  });

  test('follows the words when both fit', () => {
    const text = new Map([
      [post('ung-i-nynas'), 9],
      [post('resursradet'), 1],
    ]);
    expect(ids(search(corpus, fraga({ kommun: 'nynashamn', q: 'stöd' }), vagd(text)).hits)).toEqual([
      'ung-i-nynas',
      'resursradet',
    ]);
  });

  test('puts the fresher first when the words fit about as well, and the better when they do not', () => {
    const { corpus: aldrar, kort: deras } = ettRegister({
      insatser: Object.fromEntries(
        // By name the oldest would come first.
        [
          ['a-gammal', '2023-11-29'],
          ['b-aldre', '2024-11-29'],
          ['c-farsk', '2025-11-29'],
        ].map(([id = '', datum = '']) => [id, { kontroll: { datum, av: 'Plan', belagg: 'dokument' } }]),
      ),
    });
    const iOrdning = (poang: Record<string, number>) => {
      const text = new Map(deras.map(({ id }, number) => [aldrar.insatser[number]?.records[0] ?? -1, poang[id] ?? 0]));
      return search(aldrar, fraga({ q: 'stöd' }), vagd(text)).hits.map(({ insats }) => deras[insats.number]?.id);
    };
    expect(iOrdning({ 'a-gammal': 10, 'b-aldre': 10, 'c-farsk': 10 })).toEqual(['c-farsk', 'b-aldre', 'a-gammal']);
    expect(iOrdning({ 'a-gammal': 10.4, 'b-aldre': 10.2, 'c-farsk': 10 })).toEqual(['c-farsk', 'b-aldre', 'a-gammal']);
    expect(iOrdning({ 'a-gammal': 14, 'b-aldre': 12, 'c-farsk': 10 })).toEqual(['a-gammal', 'b-aldre', 'c-farsk']);
  });

  test('finds nothing outside what the words found', () => {
    const { hits, nearMisses, hidden } = search(corpus, fraga({ q: 'xyzzy', alder: 40 }), vagd(new Map()));
    expect([hits, nearMisses, hidden]).toEqual([[], [], 0]);
  });

  test('never mixes words and age between spår', () => {
    const { corpus: tva } = ettRegister({
      insatser: { tva: { spar: [{ alder: { fran: 16, till: 20 } }, { alder: { fran: 50, till: 60 } }] } },
    });
    const iAndra = new Map([[tva.insatser[0]?.records[1] ?? -1, 1]]);
    expect(search(tva, fraga({ q: 'ord', alder: 17 }), vagd(iAndra)).hits).toEqual([]);
    expect(search(tva, fraga({ q: 'ord', alder: 55 }), vagd(iAndra)).hits).toHaveLength(1);
  });

  test('asks for no facts when only words, type and ended ones are asked for', () => {
    const utanFakta = { ...corpus, facts: undefined };
    const text = new Map([
      [post('samma'), 9],
      [post('seminarier'), 1],
    ]);
    const bara = fraga({ q: 'stöd', avslutade: true });
    expect(needsFacts(bara)).toBe(false);
    expect(ids(search(utanFakta, bara, vagd(text)).hits)).toEqual(['samma', 'seminarier']);
    expect(search(utanFakta, bara, vagd(text))).toEqual(search(corpus, bara, vagd(text)));
    expect(needsFacts(fraga({ kommun: 'haninge' }))).toBe(true);
    expect(() => search(utanFakta, fraga({ kommun: 'haninge' }), undefined)).toThrow();
  });

  test('keeps near misses apart', () => {
    const { hits, nearMisses } = search(corpus, fraga({ alder: 31, kommun: 'nynashamn' }), undefined);
    expect(ids(hits)).toEqual(['resursradet']);
    expect(ids(nearMisses)).toEqual(['ung-i-nynas']);
  });

  test('shows ended insatser only when asked', () => {
    expect(ids(search(corpus, fraga({ metoder: ['case-management'] }), undefined).hits)).toEqual([]);
    expect(ids(search(corpus, fraga({ metoder: ['case-management'], avslutade: true }), undefined).hits)).toEqual([
      'samma',
    ]);
  });

  test('never offers staff training to a person, not even as a near miss', () => {
    const { hits, nearMisses } = search(corpus, fraga({ alder: 40 }), undefined);
    expect([...ids(hits), ...ids(nearMisses)]).not.toContain('seminarier');
  });

  test('can be narrowed to one type', () => {
    expect(ids(search(corpus, fraga({ typ: 'kompetens' }), undefined).hits)).toEqual(['seminarier']);
  });
});

describe('criteria', () => {
  const allt = fraga({
    q: 'a',
    alder: 1,
    kommun: 'haninge',
    egen: true,
    malgrupper: ['npf', 'kaa'],
    metoder: ['ips'],
    typ: 'individ',
    avslutade: true,
  });

  test('taken away one at a time leave an empty search', () => {
    expect(criteriaOf(allt)).toHaveLength(9);
    expect(criteriaOf(allt).reduce(without, allt)).toEqual({
      ...EMPTY_QUERY,
      alder: undefined,
      kommun: undefined,
      typ: undefined,
    });
  });

  test('each promise the number of hits it gives when loosened', () => {
    const lattare = fraga({ alder: 31, kommun: 'nynashamn', egen: true });
    expect(search(corpus, lattare, undefined).hits).toEqual([]);
    const losta = findRelaxations(corpus, lattare, undefined);
    expect(losta.map(({ criterion, hits }) => [criterion.key, ids(hits)])).toEqual([
      ['alder', ['ung-i-nynas']],
      ['egen', ['resursradet']],
    ]);
  });

  test('count what each value of a filter would give', () => {
    const antal = countPerValue(corpus, fraga({ kommun: 'nynashamn', alder: 20 }), undefined, 'malgrupper');
    expect(['npf', 'kaa', 'psykisk-ohalsa'].map(antal)).toEqual([2, 2, 1]);
  });

  test.each<Partial<Query>>([
    {},
    { alder: 20 },
    { avslutade: true, metoder: ['ips'] },
    { kommun: 'nynashamn', malgrupper: ['npf'] },
    { typ: 'kompetens' },
    { egen: true, alder: 17 },
  ])('count for %o what a search for each value finds', (del) => {
    const sokning = fraga(del);
    for (const text of [
      undefined,
      new Map([
        [post('ung-i-nynas'), 1],
        [post('samma'), 2],
      ]),
    ])
      for (const [nyckel, varden] of [
        ['malgrupper', ['unga-vuxna', 'kaa', 'npf', 'funktionsnedsattning', 'psykisk-ohalsa', 'samordnat-stod']],
        ['metoder', ['case-management', 'ips']],
      ] as const) {
        const antal = countPerValue(corpus, sokning, text && vagd(text), nyckel);
        const sokta = varden.map(
          (id) => search(corpus, { ...sokning, [nyckel]: [id] }, text && vagd(text)).hits.length,
        );
        expect(varden.map(antal)).toEqual(sokta);
      }
  });

  test('weigh the words among all that the other filters leave, not only among what is chosen already', () => {
    const sedda: number[][] = [];
    const vag = (kandidat: (post: number) => boolean) => {
      const poster = corpus.insatser.flatMap((insats) => insats.records).filter(kandidat);
      sedda.push(poster);
      return { scores: new Map(poster.map((post) => [post, 1])), lacking: [] };
    };
    countPerValue(corpus, fraga({ q: 'stöd', malgrupper: ['npf'] }), vag, 'malgrupper');
    countPerValue(corpus, fraga({ q: 'stöd' }), vag, 'malgrupper');
    expect(sedda[0]).toEqual(sedda[1]);
    expect(sedda[0]?.length).toBeGreaterThan(1);
  });
});
