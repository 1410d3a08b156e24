import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { parse } from 'yaml';
import { forbund } from './schema/forbund.ts';
import { insats } from './schema/insats.ts';
import { sida } from './schema/sida.ts';
import { malgrupp, metod } from './schema/term.ts';
import { vokabularer } from './schema/vokabular.ts';

/** File name = id = address, letter by letter. */
const mdx = (mapp: string) =>
  glob({ base: `content/${mapp}`, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

/** Astro sorts entries by key: `plats` keeps them in the order the editors have put them. */
const yaml = (namn: keyof typeof vokabularer, nyckel: 'id' | 'ord' | 'plats' = 'id') =>
  file(`content/vokabular/${namn}.yaml`, {
    parser: (text) => {
      const poster = z.array(z.record(z.string(), z.unknown())).parse(parse(text));
      const nyckeln = (post: Record<string, unknown>, plats: number): string =>
        nyckel === 'plats' ? String(plats).padStart(4, '0') : String(post[nyckel]);
      return Object.fromEntries(poster.map((post, plats) => [nyckeln(post, plats), post]));
    },
  });

export const collections = {
  insatser: defineCollection({ loader: mdx('insatser'), schema: insats }),
  metoder: defineCollection({ loader: mdx('metoder'), schema: metod }),
  malgrupper: defineCollection({ loader: mdx('malgrupper'), schema: malgrupp }),
  forbund: defineCollection({ loader: mdx('forbund'), schema: forbund }),
  sidor: defineCollection({ loader: mdx('sidor'), schema: sida }),
  lan: defineCollection({ loader: yaml('lan'), schema: vokabularer.lan }),
  kommuner: defineCollection({ loader: yaml('kommuner'), schema: vokabularer.kommuner }),
  aktorer: defineCollection({ loader: yaml('aktorer'), schema: vokabularer.aktorer }),
  anvisare: defineCollection({ loader: yaml('anvisare'), schema: vokabularer.anvisare }),
  finansiarer: defineCollection({ loader: yaml('finansiarer'), schema: vokabularer.finansiarer }),
  kallor: defineCollection({ loader: yaml('kallor'), schema: vokabularer.kallor }),
  ordlista: defineCollection({ loader: yaml('ordlista', 'ord'), schema: vokabularer.ordlista }),
  situationer: defineCollection({ loader: yaml('situationer', 'plats'), schema: vokabularer.situationer }),
};
