import type { z } from 'zod';
import { BORJAN, type Fynd } from './fel.ts';
import { lasKropp, type Lank } from './kropp.ts';
import { validera } from './schemafel.ts';
import { avkoda, dela } from './text.ts';
import type { Stycke } from './tips/text.ts';
import { lasYaml, type Platsvisare, type Yaml } from './yaml.ts';

/**
 * One entry, from a file of its own or from a vocabulary. `data` is there only when the schema
 * accepts it; `ra` is what the YAML said, whatever it is worth.
 */
export type Post<T = unknown> = {
  fil: string;
  id: string;
  ra: unknown;
  data: T | undefined;
  plats: Platsvisare;
  lankar: readonly Lank[];
  stycken: readonly Stycke[];
};

const arGrupp = (ra: unknown): boolean => typeof ra === 'object' && ra !== null && !Array.isArray(ra);

function lasUppgifter(text: string): Yaml | { fynd: Fynd[] } {
  const yaml = lasYaml(text);
  if ('fynd' in yaml || yaml.ra === null || arGrupp(yaml.ra)) return yaml;
  return {
    fynd: [
      {
        ...yaml.plats([]),
        text: 'Uppgifterna överst i filen går inte att läsa.',
        gor: 'Skriv en uppgift per rad, som "nyckel: värde".',
      },
    ],
  };
}

/** A file with front matter and a body. One that cannot be read is still an entry, for others may point at it. */
export function lasMdx<T>(
  fil: string,
  id: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): { post: Post<T>; fynd: Fynd[] } {
  const olast: Post<T> = { fil, id, ra: undefined, data: undefined, plats: () => BORJAN, lankar: [], stycken: [] };
  const avkodad = avkoda(bytes);
  if ('fynd' in avkodad) return { post: olast, fynd: [avkodad.fynd] };
  const delad = dela(avkodad.text);
  if ('fynd' in delad) return { post: olast, fynd: [delad.fynd] };
  const kropp = lasKropp(delad.kropp);
  const yaml = lasUppgifter(delad.frontMatter);
  if ('fynd' in yaml) return { post: { ...olast, lankar: kropp.lankar }, fynd: [...yaml.fynd, ...kropp.fynd] };
  const { data, fynd } = validera(schema, yaml.ra ?? {}, yaml.plats);
  const post = { fil, id, ra: yaml.ra, data, plats: yaml.plats, lankar: kropp.lankar, stycken: kropp.stycken };
  return { post, fynd: [...fynd, ...kropp.fynd] };
}

const idI = (ra: unknown): string => {
  const id: unknown = typeof ra === 'object' && ra !== null ? Reflect.get(ra, 'id') : undefined;
  return typeof id === 'string' ? id : '';
};

/** A vocabulary: a YAML list, each item an entry. `hel` is false when some of its ids could not be read. */
export function lasVokabular<T>(
  fil: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): { poster: Post<T>[]; hel: boolean; fynd: Fynd[] } {
  const avkodad = avkoda(bytes);
  if ('fynd' in avkodad) return { poster: [], hel: false, fynd: [avkodad.fynd] };
  const yaml = lasYaml(avkodad.text);
  if ('fynd' in yaml) return { poster: [], hel: false, fynd: yaml.fynd };
  if (!Array.isArray(yaml.ra)) {
    const gor = 'Börja varje post med "- id: …" och dra in raderna under den två mellanslag.';
    return { poster: [], hel: false, fynd: [{ ...yaml.plats([]), text: 'Filen innehåller ingen lista.', gor }] };
  }
  const lasta = yaml.ra.map((ra: unknown, index) => {
    const { data, fynd } = validera(schema, ra, yaml.plats, [index]);
    const plats: Platsvisare = (stig, del) => yaml.plats([index, ...stig], del);
    return { post: { fil, id: idI(ra), ra, data, plats, lankar: [], stycken: [] }, fynd };
  });
  const poster = lasta.map(({ post }) => post);
  return { poster, hel: poster.every(({ id }) => id !== ''), fynd: lasta.flatMap(({ fynd }) => fynd) };
}
