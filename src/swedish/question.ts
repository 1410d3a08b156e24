import { FYLLNADSORD } from './stop-words.ts';
import { orden, vik } from './words.ts';
import type { Ordkunskap } from './word-knowledge.ts';
import { delaSammansattning } from './compounds.ts';
import { narmaste } from './spelling.ts';

/** A part of a question: one thing that is looked for, in one or more wordings. */
export interface Led {
  /** As it was written. */
  text: string;
  /** Any of these finds it; all the words of a wording must be in a record. */
  lydelser: readonly (readonly string[])[];
  /** The word it was taken for, when it was not one the catalogue knows. */
  rattat?: string;
}

export interface Fraga {
  led: Led[];
  /** Words that say something but that the catalogue has nothing for. */
  okanda: string[];
}

/** So much is read; nobody means more, and a pasted text shall not keep a phone busy. */
const MAX_ORD = 30;
const MAX_ORDLANGD = 60;
/** The last part of a compound whose first part nobody knows must be this long to speak for it. */
const MINSTA_ENSAMMA_LED = 6;

/** Shorter ones are the beginning of half the dictionary; those that mean something are abbreviations. */
const MINSTA_ORD = 3;

const arFyllnad = (ord: string): boolean =>
  FYLLNADSORD.has(vik(ord)) || /^\p{N}+$/u.test(ord) || vik(ord).length < MINSTA_ORD;
const arVersaler = (ord: string): boolean => /^\p{Lu}{2,}$/u.test(ord);
const sokbara = (text: string): string[] => orden(text).filter((ord) => !arFyllnad(ord));

const last = (text: string): string[] =>
  orden(text)
    .slice(0, MAX_ORD)
    .map((ord) => ord.slice(0, MAX_ORDLANGD));

/** The longest expression that begins at a place: an abbreviation, or several words with one meaning. */
function uttryckVid(text: readonly string[], plats: number, { uttryck, langstaUttryck }: Ordkunskap) {
  for (let antal = Math.min(langstaUttryck, text.length - plats); antal > 0; antal -= 1) {
    const egna = text.slice(plats, plats + antal);
    const betyder = uttryck.get(egna.map(vik).join(' '));
    // "SE" is an abbreviation in capitals or alone; in a sentence "se" is the verb.
    const menat = antal > 1 || text.length === 1 || !arFyllnad(egna.join('')) || arVersaler(egna.join(''));
    if (betyder && menat) return { egna, betyder };
  }
  return undefined;
}

/** One word that is written as two: "sjuk skriven", "arbets träning". */
function hopskrivet(forsta: string, andra: string | undefined, kunskap: Ordkunskap): string | undefined {
  if (andra === undefined) return undefined;
  return [forsta + andra, `${forsta}s${andra}`].find((ord) => vik(ord).length > 5 && kunskap.harOrdet(ord));
}

/** The index does not know that "skolan" is a form of "skola", so both are looked for. */
function former(ord: string, kunskap: Ordkunskap): string[][] {
  const obestamd = ord.replace(/(?<=\p{L}{3})ans?$/u, 'a');
  return obestamd !== ord && kunskap.harOrdet(obestamd) ? [[ord], [obestamd]] : [[ord]];
}

/** A word that the catalogue does not have: its parts, else the word that may have been meant. */
function okantLed(ord: string, kunskap: Ordkunskap): Led | undefined {
  const gement = ord.toLowerCase();
  const delar = delaSammansattning(gement, kunskap);
  if (delar) return { text: ord, lydelser: [delar] };
  const rattat = narmaste(ord, kunskap.amnesord);
  if (rattat !== undefined) return { text: ord, lydelser: [[rattat]], rattat };
  for (let snitt = 2; snitt <= gement.length - MINSTA_ENSAMMA_LED; snitt += 1) {
    const slutled = gement.slice(snitt);
    if (kunskap.arSlutled(slutled)) return { text: ord, lydelser: [[slutled]], rattat: slutled };
  }
  return undefined;
}

/**
 * Reads a question: what is filler is left out, what belongs together is put together, and what the
 * catalogue does not have is taken apart or mended.
 * @param finns words that the index is known to have although `kunskap` does not
 */
export function lasFraga(text: string, kunskap: Ordkunskap, finns: ReadonlySet<string> = new Set()): Fraga {
  const kanner = (ord: string): boolean => kunskap.kanner(ord) || finns.has(vik(ord));
  const alla = last(text).flatMap((ord) => (ord.includes('-') && !kanner(ord) ? ord.split('-') : [ord]));
  const led: Led[] = [];
  const okanda: string[] = [];
  for (let plats = 0; plats < alla.length; plats += 1) {
    const ord = alla[plats] ?? '';
    const uttryck = uttryckVid(alla, plats, kunskap);
    const hop = hopskrivet(ord, alla[plats + 1], kunskap);
    if (uttryck) {
      const { egna, betyder } = uttryck;
      // An abbreviation of two letters is the beginning of too many words to be looked for as it stands.
      const egen = egna.filter((e) => !arFyllnad(e));
      led.push({ text: egna.join(' '), lydelser: [egen, ...betyder.map(sokbara)].filter((l) => l.length > 0) });
      plats += egna.length - 1;
    } else if (hop !== undefined) {
      const delar = sokbara(`${ord} ${alla[plats + 1] ?? ''}`);
      led.push({ text: `${ord} ${alla[plats + 1] ?? ''}`, lydelser: delar.length === 2 ? [[hop], delar] : [[hop]] });
      plats += 1;
    } else if (arFyllnad(ord)) continue;
    else if (kanner(ord)) led.push({ text: ord, lydelser: former(ord, kunskap) });
    else {
      const nytt = okantLed(ord, kunskap);
      if (nytt) led.push(nytt);
      else okanda.push(ord);
    }
  }
  return { led, okanda };
}

/** The words of a question that the vocabulary does not know, to ask the index itself about. */
export const obekanta = (text: string, kunskap: Ordkunskap): string[] =>
  last(text).filter((ord) => !arFyllnad(ord) && !kunskap.kanner(ord));
