import * as z from 'zod/mini';
import { lank } from '../../model/urls.ts';
import { PAGEFIND_MAPP } from '../fields.ts';

/** The part of Pagefind's browser API we use; its answers are parsed, never trusted. */
const utdrag = z.looseObject({ excerpt: z.string() });
const rad = z.looseObject({
  id: z.string(),
  score: z.number(),
  data: z.custom<() => Promise<unknown>>((v) => typeof v === 'function'),
});
const svar = z.looseObject({ results: z.array(rad) });
const modul = z.looseObject({
  search: z.custom<(ord: string) => Promise<unknown>>((v) => typeof v === 'function'),
  options: z.custom<(val: object) => Promise<void>>((v) => typeof v === 'function'),
  destroy: z.custom<() => Promise<void>>((v) => typeof v === 'function'),
});

/** A piece of a record's text, with the words that were found marked. */
export type Utdrag = { text: string; markt: boolean }[];

/** What one word found. */
export interface Ordsvar {
  /** Hash of a record → score. */
  poang: ReadonlyMap<string, number>;
  utdrag(hash: string): Promise<Utdrag>;
}

/**
 * Long records are not punished, for they are all about one thing; a word counts for much when it is the
 * one that was asked for and not only its beginning, and when it is written with the same å, ä and ö.
 */
const RANGORDNING = {
  pageLength: 0,
  termSaturation: 2,
  termSimilarity: 3,
  diacriticSimilarity: 0.5,
  metaWeights: { title: 1 },
};

const MENINGSSLUT = /[.!?](?:\s|$)/;

let laddad: Promise<z.infer<typeof modul>> | undefined;
const minne = new Map<string, Promise<Ordsvar>>();

async function ladda() {
  const pagefind = modul.parse(await import(/* @vite-ignore */ lank(`/${PAGEFIND_MAPP}pagefind.js`)));
  await pagefind.options({ excerptLength: 12, ranking: RANGORDNING });
  return pagefind;
}

/**
 * Pagefind gives text with `<mark>` around the words found, everything else escaped. Of that we keep the
 * sentence, or the name of a term, in which the first found word stands.
 */
function somUtdrag(excerpt: string): Utdrag {
  const { childNodes } = new DOMParser().parseFromString(excerpt, 'text/html').body;
  const delar = [...childNodes].map((nod) => ({ text: nod.textContent ?? '', markt: nod.nodeName === 'MARK' }));
  const forsta = delar.findIndex(({ markt }) => markt);
  if (forsta === -1) return [];
  const fore =
    delar
      .slice(0, forsta)
      .map(({ text }) => text)
      .join('')
      .split(MENINGSSLUT)
      .at(-1) ?? '';
  const funnet: Utdrag = [{ text: fore, markt: false }];
  for (const { text, markt } of delar.slice(forsta)) {
    const [mening = ''] = text.split(MENINGSSLUT);
    funnet.push({ text: mening, markt });
    if (mening !== text) break;
  }
  return funnet.filter(({ text }) => text !== '');
}

/** Pagefind keeps quiet about a part of its index that it could not fetch, and then finds nothing. */
async function kravHeltIndex(filer: readonly string[]): Promise<void> {
  const svar = await Promise.all(filer.map((fil) => fetch(lank(`/${PAGEFIND_MAPP}${fil}`))));
  const trasig = svar.find(({ ok }) => !ok);
  if (trasig) throw new Error(`Sökindexet svarade ${String(trasig.status)}.`);
}

async function fraga(ord: string, indexfiler: readonly string[]): Promise<Ordsvar> {
  laddad ??= ladda();
  const denna = laddad;
  try {
    const { results } = svar.parse(await (await denna).search(ord));
    if (results.length === 0) await kravHeltIndex(indexfiler);
    const perHash = new Map(results.map((r) => [r.id, r]));
    return {
      poang: new Map(results.map(({ id, score }) => [id, score])),
      utdrag: async (hash) => {
        const funnen = perHash.get(hash);
        return funnen ? somUtdrag(utdrag.parse(await funnen.data()).excerpt) : [];
      },
    };
  } catch (fel) {
    laddad = undefined;
    minne.clear();
    // What was half loaded is thrown away; that it cannot be is no news beside the fault itself.
    await denna.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    throw fel;
  }
}

/**
 * Asks the index for one word, or for a phrase in quotation marks. While somebody types, all words but the
 * last stay the same, so answers are kept. Throws when any part of the index cannot be loaded; the next call
 * begins anew.
 * @param indexfiler the parts of the index, tried when nothing was found
 */
export function sokOrd(ord: string, indexfiler: readonly string[]): Promise<Ordsvar> {
  const forut = minne.get(ord);
  if (forut) return forut;
  const nytt = fraga(ord, indexfiler);
  minne.set(ord, nytt);
  return nytt;
}
