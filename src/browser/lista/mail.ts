import { mejlord } from '../../i18n/minlista.ts';

/** Some e-mail programs cut an address that is longer than this. */
const LANGST = 1800;

export interface Mejlrad {
  titel: string;
  /** The full address of the insats. */
  adress: string;
}

function mejladress(rader: readonly string[]): string {
  const text = rader.join('\r\n');
  return `mailto:?subject=${encodeURIComponent(mejlord.amne)}&body=${encodeURIComponent(text)}`;
}

/**
 * A `mailto:` that hands the list on. A long list goes without the addresses of its insatser, and then without their
 * names, for the list's own address leads to them all. Nothing when that too is longer than a mail takes.
 */
export function mejl(rader: readonly Mejlrad[], listadress: string): string | undefined {
  const inledning = [mejlord.inledning(rader.length), ''];
  const lank = ['', mejlord.lank, listadress];
  const hel = rader.flatMap(({ titel, adress }, i) => [...(i > 0 ? [''] : []), titel, adress]);
  const namn = rader.map(({ titel }) => titel);
  return [
    [...inledning, ...hel, ...lank],
    [...inledning, ...namn, ...lank],
    [mejlord.lank, listadress],
  ]
    .map(mejladress)
    .find((adress) => adress.length <= LANGST);
}
