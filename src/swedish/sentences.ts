import { orden } from './words.ts';

/** So far back from a full stop an abbreviation is looked for; a long text is not read again for each. */
const BAKAT = 24;

export type Mening = { text: string; fran: number; ord: readonly string[] };

const SLUT = /[.!?…]["”’»)]*\s+(?=["”’»(]*[\p{Lu}\p{N}])/gu;
/** What ends with a full stop and no sentence: an initial, an abbreviation. */
const INGET_SLUT = /(?:^|[\s(])(?:\p{L}|ca|kl|nr|tel|dvs|osv|resp|ev|inkl|exkl|(?:\p{L}{1,2}\.)+\s?\p{L}{1,4})\.$/iu;

const delade = new WeakMap<object, Mening[]>();

/** The sentences of a text that several rules ask for. */
export function meningarI(ruta: { text: string }): Mening[] {
  const forut = delade.get(ruta);
  if (forut) return forut;
  const nya = meningar(ruta.text);
  delade.set(ruta, nya);
  return nya;
}

/** The sentences of a text, with the index where each begins. */
export function meningar(text: string): Mening[] {
  const funna: Mening[] = [];
  let fran = 0;
  const ta = (till: number): void => {
    const mening = text.slice(fran, till).trimEnd();
    const ord = orden(mening);
    if (ord.length > 0) funna.push({ text: mening, fran, ord });
    fran = till;
  };
  for (const traff of text.matchAll(SLUT)) {
    const till = traff.index + traff[0].length;
    if (!INGET_SLUT.test(text.slice(Math.max(fran, traff.index - BAKAT), traff.index + 1))) ta(till);
  }
  ta(text.length);
  return funna;
}

/** A sentence as it is quoted: its beginning and end, when it is long. */
export function citat(text: string): string {
  const rakt = text.replace(/\s+/g, ' ').trim();
  return rakt.length <= 90 ? rakt : `${rakt.slice(0, 55).trimEnd()} … ${rakt.slice(-25).trimStart()}`;
}
