import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Innehall, Post } from '../../src/model/innehall.ts';
import { forbund } from '../../src/schema/forbund.ts';
import { insats } from '../../src/schema/insats.ts';
import { malgrupp, metod } from '../../src/schema/term.ts';
import { vokabularer } from '../../src/schema/vokabular.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** Reads `<rot>/content` as Astro does, without Astro. What the check would refuse throws. */
export function lasInnehall(rot: string): Innehall {
  const mapp = <T>(namn: string, schema: z.ZodType<T>): Post<T>[] =>
    globSync(join(rot, 'content', namn, '*.mdx'))
      .sort()
      .map((fil) => {
        const [, uppgifter = '', body = ''] = FRONT_MATTER.exec(readFileSync(fil, 'utf8')) ?? [];
        return { id: basename(fil, '.mdx'), data: schema.parse(parse(uppgifter)), body };
      });
  const lista = <T>(namn: keyof typeof vokabularer, schema: z.ZodType<T>): T[] =>
    z.array(schema).parse(parse(readFileSync(join(rot, 'content/vokabular', `${namn}.yaml`), 'utf8')));
  return {
    insatser: mapp('insatser', insats),
    malgrupper: mapp('malgrupper', malgrupp),
    metoder: mapp('metoder', metod),
    forbund: mapp('forbund', forbund),
    lan: lista('lan', vokabularer.lan),
    kommuner: lista('kommuner', vokabularer.kommuner),
    aktorer: lista('aktorer', vokabularer.aktorer),
    anvisare: lista('anvisare', vokabularer.anvisare),
    finansiarer: lista('finansiarer', vokabularer.finansiarer),
    kallor: lista('kallor', vokabularer.kallor),
    ordlista: lista('ordlista', vokabularer.ordlista),
  };
}
