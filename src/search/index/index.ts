import type { Katalog } from '../../model/views.ts';
import { byggSokfiler, type Sokfiler } from './files.ts';
import { byggOrdfil } from './word-file.ts';
import { byggSokindex, type Sokindex } from './pagefind.ts';
import { indexposter } from './records.ts';
import { utvidgare } from './expansion.ts';

/** The same catalogue is read once, though a page is made from each of thousands of files. */
function minns<T>(gor: (katalog: Katalog) => T): (katalog: Katalog) => T {
  const gjorda = new WeakMap<Katalog, { varde: T }>();
  return (katalog) => {
    const gjord = gjorda.get(katalog) ?? { varde: gor(katalog) };
    gjorda.set(katalog, gjord);
    return gjord.varde;
  };
}

/** The records of the catalogue, each with the words that it is found by without having them. */
const utvidgade = minns(({ insatser, ordlista }) => {
  const poster = insatser.flatMap(indexposter);
  const utvidga = utvidgare(ordlista, poster);
  return poster.map((post) => ({ post, utvidgningar: utvidga(post) }));
});

let senast: { nyckel: string; index: Promise<Sokindex> } | undefined;

/** Remade only when its texts have changed: while somebody writes, the catalogue is new each time it is asked for. */
function indexAvTexter(katalog: Katalog): Promise<Sokindex> {
  const poster = utvidgade(katalog);
  const nyckel = JSON.stringify(poster);
  if (senast?.nyckel !== nyckel) senast = { nyckel, index: byggSokindex(poster) };
  return senast.index;
}

/** The Pagefind index of the catalogue. */
export const sokindex = minns(indexAvTexter);

/** What the search page reads besides it. */
export const sokfiler = minns(async (katalog): Promise<Sokfiler> => {
  const index = sokindex(katalog);
  // Pagefind is a process of its own, which works meanwhile.
  const ord = byggOrdfil(utvidgade(katalog), katalog.ordlista, [...katalog.malgrupper, ...katalog.metoder]);
  return byggSokfiler(katalog, await index, ord);
});
