import { describe, expect, test } from 'vitest';
import { antalPerVarde, kriterier, lossningar, sok, utan } from '../../src/search/browser/utfall.ts';
import { TOM, type Sokning } from '../../src/search/browser/sokning.ts';
import { medId } from '../fixtures/innehall.ts';
import { ettRegister } from '../fixtures/register.ts';

const { insatser } = ettRegister({
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
const post = (id: string, spar = 0): string => medId(insatser, id).poster[spar] ?? '';
const ids = (traffar: { insats: { id: string } }[]) => traffar.map(({ insats }) => insats.id);
const fraga = (del: Partial<Sokning>): Sokning => ({ ...TOM, ...del });

describe('a search over the register', () => {
  test('without questions gives everything that is not over, support to a person first', () => {
    const { traffar, nara, dolda } = sok(insatser, TOM, undefined);
    expect(ids(traffar)).toEqual(['resursradet', 'ung-i-haninge', 'ung-i-nynas', 'seminarier']);
    expect(nara).toEqual([]);
    expect(dolda).toBe(1);
  });

  test('puts fits before unknowns, whatever the words found best', () => {
    const text = new Map([
      [post('resursradet'), 9],
      [post('ung-i-nynas'), 1],
    ]);
    const { traffar } = sok(insatser, fraga({ alder: 17, kommun: 'nynashamn', q: 'stöd' }), text);
    expect(ids(traffar)).toEqual(['ung-i-nynas', 'resursradet']);
  });

  test('follows the words when both fit', () => {
    const text = new Map([
      [post('ung-i-nynas'), 9],
      [post('resursradet'), 1],
    ]);
    expect(ids(sok(insatser, fraga({ kommun: 'nynashamn', q: 'stöd' }), text).traffar)).toEqual([
      'ung-i-nynas',
      'resursradet',
    ]);
  });

  test('finds nothing outside what the words found', () => {
    const { traffar, nara, dolda } = sok(insatser, fraga({ q: 'xyzzy', alder: 40 }), new Map());
    expect([traffar, nara, dolda]).toEqual([[], [], 0]);
  });

  test('never mixes words and age between spår', () => {
    const tva = ettRegister({
      insatser: { tva: { spar: [{ alder: { fran: 16, till: 20 } }, { alder: { fran: 50, till: 60 } }] } },
    }).insatser;
    const [, andra = ''] = medId(tva, 'tva').poster;
    const iAndra = new Map([[andra, 1]]);
    expect(ids(sok(tva, fraga({ q: 'ord', alder: 17 }), iAndra).traffar)).toEqual([]);
    expect(ids(sok(tva, fraga({ q: 'ord', alder: 55 }), iAndra).traffar)).toEqual(['tva']);
  });

  test('keeps near misses apart', () => {
    const { traffar, nara } = sok(insatser, fraga({ alder: 31, kommun: 'nynashamn' }), undefined);
    expect(ids(traffar)).toEqual(['resursradet']);
    expect(ids(nara)).toEqual(['ung-i-nynas']);
  });

  test('shows ended insatser only when asked', () => {
    expect(ids(sok(insatser, fraga({ metoder: ['case-management'] }), undefined).traffar)).toEqual([]);
    expect(ids(sok(insatser, fraga({ metoder: ['case-management'], avslutade: true }), undefined).traffar)).toEqual([
      'samma',
    ]);
  });

  test('never offers staff training to a person, not even as a near miss', () => {
    const { traffar, nara } = sok(insatser, fraga({ alder: 40 }), undefined);
    expect([...ids(traffar), ...ids(nara)]).not.toContain('seminarier');
  });

  test('can be narrowed to one type', () => {
    expect(ids(sok(insatser, fraga({ typ: 'kompetens' }), undefined).traffar)).toEqual(['seminarier']);
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
    expect(sok(insatser, lattare, undefined).traffar).toEqual([]);
    const losta = lossningar(insatser, lattare, undefined);
    expect(losta.map(({ kriterium, traffar }) => [kriterium.nyckel, ids(traffar)])).toEqual([
      ['alder', ['ung-i-nynas']],
      ['egen', ['resursradet']],
    ]);
  });

  test('count what each value of a filter would give', () => {
    const antal = antalPerVarde(insatser, fraga({ kommun: 'nynashamn', alder: 20 }), undefined, 'malgrupper', [
      'npf',
      'kaa',
      'psykisk-ohalsa',
    ]);
    expect([...antal]).toEqual([
      ['npf', 2],
      ['kaa', 2],
      ['psykisk-ohalsa', 1],
    ]);
  });
});
