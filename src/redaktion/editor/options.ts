import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Alternativ, Listnamn, Listor } from './fields.ts';

/** Whatever else a vocabulary says of a thing, a form needs its id and its name. */
const poster = z.array(z.object({ id: z.string(), namn: z.string().optional(), titel: z.string().optional() }));

/** The vocabularies as options in a form, in Swedish alphabetical order. */
export function lasListor(rot = '.'): Listor {
  const lista = (namn: Listnamn): Alternativ[] =>
    poster
      .parse(parse(readFileSync(join(rot, `content/vokabular/${namn}.yaml`), 'utf8')))
      .map(({ id, namn: ord, titel }) => ({ label: ord ?? titel ?? id, value: id }))
      .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  return {
    kommuner: lista('kommuner'),
    lan: lista('lan'),
    aktorer: lista('aktorer'),
    anvisare: lista('anvisare'),
    finansiarer: lista('finansiarer'),
    kallor: lista('kallor'),
  };
}
