import type { Criterion } from '../search/ask/criteria.ts';
import type { Query } from '../search/ask/query.ts';
import type { TextAnswer } from '../search/ask/text-search.ts';
import { insatsCount, enumerate } from './phrases.ts';
import type { Names } from './reasons.ts';

/** Of the words of the search page, those that the browser draws; no others go with its script. */
export const drawnSearchTexts = {
  ownWords: 'Egna ord',
  alder: 'Ålder',
  kommun: 'Kommun',
  malgrupp: 'Målgrupp',
  metod: 'Metod',
  ended: 'Visa avslutade insatser',
  copied: 'Länken är kopierad',
  copyYourself: 'Kopiera adressen överst i webbläsaren',
  loading: 'Söker …',
  all: 'Alla insatser som inte är avslutade',
  none: 'Ingen insats passar',
  noneAllOf: 'Ingen insats passar allt på en gång',
  keepInMind: 'Tänk på: inte för den som ',
  egenAnmalan: { ja: 'ja', nej: 'nej', okant: 'anges inte' },
  faults:
    'Fel: sökningen kunde inte laddas. Kontrollera att du har internet och försök igen. Listorna nedan fungerar ändå.',
  faultHeading: 'Sökningen kunde inte laddas',
} as const;

/** The words of the search page. */
export const searchTexts = {
  ...drawnSearchTexts,
  titel: 'Sök insats',
  filters: 'Filter',
  ownWordsHelp: 'Till exempel: skola, sjukskriven',
  allKommuner: 'Alla kommuner',
  other: 'Övriga kommuner',
  anmalan: 'Anmälan',
  egen: 'Man kan anmäla sig själv',
  showMore: 'Visa alla',
  showMoreHits: 'Visa fler',
  clear: 'Rensa allt',
  copy: 'Kopiera länk till sökningen',
  bestFirst: 'Bäst träff först',
  near: 'Nästan – ett hinder',
  nearText: 'De här hade passat om det inte vore för en sak.',
  onlyIndivid:
    'Du har angett ålder eller egen anmälan. Därför visas bara stöd till enskilda personer, inte utbildningar för personal eller samarbeten mellan myndigheter.',
  again: 'Försök igen',
  alderFault: 'Fel: skriv åldern i hela år, 0–120.',
  /** What links in the templates say until they are filled in. */
  inYourList: 'i din lista',
  showList: 'Visa listan',
  compareThem: 'Jämför dem',
  templateTexts: { titel: 'Insats', forbund: 'Samordningsförbund', link: 'Ta bort' },
} as const;

const types = { individ: 'stöd till personer', samverkan: 'samverkan', kompetens: 'lärande för personal' } as const;

/** A chosen criterion as key and value: "Ålder" "17 år". A key that says it all has no value. */
export function criterionInWords(criterion: Criterion, query: Query, namn: Names): { key: string; value: string } {
  switch (criterion.key) {
    case 'q':
      return { key: drawnSearchTexts.ownWords, value: query.q };
    case 'alder':
      return { key: drawnSearchTexts.alder, value: `${String(query.alder)} år` };
    case 'kommun':
      return { key: drawnSearchTexts.kommun, value: namn.kommun(query.kommun ?? '') };
    case 'malgrupper':
      return { key: drawnSearchTexts.malgrupp, value: namn.malgrupp(criterion.id) };
    case 'metoder':
      return { key: drawnSearchTexts.metod, value: namn.metod(criterion.id) };
    case 'egen':
      return { key: 'Kan anmäla sig själv', value: '' };
    case 'typ':
      return { key: 'Typ', value: types[query.typ ?? 'individ'] };
    case 'avslutade':
      return { key: 'Även avslutade', value: '' };
  }
}

/** @param criteria how many things were asked for; with several it is their sum that nothing fits */
export const heading = (count: number, criteria: number): string => {
  if (count > 0) return `${insatsCount(count)} kan passa`;
  return criteria > 1 ? drawnSearchTexts.noneAllOf : drawnSearchTexts.none;
};

export const announcement = (headingOf: string, near: number): string =>
  `${headingOf}.${near === 0 ? '' : ` ${insatsCount(near)} passar nästan.`}`;

export const hiddenText = (count: number): string =>
  count === 1 ? 'En avslutad insats visas inte.' : `${String(count)} avslutade insatser visas inte.`;

export const leftOutText = (leftOut: readonly string[]): string =>
  `Det här i adressen kände vi inte igen, så vi sökte utan det: ${leftOut.join(', ')}.`;

export const moreText = (count: number): string => `Visa ${insatsCount(count)} till`;

export const vagInText = (kommun: string): string =>
  `Katalogen har ingen dokumenterad väg in i ${kommun}. Fråga kommunens socialtjänst, eller din handläggare om du har någon.`;

export const listName = (kommun: string): string => `Alla insatser i ${kommun}`;

/** Words as somebody wrote them: ”skola” och ”praktik”. */
export const quoted = (words: readonly string[]): string => enumerate([...new Set(words)].map((one) => `”${one}”`));

const word = (words: readonly string[]): string => `${words.length === 1 ? 'ordet' : 'orden'} ${quoted(words)}`;

/**
 * What to tell about the words of a search: what they were taken for, and which of them were let go.
 * @param without places in the question that some of the hits lack
 */
export function wordNotesFor({ parts, unknowns }: TextAnswer, without: readonly number[], hasHits: boolean): string[] {
  if (parts.length === 0 && unknowns.length === 0)
    return [
      'Orden säger inte vilket stöd du söker, så de påverkar inte listan. Skriv till exempel ”sjukskriven” eller ”skola”.',
    ];
  const corrected = parts.flatMap(({ text, corrected }) =>
    corrected === undefined ? [] : [`Menade du ”${corrected}”? Ordet ”${text}” finns inte i katalogen.`],
  );
  const missing = parts.filter((_, plats) => without.includes(plats)).map(({ text, corrected }) => corrected ?? text);
  if (!hasHits) return unknowns.length === 0 ? corrected : [...corrected, `Katalogen har inte ${word(unknowns)}.`];
  return [
    ...corrected,
    ...(unknowns.length === 0 ? [] : [`Visar träffar utan ${word(unknowns)}, som inte finns i katalogen.`]),
    ...(missing.length === 0 ? [] : [`Visar även träffar utan ${word(missing)}.`]),
  ];
}
