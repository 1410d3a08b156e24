import { andamal, type Faltnamn } from '../../i18n/underlag.ts';
import type { Underlagsval } from '../../i18n/underlagstext.ts';

const rutor = (rot: HTMLElement, namn: string, kryssad: boolean): string[] =>
  [...rot.querySelectorAll<HTMLInputElement>(`input[name="${namn}"]`)]
    .filter((ruta) => ruta.checked === kryssad)
    .map((ruta) => ruta.value);

const text = (rot: HTMLElement, namn: Faltnamn): string =>
  rot.querySelector<HTMLTextAreaElement>(`textarea[name="${namn}"]`)?.value ?? '';

/** What is ticked, chosen and written on the page right now; it is kept nowhere else. */
export function lasVal(rot: HTMLElement): Underlagsval {
  const [vald] = rutor(rot, 'andamal', true);
  return {
    andamal: andamal.find((ett) => ett === vald) ?? 'eget',
    klara: rutor(rot, 'klart', true),
    ejKlara: rutor(rot, 'klart', false),
    besvarade: rutor(rot, 'fraga', true),
    obesvarade: rutor(rot, 'fraga', false),
    vill: text(rot, 'vill'),
    varfor: text(rot, 'varfor'),
    nasta: text(rot, 'nasta'),
  };
}
