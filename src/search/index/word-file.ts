import type { Katalog } from '../../model/views.ts';
import type { Ordfil } from '../fields.ts';
import { FYLLNADSORD } from '../../swedish/stop-words.ts';
import { orden, vik } from '../../swedish/words.ts';
import type { UtvidgadPost } from './expansion.ts';

/** So many words are sent, the most widespread first, so that the file stays small however many insatser there are. */
const MAX_AMNESORD = 1800;
const MAX_OVRIGA = 1200;

interface Term {
  namn: string;
  forkortning?: string | undefined;
}

/** Counts in how many of the lists a word stands; words that say nothing are not counted. */
function raknade(listor: readonly (readonly string[])[]): Map<string, number> {
  const antal = new Map<string, number>();
  for (const texter of listor)
    for (const ord of new Set(texter.flatMap(orden).map((o) => o.toLowerCase())))
      if (!FYLLNADSORD.has(vik(ord)) && vik(ord).length > 2) antal.set(ord, (antal.get(ord) ?? 0) + 1);
  return antal;
}

const vanligast = (antal: ReadonlyMap<string, number>, max: number): string[] =>
  [...antal]
    .sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1))
    .slice(0, max)
    .map(([ord]) => ord)
    .sort();

/** Abbreviations, and words of several words: what has to be known before a question can be read. */
function uttryck(ordlista: Katalog['ordlista'], termer: readonly Term[]): Record<string, string[]> {
  const alla = new Map<string, string[]>();
  const lagg = (skrivet: string, betyder: readonly string[]): void => {
    const nyckel = orden(skrivet).map(vik).join(' ');
    alla.set(nyckel, [...new Set([...(alla.get(nyckel) ?? []), ...betyder])]);
  };
  for (const { ord, betyder, forkortning } of ordlista) if (forkortning || orden(ord).length > 1) lagg(ord, betyder);
  for (const { namn, forkortning } of termer) if (forkortning !== undefined) lagg(forkortning, [namn]);
  return Object.fromEntries(alla);
}

/** What the browser needs to know of the catalogue's words to read a question. */
export function byggOrdfil(
  poster: readonly UtvidgadPost[],
  ordlista: Katalog['ordlista'],
  termer: readonly Term[],
): Ordfil {
  const amnen = raknade(
    poster.map(({ post, utvidgningar: { titel, om } }) => [
      post.titel,
      ...post.termer,
      ...post.sokord,
      ...post.ovrigt,
      ...[...titel, ...om].flatMap(({ eget, tillagg }) => [eget, ...tillagg]),
    ]),
  );
  const ovriga = raknade(
    poster.map(({ post, utvidgningar: { namnt } }) => [
      post.ingress,
      ...post.brodtext,
      ...namnt.flatMap(({ tillagg }) => tillagg),
    ]),
  );
  for (const ord of amnen.keys()) ovriga.delete(ord);
  return {
    uttryck: uttryck(ordlista, termer),
    amnesord: vanligast(amnen, MAX_AMNESORD).join(' '),
    ovrigaOrd: vanligast(ovriga, MAX_OVRIGA).join(' '),
    helt: amnen.size <= MAX_AMNESORD && ovriga.size <= MAX_OVRIGA,
  };
}
