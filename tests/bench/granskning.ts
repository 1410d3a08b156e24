import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { z } from 'zod';
import { hittaFiler } from '../../src/check/filer.ts';
import { granska } from '../../src/check/granska.ts';
import { dela } from '../../src/check/text.ts';
import { forbund } from '../../src/schema/forbund.ts';
import { insats } from '../../src/schema/insats.ts';
import { sida } from '../../src/schema/sida.ts';
import { malgrupp, metod } from '../../src/schema/term.ts';
import { vokabularer } from '../../src/schema/vokabular.ts';

const SCHEMAN = new Map<string, z.ZodType>([
  ['insatser', insats],
  ['metoder', metod],
  ['malgrupper', malgrupp],
  ['forbund', forbund],
  ['sidor', sida],
]);
const LISTOR = new Map<string, z.ZodType>(Object.entries(vokabularer));

/** The least that a check must do: read every file, parse its front matter and its body, hold it to its schema. */
function baraLas(root: string): void {
  for (const { fil, mapp, id } of hittaFiler(root).texter) {
    const text = readFileSync(join(root, fil), 'utf8');
    const schema = SCHEMAN.get(mapp);
    const lista = LISTOR.get(id);
    if (schema) {
      const delad = dela(text);
      if ('fynd' in delad) throw new Error(`${fil} cannot be split.`);
      mdxToMdast(delad.kropp);
      schema.parse(parse(delad.frontMatter));
    } else if (lista) z.array(lista).parse(parse(text));
  }
}

const WORK = { las: baraLas, granska: (root: string) => granska(root, { idag: '2026-06-01' }) };

// A process of its own for each measurement: what one has warmed up must not help the next.
const [, , what, root = ''] = process.argv;
const begun = performance.now();
const answer = what === 'las' ? WORK.las(root) : WORK.granska(root);
const ms = performance.now() - begun;
console.log(JSON.stringify({ ms, files: answer?.filer, errors: answer?.fel.length, advice: answer?.tips.length }));
