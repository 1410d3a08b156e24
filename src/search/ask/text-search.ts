import { lasFraga, obekanta, type Led } from '../../swedish/question.ts';
import { orden, vik } from '../../swedish/words.ts';
import type { Ordfil } from '../fields.ts';
import { ordkunskap, type Ordkunskap } from '../../swedish/word-knowledge.ts';
import { vagIhop, type Vagt } from './weighting.ts';
import { sokOrd, type Ordsvar, type Utdrag } from './pagefind.ts';
import type { Register } from './registry.ts';

/** What the words of a search found, records by number, before anything is asked about the person. */
export interface Textsvar {
  /** How well each record fits the words, given which records can be shown at all. */
  vag: (kandidat: (post: number) => boolean) => Vagt<number>;
  /** Each part of the question as it was written; none when no word says anything ("hur ska jag göra"). */
  led: readonly Led[];
  /** Words that say something but that the catalogue has nothing for. */
  okanda: readonly string[];
  /** Why a record was found: which of the words it has, and a piece of its text with the most telling of them. */
  skal: (post: number) => { ord: string[]; utdrag: () => Promise<Utdrag> };
}

/** Words that stand together in a record just as they were written are hardly chance. */
const FRAS = 6;
/** A phrase that more records have is a turn of speech. */
const MAX_FRASTRAFFAR = 8;
const MAX_FRASORD = 6;

interface Funnet {
  /** Hash of a record → score. */
  poang: ReadonlyMap<string, number>;
  svar: readonly Ordsvar[];
}

/** What a part of the question found in any of its wordings; the words of one wording share its score. */
async function sokLed({ lydelser }: Led, indexfiler: readonly string[]): Promise<Funnet> {
  const poang = new Map<string, number>();
  const alla: Ordsvar[] = [];
  for (const lydelse of lydelser) {
    const svar = await Promise.all(lydelse.map((ord) => sokOrd(ord, indexfiler)));
    alla.push(...svar);
    for (const hash of svar[0]?.poang.keys() ?? []) {
      const varden = svar.flatMap((ord) => ord.poang.get(hash) ?? []);
      if (varden.length < svar.length) continue;
      const summa = varden.reduce((s, varde) => s + varde, 0) / Math.sqrt(svar.length);
      poang.set(hash, Math.max(poang.get(hash) ?? 0, summa));
    }
  }
  return { poang, svar: alla };
}

/** The records that have the words just as they were written, when those are few. */
async function sokFras(q: string, indexfiler: readonly string[]): Promise<readonly string[]> {
  const ord = orden(q);
  if (ord.length < 2 || ord.length > MAX_FRASORD) return [];
  const { poang } = await sokOrd(`"${ord.join(' ')}"`, indexfiler);
  return poang.size > MAX_FRASTRAFFAR ? [] : [...poang.keys()];
}

/** The words that only the index knows: those of a large catalogue that were too rare to be sent along. */
async function finnsIIndex(ord: readonly string[], indexfiler: readonly string[]): Promise<Set<string>> {
  const svar = await Promise.all(ord.map((ett) => sokOrd(`"${ett}"`, indexfiler)));
  return new Set(ord.filter((_, plats) => (svar[plats]?.poang.size ?? 0) > 0).map(vik));
}

let pagar: Promise<unknown> = Promise.resolve();

async function sok(q: string, kunskap: Ordkunskap, register: Register): Promise<Textsvar> {
  const { indexfiler, antalPoster, postnr } = register;
  const finns = kunskap.helt ? undefined : await finnsIIndex(obekanta(q, kunskap), indexfiler);
  const { led, okanda } = lasFraga(q, kunskap, finns);
  const funna: Funnet[] = [];
  for (const ett of led) funna.push(await sokLed(ett, indexfiler));
  const fras = led.length === 0 ? [] : await sokFras(q, indexfiler);

  const hashar = new Map<number, string>();
  const perNummer = (poang: ReadonlyMap<string, number>): Map<number, number> => {
    const nya = new Map<number, number>();
    for (const [hash, varde] of poang) {
      const nr = postnr(hash);
      if (nr === undefined) continue;
      hashar.set(nr, hash);
      nya.set(nr, varde);
    }
    return nya;
  };
  const delar = led.map(({ rattat }, plats) => ({
    poang: perNummer(funna[plats]?.poang ?? new Map()),
    rattat: rattat !== undefined,
  }));
  const frasposter = fras.flatMap((hash) => postnr(hash) ?? []);
  return {
    led,
    okanda,
    vag: (kandidat) => {
      const vagt = vagIhop(delar, antalPoster, kandidat);
      for (const nr of frasposter) if (vagt.poang.has(nr)) vagt.poang.set(nr, (vagt.poang.get(nr) ?? 0) + FRAS);
      return vagt;
    },
    skal: (post) => {
      const hash = hashar.get(post) ?? '';
      const ord = led.filter((_, plats) => delar[plats]?.poang.has(post)).map(({ text, rattat }) => rattat ?? text);
      const poang = (svar: Ordsvar): number => svar.poang.get(hash) ?? 0;
      const [basta] = funna.flatMap(({ svar }) => svar).sort((a, b) => poang(b) - poang(a));
      return { ord, utdrag: async () => basta?.utdrag(hash) ?? [] };
    },
  };
}

const kunskaper = new WeakMap<Ordfil, Ordkunskap>();

/** The vocabulary is made ready once for each file of words. */
function kunskapUr(fil: Ordfil): Ordkunskap {
  const kunskap = kunskaper.get(fil) ?? ordkunskap(fil);
  kunskaper.set(fil, kunskap);
  return kunskap;
}

/**
 * Searches for the words of a question, one question at a time, so that of all that is typed meanwhile only the
 * latest is asked. Throws when the index cannot be loaded.
 * @param gammal says that the question is no longer the latest; then there is no answer
 */
export async function sokText(
  q: string,
  fil: Ordfil,
  register: Register,
  gammal: () => boolean,
): Promise<Textsvar | undefined> {
  await pagar;
  if (gammal()) return undefined;
  const svar = sok(q, kunskapUr(fil), register);
  pagar = svar.catch(() => undefined);
  return svar;
}
