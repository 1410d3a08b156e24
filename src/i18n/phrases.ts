import type { Alderspann, Insats } from '../schema/insats.ts';
import { dateInWords, when } from './dates.ts';

/** "16–30 år", "från 16 år", "till 24 år", or nothing when no age is stated. */
export function alderInWords({ fran, till }: Alderspann): string | undefined {
  if (fran !== undefined && till !== undefined)
    return fran === till ? `${String(fran)} år` : `${String(fran)}–${String(till)} år`;
  if (fran !== undefined) return `från ${String(fran)} år`;
  return till === undefined ? undefined : `till ${String(till)} år`;
}

/** "Haninge", "Haninge och Tyresö", "Haninge, Nynäshamn och Tyresö". */
export const enumerate = (words: readonly string[], last: 'och' | 'eller' = 'och'): string =>
  new Intl.ListFormat('sv', { type: last === 'och' ? 'conjunction' : 'disjunction' }).format(words);

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** "1 insats", "4 insatser". */
export const insatsCount = (count: number): string => (count === 1 ? '1 insats' : `${String(count)} insatser`);

/** Keeps ranges and units on one line: "16–30 år" gets word joiners round its dash and a no-break space. */
export const unbroken = (text: string): string =>
  text.replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060').replace(/(\d) (?=år\b|procent\b|%)/g, '$1\u00A0');

const LONG =
  /(samordnings)(?=förbund)|(funktions)(?=nedsättning)|(arbetsmarknads)(?=enhet|koordinator)|(myndighets)(?=gemensam)|(samverkans)(?=plattform)/gi;
/** Lets our longest words break where a Swede would break them, also in browsers that cannot hyphenate. */
export const breakable = (text: string): string => text.replace(LONG, '$&\u00AD');

/** When an insats goes on or went on: "1 mars 2020 – april 2022", "sedan 2010", "till 2012"; nothing when no time is stated. */
export function periodInWords({ start, slut: end }: Pick<Insats['period'], 'start' | 'slut'>): string | undefined {
  if (start !== undefined && start === end) return dateInWords(start);
  if (start !== undefined && end !== undefined) return `${dateInWords(start)} – ${dateInWords(end)}`;
  if (start !== undefined) return `sedan ${dateInWords(start)}`;
  return end === undefined ? undefined : `till ${dateInWords(end)}`;
}

/** "Avslutad i april 2022", "Avslutad den 31 mars 2026", "Avslutad 2012". */
export const endedWhen = (end: string | undefined): string =>
  end === undefined ? 'Avslutad' : `Avslutad ${when(end)}`;

const languages = /* @__PURE__ */ new Intl.DisplayNames('sv', { type: 'language' });
/** "svenska och arabiska" out of ["sv", "ar"]. */
export const languagesInWords = (codes: readonly string[]): string =>
  enumerate(codes.map((kod) => languages.of(kod) ?? kod));
