import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import {
  everySamling,
  isFolder,
  samlingar,
  type Samling as Table,
  type Samlingsnamn,
  type Uppgifter,
} from '../schema/samlingar.ts';
import { lasMdx, lasVokabular, type Post } from './entry.ts';
import { BORJAN, type Fel, type Fynd } from './faults.ts';
import { hittaFiler, type Filer } from './files.ts';
import { contentPath } from './settings.ts';

/**
 * The entries of one collection. `stalle` is where they lie, from the root; `hel` is false when some of its ids could
 * not be read, so that an id nobody finds may still exist.
 */
export type Samling<T = unknown> = {
  stalle: string;
  schema: z.ZodType;
  poster: Post<T>[];
  perId: ReadonlyMap<string, Post<T>>;
  hel: boolean;
};

export type Samlingar = { [N in Samlingsnamn]: Samling<Uppgifter<N>> };
export type Innehall = { samlingar: Samlingar; bilder: ReadonlySet<string>; fel: Fel[] };

type Read<T> = Pick<Samling<T>, 'stalle' | 'poster' | 'hel'>;

/** Reads every file of the content once; a file that cannot be read costs no other file its check. */
export function lasInnehall(rot: string, filer: Filer = hittaFiler(rot)): Innehall {
  const fel: Fel[] = [];
  const anteckna = (fil: string, fynd: readonly Fynd[]): void => {
    fel.push(...fynd.map((ett) => ({ fil, ...ett })));
  };
  const bytes = (fil: string) => readFileSync(path.join(rot, fil));

  function folder<T>(mapp: string, schema: z.ZodType<T>): Read<T> {
    const poster = filer.texter
      .filter((fil) => fil.mapp === mapp)
      .map(({ fil, id }) => {
        const { post, fynd } = lasMdx(fil, id, bytes(fil), schema);
        anteckna(fil, fynd);
        return post;
      });
    // The id is the file name, so it is known even of a file that cannot be read.
    return { stalle: `${contentPath(mapp, rot)}/`, poster, hel: true };
  }

  function list<T>({ path: part, id }: Pick<Table, 'path' | 'id'>, schema: z.ZodType<T>): Read<T> {
    const fil = contentPath(part, rot);
    if (!filer.texter.some((en) => en.fil === fil)) {
      const gor = 'Lägg tillbaka den. Utan den går hänvisningar hit inte att kontrollera.';
      anteckna(fil, [{ ...BORJAN, text: 'Filen saknas.', gor }]);
      return { stalle: fil, poster: [], hel: false };
    }
    const { poster, hel, fynd } = lasVokabular(fil, bytes(fil), schema, id);
    anteckna(fil, fynd);
    return { stalle: fil, poster, hel };
  }

  const las = everySamling<Samlingar>(<N extends Samlingsnamn>(name: N): Samling<Uppgifter<N>> => {
    const one: Table = samlingar[name];
    const schema: z.ZodType<Uppgifter<N>> = samlingar[name].schema;
    const read = isFolder(one) ? folder(one.path, schema) : list(one, schema);
    return { ...read, schema, perId: new Map(read.poster.map((post) => [post.id, post])) };
  });
  return { samlingar: las, bilder: filer.bilder, fel };
}

/** A fault at `stig` in an entry. */
export const felI = (post: Post, stig: readonly PropertyKey[], text: string, gor: string): Fel => ({
  fil: post.fil,
  ...post.plats(stig),
  text,
  gor,
});
