import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { dela } from '../reading/text.ts';
import { idag } from './today.ts';
import type { Innehall, Post } from './content.ts';
import { byggKatalog } from './katalog.ts';
import type { Katalog } from './views.ts';
import { forbund } from '../schema/forbund.ts';
import { insats } from '../schema/insats.ts';
import { malgrupp, metod } from '../schema/term.ts';
import { vokabularer } from '../schema/vokabular.ts';
import { Stopp } from '../../scripts/lib/run.mjs';

/** What is in `content/`, for scripts that run without Astro. It must have passed `npm run granska`. */
export function readContent(root = '.'): Innehall {
  const read = (file: string): string => readFileSync(join(root, 'content', file), 'utf8');
  const entries = <T>(folder: string, schema: z.ZodType<T>): Post<T>[] =>
    globSync('*.mdx', { cwd: join(root, 'content', folder) })
      .sort()
      .map((file) => {
        const parts = dela(read(`${folder}/${file}`));
        if ('fynd' in parts) throw new Stopp(`content/${folder}/${file} går inte att läsa. Kör: npm run granska`);
        return { id: basename(file, '.mdx'), data: schema.parse(parse(parts.frontMatter)), body: parts.kropp };
      });
  const list = <T>(name: keyof typeof vokabularer, schema: z.ZodType<T>): T[] =>
    z.array(schema).parse(parse(read(`vokabular/${name}.yaml`)));

  return {
    insatser: entries('insatser', insats),
    malgrupper: entries('malgrupper', malgrupp),
    metoder: entries('metoder', metod),
    forbund: entries('forbund', forbund),
    lan: list('lan', vokabularer.lan),
    kommuner: list('kommuner', vokabularer.kommuner),
    aktorer: list('aktorer', vokabularer.aktorer),
    anvisare: list('anvisare', vokabularer.anvisare),
    finansiarer: list('finansiarer', vokabularer.finansiarer),
    kallor: list('kallor', vokabularer.kallor),
    ordlista: list('ordlista', vokabularer.ordlista),
    situationer: list('situationer', vokabularer.situationer),
  };
}

/** The catalogue as the site has it. */
export const readCatalogue = (root?: string): Katalog => byggKatalog(readContent(root), idag());
