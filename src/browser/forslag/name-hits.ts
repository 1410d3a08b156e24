import { insatsUrl } from '../../model/urls.ts';
import { FYLLNADSORD } from '../../swedish/stop-words.ts';
import { orden, vik } from '../../swedish/words.ts';
import type { Hamtning } from '../../search/ask/fetcher.ts';
import { sokOrd } from '../../search/ask/pagefind.ts';
import type { Register } from '../../search/ask/registry.ts';
import type { Namntraff } from './suggestions.ts';

const MAX = 4;
/** So many of the best hits are looked at: what has a word in its title is among them. */
const MAX_SEDDA = 12;
const MINSTA_BORJAN = 3;

/** The insatser that the words are found in, the best first, by number. */
async function basta(ord: readonly string[], { insatser, indexfiler, postnr }: Register): Promise<number[]> {
  const perPost = new Map<number, number>();
  for (const { poang } of await Promise.all(ord.map((ett) => sokOrd(ett, indexfiler))))
    for (const [hash, varde] of poang) {
      const post = postnr(hash);
      if (post !== undefined) perPost.set(post, (perPost.get(post) ?? 0) + varde);
    }
  return insatser
    .map(({ nr, poster }) => ({ nr, varde: Math.max(...poster.map((post) => perPost.get(post) ?? 0)) }))
    .filter(({ varde }) => varde > 0)
    .sort((a, b) => b.varde - a.varde)
    .slice(0, MAX_SEDDA)
    .map(({ nr }) => nr);
}

/**
 * Insatser in whose title a word begins like the last word typed. First those that still are there, then those
 * with more of the words, then those that begin with them.
 */
export async function namntraffar(text: string, hamtning: Hamtning): Promise<Namntraff[]> {
  const skrivna = orden(text);
  const sokta = skrivna.map(vik);
  const sist = sokta.at(-1) ?? '';
  if (sist.length < MINSTA_BORJAN || FYLLNADSORD.has(sist)) return [];
  const register = await hamtning.register();
  const sagande = skrivna.filter((ord) => vik(ord).length >= MINSTA_BORJAN && !FYLLNADSORD.has(vik(ord)));
  const nummer = await basta(sagande, register);
  const kort = await hamtning.kort(nummer);
  return nummer
    .flatMap((nr) => {
      const ett = kort.get(nr);
      if (!ett) return [];
      const ord = orden(ett.titel).map(vik);
      const funna = sokta.filter((sokt) => ord.some((o) => o.startsWith(sokt))).length;
      const borjar = sokta.every((sokt, i) => (i < sokta.length - 1 ? ord[i] === sokt : ord[i]?.startsWith(sokt)));
      const avslutad = register.insatser[nr]?.lage === 'avslutad';
      return { titel: ett.titel, url: insatsUrl(ett.id), avslutad, ord, rang: funna + (borjar ? 1 : 0) };
    })
    .filter(({ ord }) => ord.some((o) => o.startsWith(sist)))
    .sort((a, b) => Number(a.avslutad) - Number(b.avslutad) || b.rang - a.rang)
    .slice(0, MAX)
    .map(({ titel, url, avslutad }) => ({ titel, url, avslutad }));
}
