import type { Samlingar } from '../../reading/content.ts';
import type { Post } from '../../reading/entry.ts';

/**
 * A kommun that a text names as a place: "i Haninge", "från Tyresö". `fore` is the word before "i";
 * `iNamn` when it is a name that ends with the place, as "Ung i Tyresö" inside a sentence.
 */
export type Ort = { id: string; namn: string; index: number; fore: string; iNamn: boolean };
export type Ortfinnare = (text: string) => Ort[];

const I = /(?<!\p{L})(?:(\p{L}+)\s+)?(?:i|från|inom)\s+(?=\p{Lu})/gu;
const NAMN = /^(\p{Lu}[\p{L}-]*)(?:(\s\p{Lu}[\p{L}-]*))?/u;
/** No text names more places and means them. */
const FLEST = 100;
const OCH = /^(?:,|\s+(?:och|eller|samt|och i|eller i))\s+(?=\p{Lu})/u;

/** Finds whole names only, written as names: "i Mora", not "mor"; and no county: "i Stockholms län". */
export function ortfinnare({ kommuner }: Samlingar): Ortfinnare {
  const perNamn = new Map(
    kommuner.poster.flatMap(({ data }: Post<{ id: string; namn: string }>): [string, string][] =>
      data ? [[data.namn, data.id]] : [],
    ),
  );

  function vid(rest: string): { namn: string; id: string; langd: number } | undefined {
    const [ett = '', forsta = '', andra = ''] = NAMN.exec(rest) ?? [];
    for (const skrivet of [ett, forsta]) {
      const efter = rest.slice(skrivet.length);
      if (/^\s+län(?!\p{L})/u.test(efter)) return undefined;
      const iKommun = /^\s+(?:kommun|stad)(?!\p{L})/u.test(efter);
      const namn = perNamn.has(skrivet) ? skrivet : iKommun ? skrivet.replace(/s$/, '') : '';
      const id = perNamn.get(namn);
      // "Stockholm Syd" and "Haninge Centrum" are other names than the kommun's.
      if (id !== undefined && (skrivet === ett || andra === '' || iKommun)) return { namn, id, langd: skrivet.length };
    }
    return undefined;
  }

  return (text) => {
    const funna: Ort[] = [];
    for (const { 0: hela, 1: fore = '', index } of text.matchAll(I)) {
      if (funna.length >= FLEST) break;
      let plats = index + hela.length;
      const iNamn = /^\p{Lu}/u.test(fore) && !/(?:^|[.!?:]\s+)$/u.test(text.slice(0, index));
      for (let ort = vid(text.slice(plats)); ort; ort = vid(text.slice(plats))) {
        funna.push({ id: ort.id, namn: ort.namn, index: plats, fore: fore.toLowerCase(), iNamn });
        plats += ort.langd;
        const mellan = OCH.exec(text.slice(plats))?.[0];
        if (mellan === undefined) break;
        plats += mellan.length;
      }
    }
    return funna;
  };
}
