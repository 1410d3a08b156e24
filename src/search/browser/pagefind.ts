import * as z from 'zod/mini';
import { lank } from '../../model/urls.ts';
import { PAGEFIND_MAPP } from '../fields.ts';

/** The part of Pagefind's browser API we use; its answers are parsed, never trusted. */
const utdrag = z.looseObject({ excerpt: z.string() });
const svar = z.looseObject({
  results: z.array(
    z.looseObject({
      id: z.string(),
      score: z.number(),
      data: z.custom<() => Promise<unknown>>((v) => typeof v === 'function'),
    }),
  ),
});
const modul = z.looseObject({
  search: z.custom<(ord: string) => Promise<unknown>>((v) => typeof v === 'function'),
  options: z.custom<(val: object) => Promise<void>>((v) => typeof v === 'function'),
  destroy: z.custom<() => Promise<void>>((v) => typeof v === 'function'),
});

/** Why the words hit an insats: a piece of its text, with the words that were found marked. */
export type Utdrag = { text: string; markt: boolean }[];

export interface Textsvar {
  /** Hash of a spår's record → score. */
  poang: ReadonlyMap<string, number>;
  utdrag(hash: string): Promise<Utdrag>;
}

const MENINGSSLUT = /[.!?](?:\s|$)/;

let laddad: Promise<z.infer<typeof modul>> | undefined;

async function ladda() {
  const pagefind = modul.parse(await import(/* @vite-ignore */ lank(`/${PAGEFIND_MAPP}pagefind.js`)));
  await pagefind.options({ excerptLength: 12 });
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
  const utdrag: Utdrag = [{ text: fore, markt: false }];
  for (const { text, markt } of delar.slice(forsta)) {
    const [mening = ''] = text.split(MENINGSSLUT);
    utdrag.push({ text: mening, markt });
    if (mening !== text) break;
  }
  return utdrag.filter(({ text }) => text !== '');
}

/** Pagefind keeps quiet about a part of its index that it could not fetch, and then finds nothing. */
async function kravHeltIndex(filer: readonly string[]): Promise<void> {
  const svar = await Promise.all(filer.map((fil) => fetch(lank(`/${PAGEFIND_MAPP}${fil}`))));
  const trasig = svar.find(({ ok }) => !ok);
  if (trasig) throw new Error(`Sökindexet svarade ${String(trasig.status)}.`);
}

/**
 * Asks the index for words. Throws when any part of it cannot be loaded; the next call begins anew.
 * @param indexfiler the parts of the index, tried when nothing was found
 */
export async function sokText(ord: string, indexfiler: readonly string[]): Promise<Textsvar> {
  laddad ??= ladda();
  const denna = laddad;
  try {
    const { results } = svar.parse(await (await denna).search(ord));
    if (results.length === 0) await kravHeltIndex(indexfiler);
    const perHash = new Map(results.map((rad) => [rad.id, rad]));
    return {
      poang: new Map(results.map(({ id, score }) => [id, score])),
      utdrag: async (hash) => {
        const rad = perHash.get(hash);
        return rad ? somUtdrag(utdrag.parse(await rad.data()).excerpt) : [];
      },
    };
  } catch (fel) {
    laddad = undefined;
    // What was half loaded is thrown away; that it cannot be is no news beside the fault itself.
    await denna.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    throw fel;
  }
}
