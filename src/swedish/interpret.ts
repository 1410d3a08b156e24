import { FYLLNADSORD } from './stop-words.ts';
import { namnfinnare, type Fynd, type Kand } from './name-finder.ts';
import { ordplatser, resten, type Ordplats } from './word-positions.ts';

/** A text as filters, and the words that were none. */
export interface Tolkning {
  kommun?: string;
  malgrupper: string[];
  metoder: string[];
  alder?: number;
  rest: string;
}

const MAX_ALDER = 120;
const ARSORD = /^(?:ar|aring(?:en|ar)?|arig[at]?)$/;
/** "i 2 år" is how long, not how old, and "16–29 år" is nobody's age. */
const FORE_TID = /^(?:\d+|i|pa|efter|under|over|senaste|minst|hogst|cirka|ca|inom|till|fran|sedan|om)$/;
const FORE_KOMMUN = /^(?:i|fran|inom)$/;
const EFTER_KOMMUN = /^(?:kommun(?:en)?|stad)$/;

/** The place of a figure that is an age. */
const aldersplats = (orden: readonly Ordplats[], tagna: ReadonlySet<number>): number =>
  orden.findIndex(({ vikt }, i) => {
    if (tagna.has(i) || !/^\d{1,3}$/.test(vikt) || Number(vikt) > MAX_ALDER) return false;
    const efter = orden[i + 1]?.vikt ?? '';
    return ARSORD.test(efter) && (efter !== 'ar' || !FORE_TID.test(orden[i - 1]?.vikt ?? ''));
  });

const arUtpekad = ({ fran, antal }: Fynd, orden: readonly Ordplats[]): boolean =>
  FORE_KOMMUN.test(orden[fran - 1]?.vikt ?? '') || EFTER_KOMMUN.test(orden[fran + antal]?.vikt ?? '');

/** Everyday words that are names too ("vara", "se") are names only when something says so. */
function arMenad(fynd: Fynd, orden: readonly Ordplats[]): boolean {
  const { text, vikt } = orden[fynd.fran] ?? { text: '', vikt: '' };
  if (fynd.antal > 1 || orden.length === 1 || !FYLLNADSORD.has(vikt)) return true;
  return fynd.kand.nyckel === 'kommun' ? arUtpekad(fynd, orden) : /^\p{Lu}{2,}$/u.test(text);
}

/**
 * Makes a reader of texts: which kommun, target groups, methods and age a text names, in any form and with
 * or without å, ä and ö. It only proposes, for a name may have been meant as a word.
 */
export function tolk(kanda: readonly Kand[]): (text: string) => Tolkning {
  const finn = namnfinnare(kanda);
  return (skrivet) => {
    const text = skrivet.normalize('NFC');
    const orden = ordplatser(text);
    const fynd = finn(orden).filter((ett) => arMenad(ett, orden));
    const kommuner = fynd.filter(({ kand }) => kand.nyckel === 'kommun');
    const kommun = kommuner.find((ett) => arUtpekad(ett, orden)) ?? kommuner[0];

    const svar: Tolkning = { malgrupper: [], metoder: [], rest: '' };
    const tagna = new Set<number>();
    for (const ett of fynd) {
      const { kand, fran, antal } = ett;
      const platser = Array.from({ length: antal }, (_, i) => fran + i);
      if (platser.some((plats) => tagna.has(plats)) || (kand.nyckel === 'kommun' && ett !== kommun)) continue;
      for (const plats of platser) tagna.add(plats);
      if (kand.nyckel === 'kommun') {
        svar.kommun = kand.id;
        if (EFTER_KOMMUN.test(orden[fran + antal]?.vikt ?? '')) tagna.add(fran + antal);
      } else {
        const ids = kand.nyckel === 'malgrupp' ? svar.malgrupper : svar.metoder;
        if (!ids.includes(kand.id)) ids.push(kand.id);
      }
    }
    const plats = aldersplats(orden, tagna);
    if (plats !== -1) {
      svar.alder = Number(orden[plats]?.vikt);
      tagna.add(plats).add(plats + 1);
      if (/^gamm(?:al|alt|la)$/.test(orden[plats + 2]?.vikt ?? '')) tagna.add(plats + 2);
    }
    svar.rest = resten(text, orden, tagna);
    return svar;
  };
}
