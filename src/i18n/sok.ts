import type { Criterion } from '../search/ask/criteria.ts';
import type { Query } from '../search/ask/query.ts';
import type { TextAnswer } from '../search/ask/text-search.ts';
import { antalInsatser, uppraknat } from './phrases.ts';
import type { Namn } from './reasons.ts';

/** Of the words of the search page, those that the browser draws; no others go with its script. */
export const drawnSokord = {
  egnaOrd: 'Egna ord',
  alder: 'Ålder',
  kommun: 'Kommun',
  malgrupp: 'Målgrupp',
  metod: 'Metod',
  avslutade: 'Visa avslutade insatser',
  kopierad: 'Länken är kopierad',
  kopieraSjalv: 'Kopiera adressen överst i webbläsaren',
  laddar: 'Söker …',
  alla: 'Alla insatser som inte är avslutade',
  ingen: 'Ingen insats passar',
  ingenAllt: 'Ingen insats passar allt på en gång',
  tankPa: 'Tänk på: inte för den som ',
  egenAnmalan: { ja: 'ja', nej: 'nej', okant: 'anges inte' },
  fel: 'Fel: sökningen kunde inte laddas. Kontrollera att du har internet och försök igen. Listorna nedan fungerar ändå.',
  felRubrik: 'Sökningen kunde inte laddas',
} as const;

/** The words of the search page. */
export const sokord = {
  ...drawnSokord,
  titel: 'Sök insats',
  filter: 'Filter',
  egnaOrdHjalp: 'Till exempel: skola, sjukskriven',
  allaKommuner: 'Alla kommuner',
  ovriga: 'Övriga kommuner',
  anmalan: 'Anmälan',
  egen: 'Man kan anmäla sig själv',
  visaFler: 'Visa alla',
  visaFlerTraffar: 'Visa fler',
  rensa: 'Rensa allt',
  kopiera: 'Kopiera länk till sökningen',
  bastForst: 'Bäst träff först',
  nara: 'Nästan – ett hinder',
  naraText: 'De här hade passat om det inte vore för en sak.',
  baraIndivid:
    'Du har angett ålder eller egen anmälan. Därför visas bara stöd till enskilda personer, inte utbildningar för personal eller samarbeten mellan myndigheter.',
  igen: 'Försök igen',
  alderFel: 'Fel: skriv åldern i hela år, 0–120.',
  /** What links in the templates say until they are filled in. */
  iDinLista: 'i din lista',
  visaListan: 'Visa listan',
  jamforDem: 'Jämför dem',
  mallord: { titel: 'Insats', forbund: 'Samordningsförbund', lank: 'Ta bort' },
} as const;

const typer = { individ: 'stöd till personer', samverkan: 'samverkan', kompetens: 'lärande för personal' } as const;

/** A chosen criterion as key and value: "Ålder" "17 år". A key that says it all has no value. */
export function kriteriumIOrd(criterion: Criterion, query: Query, namn: Namn): { nyckel: string; varde: string } {
  switch (criterion.key) {
    case 'q':
      return { nyckel: drawnSokord.egnaOrd, varde: query.q };
    case 'alder':
      return { nyckel: drawnSokord.alder, varde: `${String(query.alder)} år` };
    case 'kommun':
      return { nyckel: drawnSokord.kommun, varde: namn.kommun(query.kommun ?? '') };
    case 'malgrupper':
      return { nyckel: drawnSokord.malgrupp, varde: namn.malgrupp(criterion.id) };
    case 'metoder':
      return { nyckel: drawnSokord.metod, varde: namn.metod(criterion.id) };
    case 'egen':
      return { nyckel: 'Kan anmäla sig själv', varde: '' };
    case 'typ':
      return { nyckel: 'Typ', varde: typer[query.typ ?? 'individ'] };
    case 'avslutade':
      return { nyckel: 'Även avslutade', varde: '' };
  }
}

/** @param kriterier how many things were asked for; with several it is their sum that nothing fits */
export const rubrik = (antal: number, kriterier: number): string => {
  if (antal > 0) return `${antalInsatser(antal)} kan passa`;
  return kriterier > 1 ? drawnSokord.ingenAllt : drawnSokord.ingen;
};

export const annons = (rubriken: string, nara: number): string =>
  `${rubriken}.${nara === 0 ? '' : ` ${antalInsatser(nara)} passar nästan.`}`;

export const doldaText = (antal: number): string =>
  antal === 1 ? 'En avslutad insats visas inte.' : `${String(antal)} avslutade insatser visas inte.`;

export const bortvaltText = (bortvalt: readonly string[]): string =>
  `Det här i adressen kände vi inte igen, så vi sökte utan det: ${bortvalt.join(', ')}.`;

export const flerText = (antal: number): string => `Visa ${antalInsatser(antal)} till`;

export const vagInText = (kommun: string): string =>
  `Katalogen har ingen dokumenterad väg in i ${kommun}. Fråga kommunens socialtjänst, eller din handläggare om du har någon.`;

export const listnamn = (kommun: string): string => `Alla insatser i ${kommun}`;

/** Words as somebody wrote them: ”skola” och ”praktik”. */
export const citerat = (ord: readonly string[]): string => uppraknat([...new Set(ord)].map((ett) => `”${ett}”`));

const ordet = (ord: readonly string[]): string => `${ord.length === 1 ? 'ordet' : 'orden'} ${citerat(ord)}`;

/**
 * What to tell about the words of a search: what they were taken for, and which of them were let go.
 * @param utan places in the question that some of the hits lack
 */
export function ordnoterFor({ parts, unknowns }: TextAnswer, utan: readonly number[], harTraffar: boolean): string[] {
  if (parts.length === 0 && unknowns.length === 0)
    return [
      'Orden säger inte vilket stöd du söker, så de påverkar inte listan. Skriv till exempel ”sjukskriven” eller ”skola”.',
    ];
  const rattade = parts.flatMap(({ text, corrected: rattat }) =>
    rattat === undefined ? [] : [`Menade du ”${rattat}”? Ordet ”${text}” finns inte i katalogen.`],
  );
  const saknade = parts.filter((_, plats) => utan.includes(plats)).map(({ text, corrected: rattat }) => rattat ?? text);
  if (!harTraffar) return unknowns.length === 0 ? rattade : [...rattade, `Katalogen har inte ${ordet(unknowns)}.`];
  return [
    ...rattade,
    ...(unknowns.length === 0 ? [] : [`Visar träffar utan ${ordet(unknowns)}, som inte finns i katalogen.`]),
    ...(saknade.length === 0 ? [] : [`Visar även träffar utan ${ordet(saknade)}.`]),
  ];
}
