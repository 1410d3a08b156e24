import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, stringify, type Scalar } from 'yaml';
import type { Brist } from '../../reading/faults.ts';
import { dela } from '../../reading/text.ts';
import type { Insats } from '../../schema/insats.ts';

export type Kontroll = Insats['kontroll'];

const BOM = '\uFEFF';

const OLASBAR: Brist = {
  text: 'Uppgifterna under "kontroll" står på ett sätt som kommandot inte kan ändra säkert.',
  gor: 'Skriv datum, av och belagg på var sin rad under kontroll:, och kör kommandot igen.',
};

/** Where the front matter begins in a whole file, and what it says. */
function frontMatter(text: string): { borjan: number; yaml: string } | undefined {
  const bom = text.startsWith(BOM) ? BOM.length : 0;
  const delad = dela(text.slice(bom));
  // `dela` gives the front matter from the line break that ends the first line.
  return 'fynd' in delad ? undefined : { borjan: text.indexOf('\n'), yaml: delad.frontMatter };
}

/** A text as YAML on one line, plain where it can be; between braces a comma would end it. */
const somYaml = (varde: string, inomKlamrar: boolean): string =>
  inomKlamrar ? JSON.stringify(varde) : stringify(varde, { lineWidth: 0, singleQuote: true }).trimEnd();

/** The data of a file without `kontroll`, to hold against itself afterwards. */
const ovrigt = (yaml: string): unknown => {
  const data: unknown = parseDocument(yaml).toJS();
  return typeof data === 'object' && data !== null ? { ...data, kontroll: undefined } : data;
};

/** One line of text in the file: a longer one or one with an anchor cannot be exchanged for another. */
const arEnkel = (nod: unknown): nod is Scalar & { range: [number, number, number] } =>
  isScalar(nod) && Boolean(nod.range) && !nod.anchor && !nod.tag && !nod.type?.startsWith('BLOCK');

/**
 * The file with the three values under `kontroll` exchanged and every other byte as it was:
 * comments, quotes, order and body. A file written in a way that does not allow it is refused.
 */
export function medKontroll(text: string, kontroll: Kontroll): { text: string } | { brist: Brist } {
  const delar = frontMatter(text);
  if (!delar) return { brist: OLASBAR };
  const grupp: unknown = parseDocument(delar.yaml).get('kontroll', true);
  if (!isMap(grupp)) return { brist: OLASBAR };
  const byten = Object.entries(kontroll).map(([nyckel, varde]) => {
    const nod: unknown = grupp.get(nyckel, true);
    if (!arEnkel(nod) || delar.yaml.slice(nod.range[0], nod.range[1]).includes('\n')) return undefined;
    // A value that already says so keeps its quotes.
    if (nod.value === varde) return { fran: nod.range[1], till: nod.range[1], ny: '' };
    return { fran: nod.range[0], till: nod.range[1], ny: somYaml(varde, grupp.flow ?? false) };
  });
  let ny = delar.yaml;
  for (const byte of byten.toSorted((a, b) => (b?.fran ?? 0) - (a?.fran ?? 0))) {
    if (!byte) return { brist: OLASBAR };
    ny = ny.slice(0, byte.fran) + byte.ny + ny.slice(byte.till);
  }
  const dokument = parseDocument(ny);
  const blev: unknown = dokument.toJS();
  const nyKontroll: unknown = typeof blev === 'object' && blev !== null ? Reflect.get(blev, 'kontroll') : undefined;
  const helt =
    dokument.errors.length === 0 &&
    isDeepStrictEqual(nyKontroll, { ...kontroll }) &&
    isDeepStrictEqual(ovrigt(ny), ovrigt(delar.yaml));
  if (!helt) return { brist: OLASBAR };
  const slut = delar.borjan + delar.yaml.length;
  return { text: text.slice(0, delar.borjan) + ny + text.slice(slut) };
}

/** Why a confirmation cannot be right, if it cannot. Days are `YYYY-MM-DD`. */
export function orimligt(ny: Kontroll, nuvarande: Kontroll, idag: string): Brist | undefined {
  if (ny.datum > idag)
    return {
      text: `${ny.datum} har inte varit än (i dag är ${idag}).`,
      gor: 'Ange dagen då verksamheten bekräftade uppgifterna.',
    };
  if (ny.datum < nuvarande.datum)
    return {
      text: `Uppgifterna är redan kontrollerade ${nuvarande.datum}, och det är senare än ${ny.datum}.`,
      gor: 'Ange en senare dag, eller låt uppgiften stå som den är.',
    };
  return undefined;
}

/** Two or three capitalised words and nothing else: how a name looks, and seldom a function. */
export const liknarPersonnamn = (av: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u.test(av.trim());

/** The lines that differ, each with its sign: what is taken away, then what comes instead. */
export function radskillnad(fore: string, efter: string): string[] {
  const [gamla, nya] = [fore.split('\n'), efter.split('\n')];
  return gamla.flatMap((rad, index) => {
    const ny = nya[index];
    return ny === undefined || ny === rad ? [] : [`- ${rad.trimEnd()}`, `+ ${ny.trimEnd()}`];
  });
}
