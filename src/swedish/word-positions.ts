import { FYLLNADSORD } from './stop-words.ts';
import { vik } from './words.ts';

/** A word of a text and where it stands. "23-åring" is two: the figure is read by itself. */
export interface Ordplats {
  text: string;
  vikt: string;
  fran: number;
  till: number;
}

const ORD = /\d+|[\p{L}\p{M}]+/gu;

export const ordplatser = (text: string): Ordplats[] =>
  [...text.matchAll(ORD)].map(({ 0: ord, index }) => ({
    text: ord,
    vikt: vik(ord),
    fran: index,
    till: index + ord.length,
  }));

/**
 * What is left of a text when some of its words are taken out. Fillers beside them go with them: of "jag bor i
 * Haninge och söker praktik" without Haninge only "praktik" is left.
 */
export function resten(text: string, orden: readonly Ordplats[], tagna: ReadonlySet<number>): string {
  if (tagna.size === 0) return text.trim();
  const borta = new Set(tagna);
  const dra = (platser: Iterable<number>, steg: number): void => {
    for (const plats of platser)
      if (borta.has(plats - steg) && FYLLNADSORD.has(orden[plats]?.vikt ?? '')) borta.add(plats);
  };
  dra(orden.keys(), 1);
  dra([...orden.keys()].reverse(), -1);
  const kvar: string[] = [];
  let fran: number | undefined;
  for (const [plats, ord] of orden.entries()) {
    if (borta.has(plats)) {
      fran = undefined;
      continue;
    }
    // Words that stand together keep what stands between them.
    if (fran === undefined) kvar.push(ord.text);
    else kvar[kvar.length - 1] = text.slice(fran, ord.till);
    fran ??= ord.fran;
  }
  return kvar.join(' ');
}
