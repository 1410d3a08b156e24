import type { Katalog } from '../../model/katalog.ts';
import { orden } from '../swedish/ord.ts';
import { delaSammansattning } from '../swedish/sammansattning.ts';
import { stam } from '../swedish/stam.ts';
import { lexikon } from './lexikon.ts';
import type { Indexpost } from './poster.ts';

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

/** An abbreviation keeps its capitals, for "SE" is not the verb "se". */
const ordstam = (ord: string): string => (/^\p{Lu}{2}/u.test(ord) ? ord : stam(ord.toLowerCase()));
/** A text as a string of stems, so that a phrase is found in it whatever its forms. */
const stammar = (text: string): string => ` ${orden(text).map(ordstam).join(' ')} `;

/** Phrase of the catalogue → what may be asked for in its place; an abbreviation also stands for its full form. */
function motsvarigheter(ordlista: Katalog['ordlista']): { eget: string; tillagg: string[]; sokt: string }[] {
  const par = new Map<string, string[]>();
  const lagg = (eget: string, tillagg: string): void => {
    par.set(eget, [...(par.get(eget) ?? []), tillagg]);
  };
  for (const { ord, betyder, forkortning } of ordlista) {
    for (const betydelse of betyder) lagg(betydelse, ord);
    const [fullt] = betyder;
    if (forkortning && fullt !== undefined) lagg(ord, fullt);
  }
  return [...par].map(([eget, tillagg]) => ({ eget, tillagg, sokt: stammar(eget) }));
}

const gemena = (texter: readonly string[]): string[] => [
  ...new Set(texter.flatMap(orden).map((ord) => ord.toLowerCase())),
];

const amnestexter = ({ ingress, termer, sokord }: Indexpost): string[] => [...termer, ...sokord, ingress];

const utan = (redan: readonly Utvidgning[], nya: readonly Utvidgning[]): Utvidgning[] =>
  nya.filter(({ eget }) => !redan.some((forut) => forut.eget === eget));

/** Makes the function that expands records: from the word list, and from the parts of compounds. */
export function utvidgare(
  ordlista: Katalog['ordlista'],
  poster: readonly Indexpost[],
): (post: Indexpost) => Utvidgningar {
  const par = motsvarigheter(ordlista);
  const kant = lexikon(gemena(poster.flatMap((post) => [post.titel, ...amnestexter(post), ...post.brodtext])));
  const delat = new Map<string, readonly string[] | undefined>();
  const delar = (ord: string): readonly string[] | undefined => {
    if (!delat.has(ord)) delat.set(ord, delaSammansattning(ord, kant));
    return delat.get(ord);
  };
  const ur = (texter: readonly string[], arOrd: (ord: string) => boolean): Utvidgning[] => {
    const text = texter.map(stammar).join('|');
    return [
      ...par.filter(({ sokt }) => text.includes(sokt)),
      ...gemena(texter.flatMap(orden).filter(arOrd)).flatMap((eget) => {
        const tillagg = delar(eget);
        return tillagg ? [{ eget, tillagg }] : [];
      }),
    ];
  };
  return (post) => {
    const titel = ur([post.titel], () => true);
    const om = utan(
      titel,
      ur(amnestexter(post), () => true),
    );
    // What has a capital in running text is most often a name, and names are not taken apart.
    const namnt = utan(
      [...titel, ...om],
      ur(post.brodtext, (ord) => ord === ord.toLowerCase()),
    );
    return { titel, om, namnt };
  };
}
