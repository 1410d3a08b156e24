import * as z from 'zod/mini';
import { lank } from '../../model/urls.ts';
import { PAGEFIND_MAPP, type Registerpost } from '../fields.ts';

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
});

/** Why the words hit an insats: a piece of its text, with the words that were found marked. */
export type Utdrag = { text: string; markt: boolean }[];

export interface Textsvar {
  /** Insats id → score, best spår counts. */
  poang: ReadonlyMap<string, number>;
  utdrag(id: string): Promise<Utdrag>;
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

/** Asks the index for words. Throws when it cannot be loaded; the next call tries again. */
export async function sokText(ord: string, insatser: readonly Registerpost[]): Promise<Textsvar> {
  laddad ??= ladda().catch((fel: unknown) => {
    laddad = undefined;
    throw fel;
  });
  const { results } = svar.parse(await (await laddad).search(ord));
  const agare = new Map(insatser.flatMap(({ id, poster }) => poster.map((hash) => [hash, id])));
  const basta = new Map<string, (typeof results)[number]>();
  for (const rad of results) {
    const id = agare.get(rad.id);
    if (id !== undefined && rad.score > (basta.get(id)?.score ?? -1)) basta.set(id, rad);
  }
  return {
    poang: new Map([...basta].map(([id, { score }]) => [id, score])),
    utdrag: async (id) => {
      const rad = basta.get(id);
      return rad ? somUtdrag(utdrag.parse(await rad.data()).excerpt) : [];
    },
  };
}
