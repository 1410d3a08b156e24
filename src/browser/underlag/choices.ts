import { andamal, type Faltnamn } from '../../i18n/underlag.ts';
import type { Underlagsval } from '../../i18n/underlagstext.ts';

const valuesOf = (root: HTMLElement, name: string, isChecked: boolean): string[] =>
  [...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
    .filter(({ checked }) => checked === isChecked)
    .map(({ value }) => value);

const textOf = (root: HTMLElement, name: Faltnamn): string =>
  root.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`)?.value ?? '';

/** What is ticked, chosen and written on the page right now; it is kept nowhere else. */
export function readChoices(root: HTMLElement): Underlagsval {
  const [chosen] = valuesOf(root, 'andamal', true);
  return {
    andamal: andamal.find((one) => one === chosen) ?? 'eget',
    klara: valuesOf(root, 'klart', true),
    ejKlara: valuesOf(root, 'klart', false),
    besvarade: valuesOf(root, 'fraga', true),
    obesvarade: valuesOf(root, 'fraga', false),
    vill: textOf(root, 'vill'),
    varfor: textOf(root, 'varfor'),
    nasta: textOf(root, 'nasta'),
  };
}
