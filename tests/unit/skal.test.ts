import { describe, expect, it } from 'vitest';
import { dateInWords, when } from '../../src/i18n/dates.ts';
import {
  alderInWords,
  insatsCount,
  endedWhen,
  unbroken,
  periodInWords,
  languagesInWords,
  capitalise,
  enumerate,
} from '../../src/i18n/phrases.ts';
import { reasonInWords, type Names } from '../../src/i18n/reasons.ts';
import { statusInWords } from '../../src/i18n/status.ts';
import { matchPerson, type Person } from '../../src/model/match.ts';
import { enKatalog, matchfakta, medId } from '../fixtures/innehall.ts';
import { ettSpar, type Insatsutkast, type Sparutkast } from '../fixtures/insats.ts';

const katalog = enKatalog();
const namn: Names = {
  kommun: (id) => medId(katalog.kommuner, id).namn,
  malgrupp: (id) => medId(katalog.malgrupper, id).namn,
  metod: (id) => medId(katalog.metoder, id).namn,
};

/** What a person reads when they meet an insats: "svar: text", one for each thing asked. */
const ord = (person: Person, insats: Partial<Insatsutkast>): string[] =>
  matchPerson(person, matchfakta(insats)).reasons.map((skal) => {
    const { fit: svar, text } = reasonInWords(skal, namn);
    return `${svar}: ${text}`;
  });
const medSpar = (spar: Partial<Sparutkast>): Partial<Insatsutkast> => ({ spar: [ettSpar(spar)] });

describe('age in words', () => {
  it.each<[number, Sparutkast['alder'], string]>([
    [20, { fran: 16, till: 30 }, 'passar: 16–30 år'],
    [20, { fran: 16 }, 'passar: Från 16 år'],
    [20, { till: 24 }, 'passar: Till 24 år'],
    [18, { fran: 18, till: 18 }, 'passar: 18 år'],
    [15, { fran: 16, till: 30 }, 'passar-inte: Tar emot från 16 år, personen är 15'],
    [31, { fran: 16, till: 30 }, 'passar-inte: Tar emot till och med 30 år, personen är 31'],
    [25, { till: 24 }, 'passar-inte: Tar emot till och med 24 år, personen är 25'],
    [0, { fran: 1 }, 'passar-inte: Tar emot från 1 år, personen är 0'],
    [20, {}, 'okant: Ålder anges inte'],
  ])('a person of %i and the ages %o read "%s"', (alder, spann, vantat) => {
    expect(ord({ alder }, medSpar({ alder: spann }))).toEqual([vantat]);
  });
});

describe('kommun in words', () => {
  const sodertorn = ['haninge', 'nynashamn', 'tyreso'];

  it.each<[string, string[], string]>([
    ['nynashamn', sodertorn, 'passar: Nynäshamn'],
    ['nynashamn', ['tyreso'], 'passar-inte: Finns i Tyresö, inte i Nynäshamn'],
    ['uppsala', sodertorn, 'passar-inte: Finns i Haninge, Nynäshamn och Tyresö, inte i Uppsala'],
    ['uppsala', [...sodertorn, 'sodertalje', 'osteraker'], 'passar-inte: Finns i 5 andra kommuner, inte i Uppsala'],
  ])('%s asked of %o reads "%s"', (kommun, kommuner, vantat) => {
    expect(ord({ kommun }, { kommuner })).toEqual([vantat]);
  });

  it('names four kommuner and counts more than that', () => {
    expect(ord({ kommun: 'uppsala' }, { kommuner: [...sodertorn, 'sodertalje'] })).toEqual([
      'passar-inte: Finns i Haninge, Nynäshamn, Tyresö och Södertälje, inte i Uppsala',
    ]);
  });

  it('says when the sources do not tell', () => {
    expect(ord({ kommun: 'uppsala' }, { kommuner: [], okant: true })).toEqual(['okant: Kommun anges inte']);
  });
});

describe('target groups in words', () => {
  it.each<[string[], string[], string]>([
    [['kaa'], ['kaa'], 'passar: Kommunala aktivitetsansvaret'],
    [['kaa', 'psykisk-ohalsa'], ['kaa', 'psykisk-ohalsa'], 'passar: Kommunala aktivitetsansvaret och Psykisk ohälsa'],
    [
      ['kaa', 'psykisk-ohalsa'],
      ['funktionsnedsattning'],
      'passar-inte: Vänder sig inte till: Kommunala aktivitetsansvaret eller Psykisk ohälsa',
    ],
    [['kaa'], ['samordnat-stod'], 'okant: Vänder sig brett'],
    [['kaa'], [], 'okant: Nämner inte särskilt: Kommunala aktivitetsansvaret'],
    [['kaa'], ['unga-vuxna'], 'okant: Nämner inte särskilt: Kommunala aktivitetsansvaret'],
  ])('%o asked of %o reads "%s"', (malgrupper, angivna, vantat) => {
    expect(ord({ malgrupper }, medSpar({ malgrupper: angivna }))).toEqual([vantat]);
  });
});

describe('the support in words', () => {
  it('names the methods that fit', () => {
    expect(ord({ metoder: ['ips', 'case-management'] }, { metoder: ['ips', 'case-management'] })).toEqual([
      'passar: Individanpassat stöd till arbete och Case Management',
    ]);
  });

  it('says that a missing method is only what we know', () => {
    expect(ord({ metoder: ['ips', 'case-management'] }, {})).toEqual([
      'passar-inte: Arbetar inte med Individanpassat stöd till arbete eller Case Management, så vitt vi vet',
    ]);
  });

  it.each([
    ['ja', 'passar: Man kan anmäla sig själv'],
    ['nej', 'passar-inte: Man kan inte anmäla sig själv'],
    ['okant', 'passar-inte: Vi vet inte om man får anmäla sig själv'],
  ] as const)('applying oneself, stated as %s, reads "%s"', (egenAnmalan, vantat) => {
    expect(ord({ egen: true }, { vagIn: { egenAnmalan } })).toEqual([vantat]);
  });
});

describe('phrases', () => {
  it('no age is no phrase, and nought is an age', () => {
    expect([alderInWords({}), alderInWords({ fran: 0 }), alderInWords({ till: 0 })]).toEqual([
      undefined,
      'från 0 år',
      'till 0 år',
    ]);
  });

  it('a list reads as in a sentence', () => {
    expect([enumerate([]), enumerate(['A']), enumerate(['A', 'B']), enumerate(['A', 'B', 'C'], 'eller')]).toEqual([
      '',
      'A',
      'A och B',
      'A, B eller C',
    ]);
  });

  it('one insats and several', () => {
    expect([0, 1, 2].map(insatsCount)).toEqual(['0 insatser', '1 insats', '2 insatser']);
  });

  it('a capital first letter in Swedish, also of nothing', () => {
    expect([capitalise('ålder anges'), capitalise('')]).toEqual(['Ålder anges', '']);
  });
});

describe('points in time in words', () => {
  it.each([
    ['2023-11-29', '29 november 2023', 'den 29 november 2023'],
    ['2026-03-01', '1 mars 2026', 'den 1 mars 2026'],
    ['2022-04', 'april 2022', 'i april 2022'],
    ['2021', '2021', '2021'],
  ])('%s is "%s", and in a sentence "%s"', (tidpunkt, ensam, iMening) => {
    expect(dateInWords(tidpunkt)).toBe(ensam);
    expect(when(tidpunkt)).toBe(iMening);
  });
});

describe('an insats in words', () => {
  it.each([
    [{ start: '2020-03-01', slut: '2022-04' }, '1 mars 2020 – april 2022'],
    [{ start: '2010' }, 'sedan 2010'],
    [{ slut: '2012' }, 'till 2012'],
    [{ start: '2021', slut: '2021' }, '2021'],
    [{}, undefined],
  ])('the period %o reads "%s"', (period, vantat) => {
    expect(periodInWords(period)).toBe(vantat);
  });

  it('says when it ended, as exactly as is known', () => {
    expect([endedWhen('2022-04'), endedWhen('2012'), endedWhen(undefined)]).toEqual([
      'Avslutad i april 2022',
      'Avslutad 2012',
      'Avslutad',
    ]);
  });

  it('names its languages', () => {
    expect(languagesInWords(['sv', 'ar'])).toBe('svenska och arabiska');
  });

  it('keeps ranges and units on one line', () => {
    expect(unbroken('16–30 år och 54 procent av 10 åror')).toBe(
      '16\u2060–\u206030\u00A0år och 54\u00A0procent av 10 åror',
    );
  });
});

describe('where it stands, in words', () => {
  const datum = '2023-11-29';

  it.each([
    [{ lage: 'avslutad', farskhet: 'obekraftad', datum: '2022-04' }, 'avslutad', 'avslutad i april 2022'],
    [{ lage: 'planerad', farskhet: 'aktuell', datum }, 'planerad', 'planerad, inte i gång än'],
    [
      { lage: 'planerad', farskhet: 'obekraftad', datum },
      'planerad',
      'planerad, men uppgiften är från 29 november 2023',
    ],
    [{ lage: 'okant', farskhet: 'obekraftad', datum }, 'okant', 'obekräftad sedan 29 november 2023'],
    [{ lage: 'okant', farskhet: 'obekraftad', datum, intag: 'oppet' }, 'okant', 'obekräftad sedan 29 november 2023'],
    [
      { lage: 'pagar', farskhet: 'aldre', datum, intag: 'ko' },
      'ko',
      'kö, men de andra uppgifterna är från 29 november 2023',
    ],
    [{ lage: 'pagar', farskhet: 'aktuell', datum, intag: 'ko' }, 'ko', 'kö'],
    [{ lage: 'pagar', farskhet: 'aldre', datum }, 'aldre', 'pågår, men uppgiften är från 29 november 2023'],
    [{ lage: 'pagar', farskhet: 'aktuell', datum }, 'pagar', 'pågår, kontrollerad 29 november 2023'],
  ] as const)('%o is drawn as %s and reads "%s"', (fakta, form, text) => {
    expect(statusInWords(fakta)).toEqual({ form, text });
  });
});
