import type { z } from 'zod';
import { bristerIAdress } from './links.ts';
import { skillnadFranBygget } from './build-reading.ts';
import { BORJAN, type Fynd } from './faults.ts';
import { lasKropp, type Lank } from './body.ts';
import { validera } from './schema-faults.ts';
import { bristerITecken, synlig, teckenfel, texterI } from './characters.ts';
import { avkoda, bodyOf, dela } from './text.ts';
import type { Stycke } from './paragraphs.ts';
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
  /** The text under the front matter, as written. */
  body: string;
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

/** Larger than any text for people, and less than what costs a reader seconds. */
const STORST = { mdx: 50_000, vokabular: 1_000_000 };

/** The text of a file, or why nothing of it can be read: then no two programs agree on where its lines end. */
function lasText(bytes: Uint8Array, storst: number): { text: string; tecken: Fynd[] } | { fynd: Fynd[] } {
  if (bytes.length > storst) {
    const text = `Filen är för stor (${String(Math.ceil(bytes.length / 1000))} kB).`;
    return { fynd: [{ ...BORJAN, text, gor: `Korta texten. En fil får vara högst ${String(storst / 1000)} kB.` }] };
  }
  const avkodad = avkoda(bytes);
  if ('fynd' in avkodad) return { fynd: [avkodad.fynd] };
  const tecken = teckenfel(avkodad.text);
  const styrtecken = tecken.length > 0 && /(?!\r\n|[\n\t])[\p{Cc}\p{Zl}\p{Zp}]/u.test(avkodad.text);
  return styrtecken ? { fynd: tecken } : { text: avkodad.text, tecken };
}

/** What is wrong with texts as such, wherever they stand: signs written as escapes, and addresses. */
const bristerIVarden = (ra: unknown, plats: Platsvisare): Fynd[] =>
  [...texterI(ra)].flatMap(([stig, text]) => {
    // A text that begins as an address is one, whatever comes after a blank in it.
    const iAdress = /^\s*https?:/i.test(text) ? bristerIAdress(text.trim()) : [];
    return [...iAdress, ...bristerITecken(text)].slice(0, 1).map((brist) => ({ ...plats(stig), ...brist }));
  });

/** Sentences quote what a file says, and go to terminals and logs. */
const synliga = (fynd: readonly Fynd[]): Fynd[] =>
  fynd.map((ett) => ({ ...ett, text: synlig(ett.text), gor: synlig(ett.gor) }));

/** A file with front matter and a body. One that cannot be read is still an entry, for others may point at it. */
export function lasMdx<T>(
  fil: string,
  id: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): { post: Post<T>; fynd: Fynd[] } {
  const olast: Post<T> = {
    fil,
    id,
    ra: undefined,
    data: undefined,
    plats: () => BORJAN,
    lankar: [],
    stycken: [],
    body: '',
  };
  const last = lasText(bytes, STORST.mdx);
  if ('fynd' in last) return { post: olast, fynd: last.fynd };
  const delad = dela(last.text);
  if ('fynd' in delad) return { post: olast, fynd: [...last.tecken, delad.fynd] };
  const kropp = lasKropp(delad.kropp);
  // A sign that stands in the file as itself has been told with its line.
  const iKropp = kropp.fynd.filter(({ text }) => last.tecken.every((tecken) => tecken.text !== text));
  const yaml = lasUppgifter(delad.frontMatter);
  if ('fynd' in yaml)
    return { post: { ...olast, lankar: kropp.lankar }, fynd: synliga([...last.tecken, ...yaml.fynd, ...iKropp]) };
  const { data, fynd: iSchema } = validera(schema, yaml.ra ?? {}, yaml.plats);
  const iVarden = last.tecken.length > 0 ? [] : bristerIVarden(yaml.ra, yaml.plats);
  const iYaml = [...iSchema, ...iVarden];
  const olika = data === undefined || iYaml.length > 0 ? [] : skillnadFranBygget(last.text, yaml, schema, data);
  const post = {
    fil,
    id,
    ra: yaml.ra,
    data,
    plats: yaml.plats,
    lankar: kropp.lankar,
    stycken: kropp.stycken,
    body: bodyOf(delad),
  };
  return { post, fynd: synliga([...last.tecken, ...iYaml, ...olika, ...iKropp]) };
}

const idI = (ra: unknown, key: string): string => {
  const id: unknown = typeof ra === 'object' && ra !== null ? Reflect.get(ra, key) : undefined;
  return typeof id === 'string' ? id : '';
};

/**
 * A vocabulary: a YAML list, each item an entry. `hel` is false when some of its ids could not be read.
 * @param idKey the key that tells the entries apart
 */
export function lasVokabular<T>(
  fil: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  idKey = 'id',
): { poster: Post<T>[]; hel: boolean; fynd: Fynd[] } {
  const last = lasText(bytes, STORST.vokabular);
  if ('fynd' in last) return { poster: [], hel: false, fynd: last.fynd };
  const yaml = lasYaml(last.text);
  if ('fynd' in yaml) return { poster: [], hel: false, fynd: [...last.tecken, ...yaml.fynd] };
  if (!Array.isArray(yaml.ra)) {
    const gor = 'Börja varje post med "- id: …" och dra in raderna under den två mellanslag.';
    return { poster: [], hel: false, fynd: [{ ...yaml.plats([]), text: 'Filen innehåller ingen lista.', gor }] };
  }
  const lasta = yaml.ra.map((ra: unknown, index) => {
    const { data, fynd } = validera(schema, ra, yaml.plats, [index]);
    const plats: Platsvisare = (stig, del) => yaml.plats([index, ...stig], del);
    return { post: { fil, id: idI(ra, idKey), ra, data, plats, lankar: [], stycken: [], body: '' }, fynd };
  });
  const poster = lasta.map(({ post }) => post);
  const iVarden = last.tecken.length > 0 ? [] : bristerIVarden(yaml.ra, yaml.plats);
  const fynd = [...last.tecken, ...lasta.flatMap((ett) => ett.fynd), ...iVarden];
  return { poster, hel: poster.every(({ id }) => id !== ''), fynd: synliga(fynd) };
}
