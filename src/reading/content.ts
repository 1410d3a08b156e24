import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { forbund } from '../schema/forbund.ts';
import { insats } from '../schema/insats.ts';
import { sida } from '../schema/sida.ts';
import { malgrupp, metod } from '../schema/term.ts';
import { vokabularer } from '../schema/vokabular.ts';
import { BORJAN, type Fel, type Fynd } from './faults.ts';
import type { Filer, mappar } from './files.ts';
import { lasMdx, lasVokabular, type Post } from './entry.ts';

/** The entries of one kind. `hel` is false when some of its ids could not be read, so that an id nobody finds may still exist. */
export type Samling<T = unknown> = {
  stalle: string;
  schema: z.ZodType;
  poster: Post<T>[];
  perId: ReadonlyMap<string, Post<T>>;
  hel: boolean;
};

const samling = <T>(delar: Omit<Samling<T>, 'perId'>): Samling<T> => ({
  ...delar,
  perId: new Map(delar.poster.map((post) => [post.id, post])),
});

/** Reads every file of content/ once; a file that cannot be read costs no other file its check. */
export function lasInnehall(rot: string, filer: Filer) {
  const fel: Fel[] = [];
  const anteckna = (fil: string, fynd: readonly Fynd[]): void => {
    fel.push(...fynd.map((ett) => ({ fil, ...ett })));
  };
  const fanns = new Set(filer.texter.map(({ fil }) => fil));
  const bytes = (fil: string) => readFileSync(path.join(rot, fil));

  function mapp<T>(namn: (typeof mappar)[number], schema: z.ZodType<T>): Samling<T> {
    const poster = filer.texter
      .filter((fil) => fil.mapp === namn)
      .map(({ fil, id }) => {
        const { post, fynd } = lasMdx(fil, id, bytes(fil), schema);
        anteckna(fil, fynd);
        return post;
      });
    // The id is the file name, so it is known even of a file that cannot be read.
    return samling({ stalle: `content/${namn}/`, schema, poster, hel: true });
  }

  function vokabular<T>(namn: keyof typeof vokabularer, schema: z.ZodType<T>): Samling<T> {
    const fil = `content/vokabular/${namn}.yaml`;
    if (!fanns.has(fil)) {
      anteckna(fil, [
        {
          ...BORJAN,
          text: 'Filen saknas.',
          gor: 'Lägg tillbaka den. Utan den går hänvisningar hit inte att kontrollera.',
        },
      ]);
      return samling<T>({ stalle: fil, schema, poster: [], hel: false });
    }
    const { poster, hel, fynd } = lasVokabular(fil, bytes(fil), schema);
    anteckna(fil, fynd);
    return samling({ stalle: fil, schema, poster, hel });
  }

  const samlingar = {
    insatser: mapp('insatser', insats),
    metoder: mapp('metoder', metod),
    malgrupper: mapp('malgrupper', malgrupp),
    forbund: mapp('forbund', forbund),
    sidor: mapp('sidor', sida),
    lan: vokabular('lan', vokabularer.lan),
    kommuner: vokabular('kommuner', vokabularer.kommuner),
    aktorer: vokabular('aktorer', vokabularer.aktorer),
    anvisare: vokabular('anvisare', vokabularer.anvisare),
    finansiarer: vokabular('finansiarer', vokabularer.finansiarer),
    kallor: vokabular('kallor', vokabularer.kallor),
    ordlista: vokabular('ordlista', vokabularer.ordlista),
    situationer: vokabular('situationer', vokabularer.situationer),
  } satisfies Record<(typeof mappar)[number] | keyof typeof vokabularer, Samling>;

  return { samlingar, bilder: filer.bilder, fel };
}

export type Innehall = ReturnType<typeof lasInnehall>;
export type Samlingar = Innehall['samlingar'];

/** A fault at `stig` in an entry. */
export const felI = (post: Post, stig: readonly PropertyKey[], text: string, gor: string): Fel => ({
  fil: post.fil,
  ...post.plats(stig),
  text,
  gor,
});
