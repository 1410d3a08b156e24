import type { Alderspann, Insats } from '../schema/insats.ts';
import { datumIOrd, nar } from './dates.ts';

/** "16–30 år", "från 16 år", "till 24 år", or nothing when no age is stated. */
export function alderIOrd({ fran, till }: Alderspann): string | undefined {
  if (fran !== undefined && till !== undefined)
    return fran === till ? `${String(fran)} år` : `${String(fran)}–${String(till)} år`;
  if (fran !== undefined) return `från ${String(fran)} år`;
  return till === undefined ? undefined : `till ${String(till)} år`;
}

/** "Haninge", "Haninge och Tyresö", "Haninge, Nynäshamn och Tyresö". */
export const uppraknat = (ord: readonly string[], sista: 'och' | 'eller' = 'och'): string =>
  new Intl.ListFormat('sv', { type: sista === 'och' ? 'conjunction' : 'disjunction' }).format(ord);

export const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** "1 insats", "4 insatser". */
export const antalInsatser = (antal: number): string => (antal === 1 ? '1 insats' : `${String(antal)} insatser`);

/** Keeps ranges and units on one line: "16–30 år" gets word joiners round its dash and a no-break space. */
export const obruten = (text: string): string =>
  text.replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060').replace(/(\d) (?=år\b|procent\b|%)/g, '$1\u00A0');

const LANGA =
  /(samordnings)(?=förbund)|(funktions)(?=nedsättning)|(arbetsmarknads)(?=enhet|koordinator)|(myndighets)(?=gemensam)|(samverkans)(?=plattform)/gi;
/** Lets our longest words break where a Swede would break them, also in browsers that cannot hyphenate. */
export const delbar = (text: string): string => text.replace(LANGA, '$&\u00AD');

/** When an insats goes on or went on: "1 mars 2020 – april 2022", "sedan 2010", "till 2012"; nothing when no time is stated. */
export function periodIOrd({ start, slut }: Pick<Insats['period'], 'start' | 'slut'>): string | undefined {
  if (start !== undefined && start === slut) return datumIOrd(start);
  if (start !== undefined && slut !== undefined) return `${datumIOrd(start)} – ${datumIOrd(slut)}`;
  if (start !== undefined) return `sedan ${datumIOrd(start)}`;
  return slut === undefined ? undefined : `till ${datumIOrd(slut)}`;
}

/** "Avslutad i april 2022", "Avslutad den 31 mars 2026", "Avslutad 2012". */
export const avslutadNar = (slut: string | undefined): string =>
  slut === undefined ? 'Avslutad' : `Avslutad ${nar(slut)}`;

const sprak = /* @__PURE__ */ new Intl.DisplayNames('sv', { type: 'language' });
/** "svenska och arabiska" out of ["sv", "ar"]. */
export const sprakIOrd = (koder: readonly string[]): string => uppraknat(koder.map((kod) => sprak.of(kod) ?? kod));
