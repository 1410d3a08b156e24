import { describe, expect, it } from 'vitest';
import { selectOngoing } from '../../src/model/katalog.ts';
import { type Insatsutkast, ettSpar } from '../fixtures/insats.ts';
import { enKatalog, enVy, medId } from '../fixtures/innehall.ts';

const dokument = 'verksamhetsplan-2024-ostra-sodertorn';
const kort = 'Ett ord ur katalogens ordlista, förklarat för den som läser.';

describe('one insats, joined', () => {
  const vy = enVy({
    titel: 'Ung i Nynäs',
    kommuner: ['nynashamn', 'haninge'],
    metoder: ['ips'],
    huvudman: 'haninge-kommun',
    parter: ['arbetsformedlingen'],
    finansiering: ['esf'],
    spar: [ettSpar({ alder: { fran: 16 }, malgrupper: ['kaa'], villkor: ['Du är inskriven i kommunen.'] })],
    vagIn: { egenAnmalan: 'ja', anvisare: ['af'], stegSjalv: ['Ring mottagningen.'] },
    resultat: [{ ar: '2021', kalla: dokument, nya: 7, inflode: [{ anvisare: 'egen-anmalan', antal: 4 }] }],
  });

  it('knows its address and the file to change', () => {
    expect(vy).toMatchObject({
      id: 'ung-i-nynas',
      url: '/insatser/ung-i-nynas/',
      file: 'content/insatser/ung-i-nynas.mdx',
    });
  });

  it('has the names behind every id', () => {
    expect(vy).toMatchObject({
      forbund: [{ namn: 'Samordningsförbundet Östra Södertörn', url: '/forbund/ostra-sodertorn/' }],
      kommuner: [
        { namn: 'Nynäshamn', url: '/kommuner/nynashamn/' },
        { namn: 'Haninge', url: '/kommuner/haninge/' },
      ],
      metoder: [{ namn: 'Individanpassat stöd till arbete', url: '/metoder/ips/' }],
      huvudman: { namn: 'Haninge kommun' },
      parter: [{ namn: 'Arbetsförmedlingen', forkortning: 'AF' }],
      finansiering: [{ namn: 'Europeiska socialfonden' }],
      vagIn: { egenAnmalan: 'ja', anvisare: [{ namn: 'Arbetsförmedlingen' }], stegSjalv: ['Ring mottagningen.'] },
      kallor: [{ dokument: { datum: '2023-11-29' }, avsnitt: 'Insatser' }],
    });
  });

  it('keeps the conditions of a spår beside its named target groups', () => {
    expect(vy.spar).toMatchObject([
      {
        alder: { fran: 16 },
        malgrupper: [{ namn: 'Kommunala aktivitetsansvaret', url: '/malgrupper/kaa/' }],
        villkor: ['Du är inskriven i kommunen.'],
      },
    ]);
  });

  it('says where figures come from and how people came in', () => {
    expect(vy.resultat).toMatchObject([
      { ar: '2021', nya: 7, kalla: { id: dokument }, inflode: [{ anvisare: { namn: 'Egen anmälan' }, antal: 4 }] },
    ]);
  });

  it('has no huvudman when no source names one', () => {
    expect(enVy().huvudman).toBeUndefined();
  });

  it('hands matching the target groups and methods spread along the vocabulary', () => {
    const fakta = enVy({
      metoder: ['ips', 'supported-employment'],
      spar: [ettSpar({ malgrupper: ['kaa', 'funktionsnedsattning'] }), ettSpar({ malgrupper: ['samordnat-stod'] })],
    }).matchFacts;
    expect(fakta).toMatchObject({ typ: 'individ', kommuner: ['nynashamn'], metoder: ['ips', 'supported-employment'] });
    expect(fakta.spar).toEqual([
      { alder: {}, malgrupper: ['kaa', 'unga-vuxna', 'funktionsnedsattning'], narrower: ['npf'], bred: false },
      { alder: {}, malgrupper: ['samordnat-stod'], narrower: [], bred: true },
    ]);
  });
});

describe('a page that can be left at once', () => {
  const med = (andringar: Partial<Insatsutkast>): boolean =>
    medId(
      enKatalog({
        insatser: { koman: andringar },
        malgrupper: {
          utsatta: { namn: 'Utsatta', kort, lamnaSnabbt: true },
          valdsutsatta: { namn: 'Våldsutsatta', kort, bredare: 'utsatta' },
        },
        metoder: { fragor: { namn: 'Frågor om våld', kort, lamnaSnabbt: true } },
      }).insatser,
      'koman',
    ).lamnaSnabbt;

  it('is one whose own word, target group or method says so', () => {
    expect(med({})).toBe(false);
    expect(med({ lamnaSnabbt: true })).toBe(true);
    expect(med({ metoder: ['fragor'] })).toBe(true);
    expect(med({ spar: [ettSpar(), ettSpar({ malgrupper: ['utsatta'] })] })).toBe(true);
  });

  it('takes the word of a broader term, and its own before any', () => {
    expect(med({ spar: [ettSpar({ malgrupper: ['valdsutsatta'] })] })).toBe(true);
    expect(med({ metoder: ['fragor'], lamnaSnabbt: false })).toBe(false);
  });
});

describe('what depends on the day', () => {
  const utkast: Partial<Insatsutkast> = {
    period: { slut: '2026-06', kvar: 'nej' },
    intag: { lage: 'oppet', datum: '2026-02-01' },
    kontroll: { datum: '2026-02-01', av: 'Kansliet', belagg: 'verksamheten' },
  };

  it('is worked out from the day of the catalogue', () => {
    expect(enVy(utkast, '2026-03-01')).toMatchObject({ lage: 'pagar', farskhet: 'aktuell', intag: { lage: 'oppet' } });
    const senare = enVy(utkast, '2027-03-01');
    expect(senare).toMatchObject({ lage: 'avslutad', farskhet: 'aldre' });
    expect(senare.intag).toBeUndefined();
  });

  it('is kept with the catalogue itself', () => {
    expect(enKatalog({}, '2024-02-29').today).toBe('2024-02-29');
  });
});

describe('insatser that point at each other', () => {
  const katalog = enKatalog({
    insatser: {
      satsa: {
        titel: 'Satsa',
        period: { slut: '2022-12', kvar: 'nej' },
        ersattAv: [
          { insats: 'resursmodellen', text: 'Arbetssättet lever vidare.' },
          { insats: 'koman' },
          { namn: 'Kommunens eget team' },
        ],
        seIstallet: [{ nar: 'Du bor i Tyresö', insats: 'koman' }],
      },
      resursmodellen: { titel: 'Resursmodellen' },
      koman: { titel: 'Köman', period: { slut: '2025', kvar: 'okant' }, delAv: 'resursmodellen' },
      prohab: { titel: 'Prohab', delAv: 'resursmodellen' },
    },
  });
  const { insatser } = katalog;

  it('an ended one names what came after, with or without a page of its own, and how that stands', () => {
    expect(medId(insatser, 'satsa').ersattAv).toEqual([
      {
        insats: { id: 'resursmodellen', namn: 'Resursmodellen', url: '/insatser/resursmodellen/' },
        namn: 'Resursmodellen',
        text: 'Arbetssättet lever vidare.',
        lage: 'pagar',
      },
      {
        insats: { id: 'koman', namn: 'Köman', url: '/insatser/koman/' },
        namn: 'Köman',
        text: undefined,
        lage: 'avslutad',
      },
      { insats: undefined, namn: 'Kommunens eget team', text: undefined, lage: undefined },
    ]);
  });

  it('names where to turn instead', () => {
    expect(medId(insatser, 'satsa').seIstallet).toEqual([
      { nar: 'Du bor i Tyresö', insats: { id: 'koman', namn: 'Köman', url: '/insatser/koman/' } },
    ]);
  });

  it('a part points at its whole, and the whole at its parts', () => {
    expect(medId(insatser, 'koman').delAv).toMatchObject({ namn: 'Resursmodellen' });
    expect(medId(insatser, 'resursmodellen').parts.map((del) => del.namn)).toEqual(['Köman', 'Prohab']);
  });

  it('one that is no part of anything has neither', () => {
    expect(medId(insatser, 'satsa')).toMatchObject({ delAv: undefined, parts: [] });
  });

  it('stand in the order of lists: living by name, then ended', () => {
    expect(insatser.map((i) => i.titel)).toEqual(['Prohab', 'Resursmodellen', 'Köman', 'Satsa']);
  });

  it('are only the living ones unless asked for more', () => {
    expect(selectOngoing(insatser).map((i) => i.id)).toEqual(['prohab', 'resursmodellen']);
  });
});

describe('what counts as living', () => {
  it('is all but ended: planned and unknown too', () => {
    const { insatser } = enKatalog({
      insatser: {
        planerad: { period: { start: '2027', kvar: 'okant' } },
        okand: { kontroll: { datum: '2020-11-20', av: 'Verksamhetsplan 2021', belagg: 'dokument' } },
        avslutad: { period: { slut: '2020', kvar: 'nej' } },
      },
    });
    expect(selectOngoing(insatser).map((i) => i.lage)).toEqual(['okant', 'planerad']);
  });

  it('counts the intake in the order of lists only while it can be trusted', () => {
    const { insatser } = enKatalog({
      insatser: {
        'b-utgatt': { intag: { lage: 'oppet', datum: '2025-06-01' } },
        'a-tyst': {},
        'c-oppet': { intag: { lage: 'oppet', datum: '2026-02-01' } },
      },
    });
    expect(insatser.map((i) => i.id)).toEqual(['c-oppet', 'a-tyst', 'b-utgatt']);
  });
});

describe('kommuner', () => {
  const vag = (kommun: string, text: string, insats?: string) => ({
    kommun,
    text,
    ...(insats === undefined ? {} : { insats }),
  });
  const katalog = enKatalog({
    insatser: { resursradet: { titel: 'Resursrådet', typ: 'samverkan' } },
    forbund: {
      'ostra-sodertorn': {
        namn: 'Samordningsförbundet Östra Södertörn',
        kort,
        kommuner: ['haninge', 'tyreso'],
        vagIn: [
          vag('haninge', 'Prata med din handläggare på kommunen.', 'resursradet'),
          vag('tyreso', 'Ring kommunens kontaktcenter först.'),
        ],
        kallor: [{ dokument, avsnitt: 'Resursrådet' }],
      },
    },
  });

  it('stand in Swedish alphabetical order, those without a förbund too', () => {
    expect(katalog.kommuner.map((k) => k.namn)).toEqual([
      'Haninge',
      'Nynäshamn',
      'Södertälje',
      'Tyresö',
      'Uppsala',
      'Österåker',
    ]);
  });

  it('know their county, code and förbund', () => {
    expect(medId(katalog.kommuner, 'haninge')).toMatchObject({
      kod: '0136',
      lan: { kod: '01', namn: 'Stockholms län' },
      forbund: [{ id: 'ostra-sodertorn', url: '/forbund/ostra-sodertorn/' }],
    });
    expect(medId(katalog.kommuner, 'uppsala')).toMatchObject({ lan: { kod: '03' }, forbund: [], vagarIn: [] });
  });

  it('show the way in that is theirs, with the insats to begin at where there is one', () => {
    expect(medId(katalog.kommuner, 'haninge').vagarIn).toMatchObject([
      {
        forbund: { id: 'ostra-sodertorn' },
        text: 'Prata med din handläggare på kommunen.',
        insats: { id: 'resursradet', namn: 'Resursrådet', url: '/insatser/resursradet/' },
      },
    ]);
    expect(medId(katalog.kommuner, 'tyreso').vagarIn).toMatchObject([
      { text: 'Ring kommunens kontaktcenter först.', insats: undefined },
    ]);
  });
});

describe('förbund and terms', () => {
  const katalog = enKatalog();

  it('a förbund names its kommuner, members and sources', () => {
    expect(medId(katalog.forbund, 'ostra-sodertorn')).toMatchObject({
      url: '/forbund/ostra-sodertorn/',
      file: 'content/forbund/ostra-sodertorn.mdx',
      kommuner: [{ namn: 'Haninge' }, { namn: 'Nynäshamn' }, { namn: 'Tyresö' }],
      medlemmar: ['Arbetsförmedlingen', 'Haninge kommun'],
      kallor: [{ dokument: { id: dokument }, avsnitt: 'Uppdraget' }],
    });
  });

  it('a target group and a method each have a page, a file and a place in the alphabet', () => {
    expect(katalog.metoder.map((m) => m.namn)).toEqual([
      'Case Management',
      'Individanpassat stöd till arbete',
      'Supported Employment',
    ]);
    expect(medId(katalog.metoder, 'ips')).toMatchObject({
      url: '/metoder/ips/',
      file: 'content/metoder/ips.mdx',
      bred: false,
    });
    expect(medId(katalog.malgrupper, 'samordnat-stod')).toMatchObject({
      url: '/malgrupper/samordnat-stod/',
      file: 'content/malgrupper/samordnat-stod.mdx',
      bred: true,
    });
  });
});

describe('an id that does not exist stops the build in Swedish, and says how to find it', () => {
  const fel: [string, string, Partial<Insatsutkast>][] = [
    ['Förbundet', 'forbund', { forbund: ['finns-ej'] }],
    ['Kommunen', 'kommuner', { kommuner: ['finns-ej'] }],
    ['Målgruppen', 'malgrupper', { spar: [ettSpar({ malgrupper: ['finns-ej'] })] }],
    ['Metoden', 'metoder', { metoder: ['finns-ej'] }],
    ['Aktören', 'huvudman', { huvudman: 'finns-ej' }],
    ['Aktören', 'parter', { parter: ['finns-ej'] }],
    ['Anvisaren', 'vagIn.anvisare', { vagIn: { egenAnmalan: 'ja', anvisare: ['finns-ej'] } }],
    ['Finansiären', 'finansiering', { finansiering: ['finns-ej'] }],
    ['Källan', 'kallor', { kallor: [{ dokument: 'finns-ej', avsnitt: 'Sidan 3' }] }],
    ['Källan', 'resultat', { resultat: [{ ar: '2021', kalla: 'finns-ej' }] }],
    ['Insatsen', 'seIstallet', { seIstallet: [{ nar: 'Du bor i Tyresö', insats: 'finns-ej' }] }],
    ['Insatsen', 'ersattAv', { ersattAv: [{ insats: 'finns-ej' }] }],
    ['Insatsen', 'delAv', { delAv: 'finns-ej' }],
  ];

  it.each(fel)('"%s" in %s', (slag, _nyckel, utkast) => {
    expect(() => enVy(utkast)).toThrow(
      `${slag} "finns-ej" finns inte. Kör "npm run granska" för att se var felet står.`,
    );
  });

  it('also in a förbund', () => {
    const forbund = { namn: 'Förbundet', kort, kommuner: ['finns-ej'], kallor: [{ dokument, avsnitt: 'Uppdraget' }] };
    expect(() => enKatalog({ forbund: { nytt: forbund } })).toThrow('Kommunen "finns-ej" finns inte.');
  });
});
