import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parse } from 'yaml';
import { yearOrSpan, dag, moment } from '../../src/schema/dates.ts';
import { email, id, line, phone, webAddress } from '../../src/schema/fields.ts';
import { alderspann, insats } from '../../src/schema/insats.ts';
import { forbund } from '../../src/schema/forbund.ts';
import { kontakt } from '../../src/schema/kontakt.ts';
import { malgrupp, metod } from '../../src/schema/term.ts';
import { kommun, ordlistepost } from '../../src/schema/vokabular.ts';
import { enInsats, ettSpar, ettUtkast } from '../fixtures/insats.ts';

const yaml = (text: string): unknown => parse(text);

/** What an editor is told, as "where: sentence"; empty when the schema accepts. */
const fel = (schema: z.ZodType, varde: unknown): string[] =>
  (schema.safeParse(varde).error?.issues ?? []).map((i) => `${i.path.join('.')}: ${i.message}`);
const insatsfel = (andringar: Record<string, unknown>): string[] => fel(insats, { ...ettUtkast(), ...andringar });

/** Where the errors are, and nothing about how they are worded. */
const stallen = (schema: z.ZodType, varde: unknown): string[] =>
  (schema.safeParse(varde).error?.issues ?? []).map((i) => i.path.join('.'));

const SKRIV_DAG = ': Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2023-11-29.';
const FINNS_INTE = ': Datumet finns inte i kalendern. Kontrollera månad och dag.';
const SKRIV_TIDPUNKT = ': Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.';

describe('days', () => {
  it('are read alike unquoted, quoted and as the Date that YAML readers make', () => {
    const lasta = [yaml('2023-11-29'), yaml('"2023-11-29"'), new Date('2023-11-29T00:00:00Z')].map((d) => dag.parse(d));
    expect(lasta).toEqual(['2023-11-29', '2023-11-29', '2023-11-29']);
  });

  it('accept the 29th of February in a leap year', () => {
    expect(dag.parse('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2023-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'])(
    'refuse %s, which is in no calendar',
    (text) => {
      expect(fel(dag, text)).toEqual([FINNS_INTE]);
    },
  );

  it.each(['2023', '2023-11', '29/11 2023', '2023-11-29T10:00', ' 2023-11-29', '23-11-29', 2023])(
    'refuse %o, which is no whole day',
    (text) => {
      expect(fel(dag, text)).toEqual([SKRIV_DAG]);
    },
  );

  it.each([undefined, null, true])('refuse %o with an example of how to write', (varde) => {
    expect(fel(dag, varde)).toEqual([': Skriv ett datum som ÅÅÅÅ-MM-DD, till exempel 2023-11-29.']);
  });
});

describe('points in time', () => {
  it.each([
    ['2022', '2022'],
    ['"2022"', '2022'],
    ['2022-04', '2022-04'],
    ['2022-04-01', '2022-04-01'],
  ])('written %s are as exact as the source', (skrivet, vantat) => {
    expect(moment.parse(yaml(skrivet))).toBe(vantat);
  });

  it.each(['2022-13', '2022-00', '2022-02-30'])('refuse %s, which is in no calendar', (text) => {
    expect(fel(moment, text)).toEqual([FINNS_INTE]);
  });

  it.each(['april 2022', '2022-4', '22', 20221, 2022.5])('refuse %o', (text) => {
    expect(fel(moment, text)).toEqual([SKRIV_TIDPUNKT]);
  });
});

describe('years of figures', () => {
  it('are a year, quoted or not, or a span with a dash', () => {
    expect([2021, '2021', '2020–2021'].map((ar) => yearOrSpan.parse(ar))).toEqual(['2021', '2021', '2020–2021']);
  });

  it.each(['2020-2021', '21', '2020–21'])('refuse %s', (text) => {
    expect(fel(yearOrSpan, text)).toEqual([
      ': Skriv ett år, till exempel 2021, eller ett spann, till exempel 2020–2021.',
    ]);
  });
});

describe('an insats', () => {
  it('needs no more than what an editor must know, and fills in the rest', () => {
    expect(enInsats()).toMatchObject({
      sprak: ['sv'],
      metoder: [],
      parter: [],
      kontakt: [],
      seIstallet: [],
      ersattAv: [],
      resultat: [],
      sokord: [],
      finansiering: [],
      spar: [{ malgrupper: [], villkor: [], inteFor: [] }],
      vagIn: { stegSjalv: [], anvisare: [], stegHandlaggare: [], checklista: [] },
    });
  });

  it('leaves what is unknown unsaid instead of making something up', () => {
    const { forDig, huvudman, plats, intag, delAv, okant } = enInsats();
    expect([forDig, huvudman, plats, intag, delAv, okant]).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it.each(['titel', 'ingress', 'typ', 'forbund', 'kommuner', 'spar', 'vagIn', 'period', 'kontroll', 'kallor'])(
    'cannot do without %s',
    (nyckel) => {
      expect(stallen(insats, { ...ettUtkast(), [nyckel]: undefined })).toEqual([nyckel]);
    },
  );

  it.each(['titell', 'lage', 'farskhet', 'id'])('refuses the key %s, misspelt or derived', (nyckel) => {
    const { error } = insats.safeParse({ ...ettUtkast(), [nyckel]: 'pagar' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: [nyckel] }]);
  });

  it.each([
    ['spar.0', { spar: [{ ...ettSpar(), malgrup: [] }] }],
    ['spar.0.alder', { spar: [{ alder: { frn: 16 } }] }],
    ['vagIn', { vagIn: { egenAnmalan: 'ja', steg: [] } }],
    ['period', { period: { kvar: 'ja', slutar: '2022' } }],
    ['kontroll', { kontroll: { datum: '2025-11-29', av: 'Kansliet', belagg: 'dokument', namn: 'Anna' } }],
    ['intag', { intag: { lage: 'ko', datum: '2025-11-29', platser: 3 } }],
    ['plats', { plats: { stad: 'Tyresö' } }],
    ['kallor.0', { kallor: [{ dokument: 'plan', avsnitt: 'Insatser', sida: 3 }] }],
    ['seIstallet.0', { seIstallet: [{ nar: 'Du bor i Tyresö', insats: 'koman', text: 'x' }] }],
    ['ersattAv.0', { ersattAv: [{ insats: 'koman', ar: 2022 }] }],
    ['resultat.0', { resultat: [{ ar: 2021, kalla: 'plan', procent: 54 }] }],
    ['resultat.0.mal', { resultat: [{ ar: 2021, kalla: 'plan', mal: { antal: 54 } }] }],
  ])('is as strict inside %s', (stalle, andringar) => {
    const { error } = insats.safeParse({ ...ettUtkast(), ...andringar });
    expect(error?.issues.map((i) => [i.code, i.path.join('.')])).toEqual([['unrecognized_keys', stalle]]);
  });

  it.each([
    ['forbund', 'Ange minst ett samordningsförbund.'],
    ['spar', 'Ange minst ett spår med ålder och målgrupper.'],
    ['kallor', 'Ange minst en källa.'],
  ])('refuses an empty list of %s', (nyckel, mening) => {
    expect(insatsfel({ [nyckel]: [] })).toEqual([`${nyckel}: ${mening}`]);
  });

  it.each([
    ['typ', 'person', 'Skriv individ, samverkan eller kompetens.'],
    ['period', { kvar: 'kanske' }, 'Skriv ja, nej eller okant.'],
    ['vagIn', { egenAnmalan: true }, 'Skriv ja, nej eller okant.'],
    ['intag', { lage: 'fullt', datum: '2025-11-29' }, 'Skriv oppet, ko eller stangt.'],
    ['kontroll', { datum: '2025-11-29', av: 'Kansliet', belagg: 'samtal' }, 'Skriv dokument eller verksamheten.'],
  ])('tells which values %s may have', (nyckel, varde, mening) => {
    expect(insatsfel({ [nyckel]: varde })).toEqual([expect.stringMatching(new RegExp(`^${nyckel}.*: ${mening}$`))]);
  });

  it('keeps the limits of title and lead', () => {
    expect(insatsfel({ titel: 'x', ingress: 'x'.repeat(39) })).toEqual([
      'titel: Skriv minst 2 tecken.',
      'ingress: Skriv minst 40 tecken.',
    ]);
    expect(insatsfel({ titel: 'x'.repeat(2), ingress: 'x'.repeat(40), forDig: 'x'.repeat(40) })).toEqual([]);
    expect(insatsfel({ titel: 'x'.repeat(80), ingress: 'x'.repeat(240), forDig: 'x'.repeat(500) })).toEqual([]);
    expect(insatsfel({ titel: 'x'.repeat(81), ingress: 'x'.repeat(241), forDig: 'x'.repeat(501) })).toEqual([
      'titel: Skriv högst 80 tecken.',
      'ingress: Skriv högst 240 tecken.',
      'forDig: Skriv högst 500 tecken.',
    ]);
  });

  it('is replaced by an insats with a page or by a name, never both and never neither', () => {
    const mening = 'ersattAv.0: Skriv antingen insats (id) eller namn, inte båda.';
    expect(insatsfel({ ersattAv: [{ insats: 'koman' }, { namn: 'Kommunens team' }] })).toEqual([]);
    expect(insatsfel({ ersattAv: [{ insats: 'koman', namn: 'Köman' }] })).toEqual([mening]);
    expect(insatsfel({ ersattAv: [{ text: 'Arbetssättet lever vidare.' }] })).toEqual([mening]);
  });

  it('counts people in whole numbers and outcomes in percent', () => {
    const medResultat = (matt: object) =>
      stallen(insats, { ...ettUtkast(), resultat: [{ ar: 2021, kalla: 'plan', ...matt }] });
    expect(medResultat({ deltagare: 0, arbeteEllerStudier: 54.5 })).toEqual([]);
    expect(medResultat({ deltagare: 1.5, nya: -1 })).toEqual(['resultat.0.deltagare', 'resultat.0.nya']);
    expect(medResultat({ arbeteEllerStudier: 101 })).toEqual(['resultat.0.arbeteEllerStudier']);
  });
});

describe('kommuner that nobody knows', () => {
  const mening = 'kommuner: Ange minst en kommun, eller skriv "okant: true" bredvid en tom lista.';

  it('are an empty list beside okant: true', () => {
    expect(insatsfel({ kommuner: [], okant: true })).toEqual([]);
  });

  it('are not an empty list alone', () => {
    expect(insatsfel({ kommuner: [] })).toEqual([mening]);
  });

  it('are not both known and unknown', () => {
    expect(insatsfel({ kommuner: ['tyreso'], okant: true })).toEqual([mening]);
  });

  it('are never okant: false', () => {
    expect(stallen(insats, { ...ettUtkast(), okant: false })).toEqual(['okant']);
  });
});

describe('ages', () => {
  it.each([{}, { fran: 16 }, { till: 24 }, { fran: 0, till: 120 }, { fran: 18, till: 18 }])('accept %o', (spann) => {
    expect(fel(alderspann, spann)).toEqual([]);
  });

  it.each([
    [{ fran: -1 }, 'fran: Åldern kan inte vara mindre än 0.'],
    [{ till: 121 }, 'till: Åldern kan inte vara mer än 120.'],
    [{ fran: 16.5 }, 'fran: Skriv åldern som ett helt tal, utan citattecken.'],
    [{ fran: '16' }, 'fran: Skriv åldern som ett helt tal, utan citattecken.'],
    [{ fran: 30, till: 16 }, ': Åldern går baklänges: "fran" är högre än "till". Byt plats på dem.'],
  ])('refuse %o', (spann, mening) => {
    expect(fel(alderspann, spann)).toEqual([mening]);
  });
});

describe('a contact', () => {
  it.each([{ telefon: '08-123 45 67' }, { epost: 'kansliet@exempel.se' }, { webb: 'https://www.exempel.se' }])(
    'is enough with one way: %o',
    (vag) => {
      expect(fel(kontakt, { roll: 'Kansliet', ...vag })).toEqual([]);
    },
  );

  it('needs a way to be reached', () => {
    expect(fel(kontakt, { roll: 'Kansliet' })).toEqual([
      ': Kontakten saknar väg fram. Skriv minst en av telefon, epost och webb.',
    ]);
  });

  it('is a function and has no key for a name', () => {
    expect(kontakt.safeParse({ roll: 'Kansliet', telefon: '08-123 45 67', namn: 'Anna' }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['namn'] },
    ]);
    expect(stallen(kontakt, { telefon: '08-123 45 67' })).toEqual(['roll']);
  });
});

describe('small fields', () => {
  it.each(['alis', 'ung-i-nynas', 'spaning-2022'])('an id may be %s', (text) => {
    expect(fel(id, text)).toEqual([]);
  });

  it.each(['Alis', 'ung_i_nynas', 'köman', 'a--b', '-a', 'a-', '', 'a b', '../a'])('an id may not be "%s"', (text) => {
    expect(fel(id, text)).toEqual([expect.stringContaining('Ett id skrivs med små bokstäver a–z')]);
  });

  it.each([
    [' text', 'Ta bort mellanslag i början och slutet.'],
    ['text ', 'Ta bort mellanslag i början och slutet.'],
    ['te\nxt', 'Skriv texten på en rad, utan tabbar.'],
    ['te\txt', 'Skriv texten på en rad, utan tabbar.'],
  ])('a line of text may not be %j', (text, mening) => {
    expect(fel(line(2, 80), text)).toEqual([`: ${mening}`]);
  });

  it.each(['08-123 45 67', '+46 8 123 45 67', '0771-416 416'])('a phone number may be %s', (text) => {
    expect(fel(phone, text)).toEqual([]);
  });

  it.each(['123 45 67', '08', 'ring oss', '0046 8 123 45 67 89 01', 81234567])(
    'a phone number may not be %o',
    (text) => {
      expect(fel(phone, text)).toHaveLength(1);
    },
  );

  it('an address on the web is whole and encrypted', () => {
    const mening = ': Skriv hela adressen, till exempel "https://www.exempel.se".';
    expect(fel(webAddress, 'https://www.exempel.se/a')).toEqual([]);
    for (const text of ['www.exempel.se', 'http://www.exempel.se', 'javascript:alert(1)'])
      expect(fel(webAddress, text)).toEqual([mening]);
  });

  it('an e-mail address has its @', () => {
    expect(fel(email, 'namn@exempel.se')).toEqual([]);
    expect(fel(email, 'namn.exempel.se')).toEqual([': Skriv en e-postadress, till exempel "namn@exempel.se".']);
  });

  it('a language is a code in small letters', () => {
    expect(insatsfel({ sprak: ['sv', 'ar', 'rom'] })).toEqual([]);
    expect(insatsfel({ sprak: ['Svenska'] })).toEqual([
      'sprak.0: Skriv språkets kod med små bokstäver, till exempel sv.',
    ]);
  });
});

describe('vocabulary', () => {
  const term = { namn: 'Psykisk ohälsa', kort: 'När du mår dåligt psykiskt under en längre tid.' };

  it('a target group is not broad unless it says so; a method never is', () => {
    expect(malgrupp.parse(term)).toMatchObject({ bred: false, synonymer: [], ersatter: [] });
    expect(metod.safeParse({ ...term, bred: true }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['bred'] },
    ]);
  });

  it('codes keep their leading nought by being quoted', () => {
    const haninge = { id: 'haninge', namn: 'Haninge', lan: 'stockholms-lan' };
    expect(fel(kommun, { ...haninge, kod: '0136' })).toEqual([]);
    expect(stallen(kommun, { ...haninge, kod: 136 })).toEqual(['kod']);
    expect(fel(kommun, { ...haninge, kod: '136' })).toEqual(['kod: Kommunkoden har fyra siffror inom citattecken.']);
  });

  it('a word in the word list means something', () => {
    expect(fel(ordlistepost, { ord: 'AF', betyder: [] })).toEqual([
      'betyder: Ange minst ett ord som betyder samma sak.',
    ]);
  });

  it('a förbund covers a kommun and has a source', () => {
    expect(fel(forbund, { namn: 'Förbundet', kort: term.kort, kommuner: [], kallor: [] })).toEqual([
      'kommuner: Ange minst en kommun.',
      'kallor: Ange minst en källa.',
    ]);
  });
});
