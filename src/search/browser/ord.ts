import { sokText, type Utdrag } from './pagefind.ts';
import type { Register } from './register.ts';

/** What the words of a search found, by number of the record. */
export interface Ordsvar {
  q: string;
  /** Higher is better. */
  poang: ReadonlyMap<number, number>;
  /** The piece of text that the words were found in. */
  utdrag: (post: number) => Promise<Utdrag>;
}

let pagar: Promise<unknown> = Promise.resolve();

/**
 * Asks Pagefind for words, one thing at a time, so that of all that is typed meanwhile only the latest is asked.
 * @param gammal says that the question is no longer the latest; then there is no answer
 */
export async function fragaOrd(q: string, register: Register, gammal: () => boolean): Promise<Ordsvar | undefined> {
  if (q === '') return undefined;
  await pagar;
  if (gammal()) return undefined;
  const fraga = sokText(q, register.indexfiler);
  pagar = fraga.catch(() => undefined);
  const svar = await fraga;
  const poang = new Map<number, number>();
  const hashar = new Map<number, string>();
  for (const [hash, varde] of svar.poang) {
    const post = register.postnr(hash);
    if (post === undefined) continue;
    poang.set(post, varde);
    hashar.set(post, hash);
  }
  return { q, poang, utdrag: async (post) => svar.utdrag(hashar.get(post) ?? '') };
}
