import type { Katalog } from '../../model/views.ts';
import { orden } from '../../swedish/words.ts';
import { delaSammansattning } from '../../swedish/compounds.ts';
import { stam } from '../../swedish/stem.ts';
import { lexikon } from '../../swedish/lexicon.ts';
import type { Indexpost } from './records.ts';

/** Words that a record is found by without having them, behind the word of its own that they come from. */
export interface Utvidgning {
  eget: string;
  tillagg: readonly string[];
}

/** The expansions of a record: of its title, of what else it is about, and of what it merely mentions. */
export interface Utvidgningar {
  titel: Utvidgning[];
  om: Utvidgning[];
  namnt: Utvidgning[];
}

export interface UtvidgadPost {
  post: Indexpost;
  utvidgningar: Utvidgningar;
}

/** A phrase of the catalogue and what may be asked for in its place. */
interface Motsvarighet extends Utvidgning {
  stammar: string[];
}

/** Remembers what a word or text came to: the same ones stand in thousands of records. */
function minns<T>(gor: (text: string) => T): (text: string) => T {
  const gjorda = new Map<string, T>();
  return (text) => {
    const gjord = gjorda.get(text) ?? gor(text);
    gjorda.set(text, gjord);
    return gjord;
  };
}

/** An abbreviation keeps its capitals, for "SE" is not the verb "se". */
const ordstam = minns((ord) => (/^\p{Lu}{2}/u.test(ord) ? ord : stam(ord.toLowerCase())));
const stammar = minns((text) => orden(text).map(ordstam));
const gemena = minns((text) => [...new Set(orden(text).map((ord) => ord.toLowerCase()))]);
/** The words that have no capital: what has one in running text is most often a name. */
const utanNamn = minns((text) => [...new Set(orden(text).filter((ord) => ord === ord.toLowerCase()))]);

/** An abbreviation and its full form stand for each other, everyday words for those of the catalogue. */
function motsvarigheter(ordlista: Katalog['ordlista']): Motsvarighet[] {
  const par = new Map<string, string[]>();
  const lagg = (eget: string, tillagg: string): void => {
    par.set(eget, [...(par.get(eget) ?? []), tillagg]);
  };
  for (const { ord, betyder, forkortning } of ordlista) {
    for (const betydelse of betyder) lagg(betydelse, ord);
    const [fullt] = betyder;
    if (forkortning && fullt !== undefined) lagg(ord, fullt);
  }
  return [...par].map(([eget, tillagg]) => ({ eget, tillagg, stammar: stammar(eget) }));
}

const amnestexter = ({ ingress, termer, sokord }: Indexpost): string[] => [...termer, ...sokord, ingress];
const alltexter = (post: Indexpost): string[] => [post.titel, ...amnestexter(post), ...post.brodtext];

/** Makes the function that expands records: from the word list, and from the parts of compounds. */
export function utvidgare(
  ordlista: Katalog['ordlista'],
  poster: readonly Indexpost[],
): (post: Indexpost) => Utvidgningar {
  const perForsta = Map.groupBy(motsvarigheter(ordlista), ({ stammar: [forsta] }) => forsta);
  const kant = lexikon(new Set(poster.flatMap((post) => alltexter(post).flatMap(gemena))));
  const delar = minns((ord) => delaSammansattning(ord, kant) ?? []);

  /** @param redan texts in which a part of a compound may stand already; then it adds nothing */
  const ur = (texter: readonly string[], redan: readonly string[], orden: (text: string) => string[]): Utvidgning[] => {
    const text = texter.map((en) => ` ${stammar(en).join(' ')} `).join('|');
    const fraser = [...new Set(texter.flatMap(stammar))]
      .flatMap((forsta) => perForsta.get(forsta) ?? [])
      .filter((fras) => text.includes(` ${fras.stammar.join(' ')} `))
      .map(({ eget, tillagg }) => ({ eget, tillagg }));
    const finns = new Set(redan.flatMap(stammar));
    const delade = [...new Set(texter.flatMap(orden))]
      .map((eget) => ({ eget, tillagg: delar(eget).filter((del) => !finns.has(ordstam(del))) }))
      .filter(({ tillagg }) => tillagg.length > 0);
    return [...fraser, ...delade];
  };

  return (post) => {
    const amne = amnestexter(post);
    const titel = ur([post.titel], [], gemena);
    const om = ur(amne, [], gemena);
    const namnt = ur(post.brodtext, alltexter(post), utanNamn);
    const forut = new Set<string>();
    const forstGangen = ({ eget }: Utvidgning): boolean => !forut.has(eget) && forut.add(eget).size > 0;
    return { titel: titel.filter(forstGangen), om: om.filter(forstGangen), namnt: namnt.filter(forstGangen) };
  };
}
