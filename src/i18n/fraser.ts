import type { Alderspann } from '../schema/insats.ts';

/** "16–30 år", "från 16 år", "till 24 år", or nothing when no age is stated. */
export function alderIOrd({ fran, till }: Alderspann): string | undefined {
  if (fran !== undefined && till !== undefined) return fran === till ? `${String(fran)} år` : `${String(fran)}–${String(till)} år`;
  if (fran !== undefined) return `från ${String(fran)} år`;
  return till === undefined ? undefined : `till ${String(till)} år`;
}

/** "Haninge", "Haninge och Tyresö", "Haninge, Nynäshamn och Tyresö". */
export const uppraknat = (ord: readonly string[], sista: 'och' | 'eller' = 'och'): string =>
  new Intl.ListFormat('sv', { type: sista === 'och' ? 'conjunction' : 'disjunction' }).format(ord);

export const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** "1 insats", "4 insatser". */
export const antalInsatser = (antal: number): string => (antal === 1 ? '1 insats' : `${String(antal)} insatser`);
