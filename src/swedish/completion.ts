import { FYLLNADSORD } from './stop-words.ts';
import type { Kand } from './name-finder.ts';
import { ordplatser, resten } from './word-positions.ts';

/** A name that the last words of a text are the beginning of. */
export interface Borjan {
  kand: Kand;
  /** The name, abbreviation or synonym that begins so. */
  namn: string;
  /** The text without those words. */
  rest: string;
}

const MAX_ORD = 4;
const MINSTA_BORJAN = 2;

interface Namn {
  kand: Kand;
  text: string;
  ord: string[];
  /** Its place among the names of the same thing. */
  nr: number;
}

/** Where in a name the words begin one after the other, the last of them only as far as it is written. */
function borjarVid({ ord }: Namn, sist: readonly string[]): number {
  const helt = sist.slice(0, -1);
  const borjan = sist.at(-1) ?? '';
  return ord.findIndex(
    (forsta, i) =>
      helt.every((h, j) => ord[i + j] === h) &&
      (ord[i + helt.length]?.startsWith(borjan) ?? false) &&
      // "att" and "har" stand in many names and tell none of them.
      (i === 0 || !FYLLNADSORD.has(forsta)),
  );
}

/** Whole names first, then beginnings of names, then words inside names; names before synonyms. */
const vikt = (namn: Namn, vid: number, sist: readonly string[]): number =>
  (namn.ord.join(' ') === sist.join(' ') ? 0 : 2) + Math.min(namn.nr, 1) * 2 + Math.min(vid, 1);

/** Makes a finder of what somebody may be about to write, best first; each thing comes once. */
export function borjansfinnare(kanda: readonly Kand[]): (text: string) => Borjan[] {
  const alla = kanda.flatMap((kand) =>
    kand.ord.map((text, nr): Namn => ({ kand, text, nr, ord: ordplatser(text).map((ord) => ord.vikt) })),
  );
  return (skrivet) => {
    const text = skrivet.normalize('NFC');
    const orden = ordplatser(text);
    const basta = new Map<Kand, Borjan & { antal: number; vikt: number }>();
    for (let antal = Math.min(MAX_ORD, orden.length); antal > 0; antal -= 1) {
      const fran = orden.length - antal;
      const sist = orden.slice(fran).map((ord) => ord.vikt);
      if (sist.join('').length < MINSTA_BORJAN) continue;
      const tagna = new Set(sist.map((_, i) => fran + i));
      const rest = resten(text, orden, tagna);
      // In a sentence "år" is no beginning of "arbete"; by itself it may be.
      const baraHela = antal === 1 && orden.length > 1 && FYLLNADSORD.has(sist.join());
      for (const namn of alla) {
        const vid = borjarVid(namn, sist);
        if (vid === -1 || (baraHela && namn.ord.join() !== sist.join())) continue;
        const forut = basta.get(namn.kand);
        const nu = vikt(namn, vid, sist);
        if (forut && (forut.antal > antal || forut.vikt <= nu)) continue;
        basta.set(namn.kand, { kand: namn.kand, namn: namn.text, rest, antal, vikt: nu });
      }
    }
    return [...basta.values()]
      .sort((a, b) => b.antal - a.antal || a.vikt - b.vikt)
      .map(({ kand, namn, rest }) => ({ kand, namn, rest }));
  };
}
