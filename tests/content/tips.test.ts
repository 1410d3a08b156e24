import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import type { Fault, FaultType } from '../../src/reading/faults.ts';
import { splitSentences } from '../../src/swedish/sentences.ts';
import { enInsatsFil, enTermFil, ettForbundFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';

const IDAG = '2026-03-01';

/** An insats that leaves nothing to wish for. */
const god = {
  forDig: 'Vill du börja arbeta eller studera? Här får du hjälp i din egen takt av någon som lyssnar på dig.',
  spar: [{ alder: { fran: 16, till: 29 }, malgrupper: ['unga'], inteFor: ['redan har en plats i ett annat team'] }],
  vagIn: { egenAnmalan: 'ja', stegSjalv: ['Ring och säg att du vill börja.'] },
  kontakt: [{ roll: 'Mottagningen', telefon: '08-123 45 67' }],
  kontroll: { datum: '2026-01-15', av: 'Planen', belagg: 'dokument' },
};
const spar = (villkor: string[], inteFor = ['redan har en plats']) => [{ ...god.spar[0], villkor, inteFor }];
const villkor = (...texter: string[]) => ({ spar: spar(texter) });
const iText = (kropp: string) => ({ kropp });
const steg = (text: string) => ({ vagIn: { egenAnmalan: 'nej', stegHandlaggare: [text] } });

type Uppgifter = Record<string, unknown>;
/** `vid` stands on the line that the advice is about. */
type Sagt = { typ: FaultType; uppgifter: Uppgifter; text: RegExp; gor: RegExp; vid: string };

const TUNG =
  'Samordningsförbundets verksamhet syftar till att genom en sammanhållen rehabiliteringsprocess åstadkomma effektivare resursutnyttjande kring personer med omfattande behov av samordnade insatser. ' +
  'Insatsen riktar sig till deltagare som bedöms ha förutsättningar att delta i arbetslivsinriktade åtgärder med målsättningen att uppnå självständig egen försörjning. ' +
  'Handläggningen genomförs enligt överenskommelsen mellan ingående parter och förutsätter fortlöpande dokumentation.';
const LANG =
  'Du som bor här och vill komma i gång med något nytt kan få hjälp med att skriva brev och ringa samtal och gå på möten och prova på att arbeta.';

const sagda: Record<string, Sagt> = {
  'a text that is heavy to read': {
    typ: 'advice-readability',
    uppgifter: iText(TUNG),
    text: /^Texten är tung att läsa \(LIX \d\d, helst högst 40\)\. Tyngst är "Samordningsförbundets/,
    gor: /till exempel "/,
    vid: 'Samordningsförbundets',
  },
  'a sentence that never ends': {
    typ: 'advice-long-sentence',
    uppgifter: iText(`Kort först.\n\n${LANG}`),
    text: /^Meningen har 31 ord: "Du som bor här och vill komma i gång/,
    gor: /^Dela den/,
    vid: 'Du som bor här',
  },
  'an abbreviation of the vocabulary that is not written out': {
    typ: 'advice-unknown-abbreviation',
    uppgifter: iText('Du får stöd enligt LSS.'),
    text: /^Förkortningen "LSS" förklaras inte\.$/,
    gor: /^Skriv "lagen om stöd och service", eller "lagen om stöd och service \(LSS\)"/,
    vid: 'enligt LSS',
  },
  'an abbreviation that nobody knows': {
    typ: 'advice-unknown-abbreviation',
    uppgifter: iText('Stödet ges av APU i kommunen.'),
    text: /^Förkortningen "APU" förklaras inte/,
    gor: /"orden \(APU\)"/,
    vid: 'av APU',
  },
  'an abbreviation of everyday words': {
    typ: 'advice-abbreviation',
    uppgifter: iText('Du kan t.ex. pröva ett jobb.'),
    text: /^Förkortningen "t\.ex\." är svår att läsa/,
    gor: /^Skriv "till exempel"\.$/,
    vid: 't.ex.',
  },
  'a word of offices': {
    typ: 'advice-officialese',
    uppgifter: { ingress: 'Stöd till den som uppbär ekonomiskt bistånd och vill börja arbeta.' },
    text: /^Ordet "uppbär" hör till kanslispråket/,
    gor: /"får"/,
    vid: 'uppbär',
  },
  'a passive among the steps': {
    typ: 'advice-passive',
    uppgifter: steg('Ansökan beviljas efter ett möte.'),
    text: /^"beviljas" säger inte vem som gör det/,
    gor: /"din handläggare beviljar"/,
    vid: 'beviljas',
  },
  'a passive after a helping verb': {
    typ: 'advice-passive',
    uppgifter: steg('Personen ska först remitteras hit.'),
    text: /^"remitteras"/,
    gor: /^Skriv vem/,
    vid: 'remitteras',
  },
  'a passive that no list has': {
    typ: 'advice-passive',
    uppgifter: steg('Ärendet kan inte avslutas utan ett möte.'),
    text: /^"avslutas"/,
    gor: /^Skriv vem: "kommunen/,
    vid: 'avslutas',
  },
  'motivation as a condition': {
    typ: 'advice-motivation',
    uppgifter: villkor('Du är motiverad att arbeta.'),
    text: /^"motiverad" är ett villkor som ingen kan pröva/,
    gor: /informationsmöte/,
    vid: 'motiverad',
  },
  'a will of one’s own as a condition': {
    typ: 'advice-motivation',
    uppgifter: villkor('Du bor i Haninge.', 'Du vill själv pröva att arbeta.'),
    text: /^"vill själv"/,
    gor: /ta bort villkoret/,
    vid: 'vill själv',
  },
  'that nobody is said to fall outside': {
    typ: 'advice-no-exclusions',
    uppgifter: { spar: spar([], []) },
    text: /^Det står inte vem stödet inte är till för/,
    gor: /"Inte för" \(inteFor\)/,
    vid: 'spar:',
  },
  'that nothing tells how to get in': {
    typ: 'advice-no-way-in',
    uppgifter: { vagIn: { egenAnmalan: 'okant' } },
    text: /^Det står inte hur man kommer in/,
    gor: /\(stegSjalv\)/,
    vid: 'egenAnmalan',
  },
  'that nothing is said to the person': {
    typ: 'advice-no-text-to-person',
    uppgifter: { forDig: undefined },
    text: /^Det finns ingen text till den som själv söker/,
    gor: /\(forDig\)/,
    vid: 'ingress:',
  },
  'that the person is not spoken to': {
    typ: 'advice-person-not-addressed',
    uppgifter: { forDig: 'Stödet finns för personer som vill börja arbeta eller studera i egen takt.' },
    text: /säger inte "du"/,
    gor: /"Du får/,
    vid: 'forDig:',
  },
  'an exclusion that does not end the sentence': {
    typ: 'advice-exclusion-form',
    uppgifter: { spar: spar([], ['Du har ett annat stöd.']) },
    text: /^På sidan står det "Inte för den som Du har ett annat stöd\."/,
    gor: /slutet på den meningen/,
    vid: 'ett annat stöd',
  },
  'a word that grows old': {
    typ: 'advice-relative-time',
    uppgifter: iText('Teamet flyttar nästa år.'),
    text: /^"nästa år" blir fel när tiden går/,
    gor: /^Skriv året/,
    vid: 'nästa år',
  },
  'a link that does not say where': {
    typ: 'advice-link-text',
    uppgifter: iText('Läs om coachning [här](/metoder/coachning/).'),
    text: /^Länken "här" säger inte vart/,
    gor: /^Skriv vad man kommer till/,
    vid: '[här]',
  },
  'an intake that no longer counts': {
    typ: 'advice-old-intag',
    uppgifter: { intag: { lage: 'oppet', datum: '2025-11-01' } },
    text: /^Uppgiften om lediga platser är från 2025-11-01/,
    gor: /dagens läge/,
    vid: '2025-11-01',
  },
  'an address of a person': {
    typ: 'advice-personal-address',
    uppgifter: { kontakt: [{ roll: 'Samordnare', epost: 'karin.berg@exempel.se' }] },
    text: /^"karin\.berg@exempel\.se" ser ut att vara en persons/,
    gor: /gemensam adress/,
    vid: 'karin.berg',
  },
};

const tysta: Record<string, Uppgifter> = {
  'a good insats': {},
  'long words that are only put together': iText(
    'Din arbetsplats har en trädgård, en bokhylla, ett matbord och en fotboll. '.repeat(6),
  ),
  'long words that are names in the catalogue': iText(
    'Coachning i Haninge är coachning med en myndighet i Haninge. '.repeat(7),
  ),
  'a list, whose items are read one by one': iText(
    `Du får hjälp med att\n\n${'- gå på möten och skriva brev och ringa samtal\n'.repeat(5)}`,
  ),
  'a sentence of thirty words': iText(LANG.replace('på att ', '')),
  'an abbreviation with the words beside it': iText('Du får stöd enligt lagen om stöd och service (LSS).'),
  'an abbreviation that the text writes out in another form': iText(
    'Lagens stöd. Lagen om stöd och service gäller dig. Du har LSS.',
  ),
  'an abbreviation that is explained after it': iText(
    'APU, en förening för unga, ger stödet. NNX står för ett nätverk.',
  ),
  'the name of an insats in capitals': { titel: 'SOCSAM', ...iText('Du får stöd av SOCSAM.') },
  'what everybody says short': iText('Ta med ditt CV, sök på id i en pdf eller ring 112. Teamet finns i EU.'),
  'a word in capitals that is shouted': iText('Du får INTE komma hit.'),
  'a passive that says by whom': steg('Ansökan beviljas av kommunen.'),
  'words that end as a passive and are none': steg(
    'Kommunens team hoppas att personen trivs, minns mötet och lyckas. Det finns plats, och flera kan mötas, träffas och hjälpas åt.',
  ),
  'a passive in the running text': iText('Ansökan beviljas efter ett möte.'),
  'motivation outside the conditions': iText('Teamet hjälper dig att hitta motivationen.'),
  'who may refer, when one cannot come by oneself': { vagIn: { egenAnmalan: 'okant', anvisare: ['varden'] } },
  'structures between organisations, which nobody applies to': {
    typ: 'samverkan',
    forDig: undefined,
    spar: spar([], []),
    vagIn: { egenAnmalan: 'okant' },
  },
  'what has ended': {
    period: { slut: '2020', kvar: 'nej' },
    forDig: undefined,
    vagIn: { egenAnmalan: 'okant' },
    spar: spar(['Du var motiverad.'], []),
  },
  'an intake that counts': { intag: { lage: 'ko', datum: '2026-02-01', notis: 'Kön är kort för närvarande.' } },
  'an address of a team': {
    kontakt: [
      { roll: 'Teamet', epost: 'ung.haninge@exempel.se' },
      { roll: 'Växeln', epost: 'info@exempel.se' },
    ],
  },
  'links with words that tell': iText('Läs om [coachning](/metoder/coachning/).'),
};

const somFil = (namn: string): string => `insatser/${namn.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.mdx`;
const texten = (namn: string, uppgifter: Uppgifter): string =>
  enInsatsFil({ titel: `Insats ${somFil(namn).slice(9, -4)}`, ...god, ...uppgifter });

const ORDLISTA = '- ord: LSS\n  betyder:\n    - lagen om stöd och service\n  forkortning: true\n';
const alla = {
  ...Object.fromEntries(Object.entries(sagda).map(([namn, { uppgifter }]) => [namn, uppgifter])),
  ...tysta,
};
const { faults: fel, advice: tips } = checkContent(
  innehallsmapp({
    'vokabular/ordlista.yaml': ORDLISTA,
    ...Object.fromEntries(Object.entries(alla).map(([namn, uppgifter]) => [somFil(namn), texten(namn, uppgifter)])),
  }),
  { today: IDAG },
);
const radenOm = (namn: string): Fault[] => tips.filter(({ file: fil }) => fil === `content/${somFil(namn)}`);

describe('advice on an insats', () => {
  it.each(Object.entries(sagda))('tells %s, once and at its line', (namn, { uppgifter, typ, vid }) => {
    const [ett, ...fler] = radenOm(namn);
    expect(ett?.typ).toBe(typ);
    expect(texten(namn, uppgifter).split('\n')[(ett?.line ?? 0) - 1]).toContain(vid);
    expect(fler).toEqual([]);
  });

  it.each(Object.entries(sagda))('says of %s what is wrong and what to do', (namn, { text, gor }) => {
    const [ett] = radenOm(namn);
    expect(ett?.text).toMatch(text);
    expect(ett?.action).toMatch(gor);
  });

  it.each(Object.keys(tysta))('says nothing about %s', (namn) => {
    expect(radenOm(namn)).toEqual([]);
  });

  it('is never an error', () => {
    expect(fel).toEqual([]);
  });
});

describe('sentences', () => {
  it('end at a full stop, a question mark or an exclamation mark, but not after an initial or an abbreviation', () => {
    const text = 'D. Berg & Co betalar. Av 46 kom 29. Vill du, t.ex. Sedan, komma? "Ja!" Bra';
    expect(splitSentences(text).map((mening) => mening.text)).toEqual([
      'D. Berg & Co betalar.',
      'Av 46 kom 29.',
      'Vill du, t.ex. Sedan, komma?',
      '"Ja!"',
      'Bra',
    ]);
  });
});

describe('advice on other texts', () => {
  const raden = (filer: Record<string, string>): Fault[] => checkContent(innehallsmapp(filer), { today: IDAG }).advice;

  it('tells a förbund without a contact how many of its insatser have none, once', () => {
    const insats = (titel: string, kontakt: unknown[] = []) => enInsatsFil({ ...god, titel, kontakt });
    const filer = {
      'insatser/a.mdx': insats('Insats A'),
      'insatser/b.mdx': insats('Insats B'),
      'insatser/c.mdx': insats('Insats C', god.kontakt),
    };
    expect(raden(filer)).toMatchObject([
      {
        file: 'content/forbund/ett-forbund.mdx',
        line: 2,
        typ: 'advice-no-kontakt',
        text: 'Förbundet har ingen kontakt, och 2 av dess insatser har ingen egen.',
      },
    ]);
    expect(raden({ ...filer, 'forbund/ett-forbund.mdx': ettForbundFil({ kontakt: god.kontakt }) })).toEqual([]);
  });

  it('reads terms, förbund and pages for language as well', () => {
    const tunga = raden({
      'metoder/coachning.mdx': enTermFil({ namn: 'Coachning', kort: 'Ett samtal, t.ex. om arbete.' }),
      'forbund/ett-forbund.mdx': ettForbundFil({ kort: 'Förbundet ger stöd i syfte att hjälpa.' }),
    });
    expect(tunga.map(({ file, line, typ }) => [file, line, typ])).toEqual([
      ['content/forbund/ett-forbund.mdx', 3, 'advice-officialese'],
      ['content/metoder/coachning.mdx', 2, 'advice-abbreviation'],
    ]);
  });

  it('counts the lines of a body across paragraphs, links and lists', () => {
    const kropp =
      'Först [ett\nstycke](/metoder/coachning/) på\ntvå rader, t.ex. här.\n\n- Sedan en punkt\n  som m.fl. har.';
    const fil = enInsatsFil({ ...god, kropp });
    const rader = fil.split('\n');
    expect(raden({ 'insatser/a.mdx': fil }).map(({ line, column, typ }) => [line, column, typ])).toEqual([
      [rader.findIndex((rad) => rad.includes('t.ex.')) + 1, 12, 'advice-abbreviation'],
      [rader.findIndex((rad) => rad.includes('m.fl.')) + 1, 5, 'advice-abbreviation'],
    ]);
  });
});
