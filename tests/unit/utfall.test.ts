import { describe, expect, test } from 'vitest';
import {
  antalPerVarde,
  fragarFakta,
  kriterier,
  lossningar,
  sok,
  utan,
  type Traff,
} from '../../src/search/ask/outcome.ts';
import { TOM, type Sokning } from '../../src/search/ask/query.ts';
import { ettRegister } from '../fixtures/register.ts';

const { underlag, kort } = ettRegister({
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
const vagd = (poang: Map<number, number>) => () => ({ poang, utan: [] });
const idFor = ({ insats }: Traff): string => kort[insats.nr]?.id ?? '';
const post = (id: string, spar = 0): number =>
  underlag.insatser[kort.findIndex((k) => k.id === id)]?.poster[spar] ?? -1;
const ids = (traffar: Traff[]) => traffar.map(idFor);
const fraga = (del: Partial<Sokning>): Sokning => ({ ...TOM, ...del });

describe('a search over the register', () => {
  test('without questions gives everything that is not over, support to a person first', () => {
    const { traffar, nara, dolda } = sok(underlag, TOM, undefined);
    expect(ids(traffar)).toEqual(['resursradet', 'ung-i-haninge', 'ung-i-nynas', 'seminarier']);
    expect(nara).toEqual([]);
    expect(dolda).toBe(1);
  });

  test('puts fits before unknowns, whatever the words found best', () => {
    const text = new Map([
      [post('resursradet'), 9],
      [post('ung-i-nynas'), 1],
    ]);
    const { traffar } = sok(underlag, fraga({ alder: 17, kommun: 'nynashamn', q: 'stöd' }), vagd(text));
    expect(ids(traffar)).toEqual(['ung-i-nynas', 'resursradet']);
  });

  test('follows the words when both fit', () => {
    const text = new Map([
      [post('ung-i-nynas'), 9],
      [post('resursradet'), 1],
    ]);
    expect(ids(sok(underlag, fraga({ kommun: 'nynashamn', q: 'stöd' }), vagd(text)).traffar)).toEqual([
      'ung-i-nynas',
      'resursradet',
    ]);
  });

  test('puts the fresher first when the words fit about as well, and the better when they do not', () => {
    const { underlag: aldrar, kort: deras } = ettRegister({
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
      const text = new Map(deras.map(({ id }, nr) => [aldrar.insatser[nr]?.poster[0] ?? -1, poang[id] ?? 0]));
      return sok(aldrar, fraga({ q: 'stöd' }), vagd(text)).traffar.map(({ insats }) => deras[insats.nr]?.id);
    };
    expect(iOrdning({ 'a-gammal': 10, 'b-aldre': 10, 'c-farsk': 10 })).toEqual(['c-farsk', 'b-aldre', 'a-gammal']);
    expect(iOrdning({ 'a-gammal': 10.4, 'b-aldre': 10.2, 'c-farsk': 10 })).toEqual(['c-farsk', 'b-aldre', 'a-gammal']);
    expect(iOrdning({ 'a-gammal': 14, 'b-aldre': 12, 'c-farsk': 10 })).toEqual(['a-gammal', 'b-aldre', 'c-farsk']);
  });

  test('finds nothing outside what the words found', () => {
    const { traffar, nara, dolda } = sok(underlag, fraga({ q: 'xyzzy', alder: 40 }), vagd(new Map()));
    expect([traffar, nara, dolda]).toEqual([[], [], 0]);
  });

  test('never mixes words and age between spår', () => {
    const { underlag: tva } = ettRegister({
      insatser: { tva: { spar: [{ alder: { fran: 16, till: 20 } }, { alder: { fran: 50, till: 60 } }] } },
    });
    const iAndra = new Map([[tva.insatser[0]?.poster[1] ?? -1, 1]]);
    expect(sok(tva, fraga({ q: 'ord', alder: 17 }), vagd(iAndra)).traffar).toEqual([]);
    expect(sok(tva, fraga({ q: 'ord', alder: 55 }), vagd(iAndra)).traffar).toHaveLength(1);
  });

  test('asks for no facts when only words, type and ended ones are asked for', () => {
    const utanFakta = { ...underlag, fakta: undefined };
    const text = new Map([
      [post('samma'), 9],
      [post('seminarier'), 1],
    ]);
    const bara = fraga({ q: 'stöd', avslutade: true });
    expect(fragarFakta(bara)).toBe(false);
    expect(ids(sok(utanFakta, bara, vagd(text)).traffar)).toEqual(['samma', 'seminarier']);
    expect(sok(utanFakta, bara, vagd(text))).toEqual(sok(underlag, bara, vagd(text)));
    expect(fragarFakta(fraga({ kommun: 'haninge' }))).toBe(true);
    expect(() => sok(utanFakta, fraga({ kommun: 'haninge' }), undefined)).toThrow();
  });

  test('keeps near misses apart', () => {
    const { traffar, nara } = sok(underlag, fraga({ alder: 31, kommun: 'nynashamn' }), undefined);
    expect(ids(traffar)).toEqual(['resursradet']);
    expect(ids(nara)).toEqual(['ung-i-nynas']);
  });

  test('shows ended insatser only when asked', () => {
    expect(ids(sok(underlag, fraga({ metoder: ['case-management'] }), undefined).traffar)).toEqual([]);
    expect(ids(sok(underlag, fraga({ metoder: ['case-management'], avslutade: true }), undefined).traffar)).toEqual([
      'samma',
    ]);
  });

  test('never offers staff training to a person, not even as a near miss', () => {
    const { traffar, nara } = sok(underlag, fraga({ alder: 40 }), undefined);
    expect([...ids(traffar), ...ids(nara)]).not.toContain('seminarier');
  });

  test('can be narrowed to one type', () => {
    expect(ids(sok(underlag, fraga({ typ: 'kompetens' }), undefined).traffar)).toEqual(['seminarier']);
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
    expect(kriterier(allt)).toHaveLength(9);
    expect(kriterier(allt).reduce(utan, allt)).toEqual({ ...TOM, alder: undefined, kommun: undefined, typ: undefined });
  });

  test('each promise the number of hits it gives when loosened', () => {
    const lattare = fraga({ alder: 31, kommun: 'nynashamn', egen: true });
    expect(sok(underlag, lattare, undefined).traffar).toEqual([]);
    const losta = lossningar(underlag, lattare, undefined);
    expect(losta.map(({ kriterium, traffar }) => [kriterium.nyckel, ids(traffar)])).toEqual([
      ['alder', ['ung-i-nynas']],
      ['egen', ['resursradet']],
    ]);
  });

  test('count what each value of a filter would give', () => {
    const antal = antalPerVarde(underlag, fraga({ kommun: 'nynashamn', alder: 20 }), undefined, 'malgrupper');
    expect(['npf', 'kaa', 'psykisk-ohalsa'].map(antal)).toEqual([2, 2, 1]);
  });

  test.each<Partial<Sokning>>([
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
        const antal = antalPerVarde(underlag, sokning, text && vagd(text), nyckel);
        const sokta = varden.map(
          (id) => sok(underlag, { ...sokning, [nyckel]: [id] }, text && vagd(text)).traffar.length,
        );
        expect(varden.map(antal)).toEqual(sokta);
      }
  });

  test('weigh the words among all that the other filters leave, not only among what is chosen already', () => {
    const sedda: number[][] = [];
    const vag = (kandidat: (post: number) => boolean) => {
      const poster = underlag.insatser.flatMap((insats) => insats.poster).filter(kandidat);
      sedda.push(poster);
      return { poang: new Map(poster.map((post) => [post, 1])), utan: [] };
    };
    antalPerVarde(underlag, fraga({ q: 'stöd', malgrupper: ['npf'] }), vag, 'malgrupper');
    antalPerVarde(underlag, fraga({ q: 'stöd' }), vag, 'malgrupper');
    expect(sedda[0]).toEqual(sedda[1]);
    expect(sedda[0]?.length).toBeGreaterThan(1);
  });
});
