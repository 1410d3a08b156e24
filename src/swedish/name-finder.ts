import { vik } from './words.ts';
import { ordplatser, type Ordplats } from './word-positions.ts';
import { stam } from './stem.ts';

/** Something that has a filter of its own, and the words for it: its name first. */
export interface Kand {
  nyckel: 'kommun' | 'malgrupp' | 'metod';
  id: string;
  ord: readonly string[];
}

/** A name that stands in a text. */
export interface Fynd {
  kand: Kand;
  /** Place of its first word, and number of words. */
  fran: number;
  antal: number;
}

interface Namn {
  kand: Kand;
  /** For each of its words the forms that are that word. */
  former: string[][];
  skrivet: string;
}

const ordagrant = (ord: string): string => `=${ord}`;
const bojt = (ord: string): string => `~${vik(stam(ord.toLowerCase()))}`;
/** The name of a place bends in one way only: "mor" is not Mora. Other words take any ending. */
const namnformer = (kand: Kand, { text, vikt }: Ordplats): string[] =>
  kand.nyckel === 'kommun' ? [ordagrant(vikt), ordagrant(`${vikt}s`)] : [bojt(text)];
const textformer = ({ text, vikt }: Ordplats): string[] => [ordagrant(vikt), bojt(text)];

/** Habo and Håbo differ only in how they are written. */
const skrift = (orden: readonly Ordplats[]): string => orden.map(({ text }) => text.toLowerCase()).join(' ');

/** Makes a finder of names in a text: whole words only, the longest first, then those written as the name is. */
export function namnfinnare(kanda: readonly Kand[]): (orden: readonly Ordplats[]) => Fynd[] {
  const perForm = new Map<string, Namn[]>();
  for (const kand of kanda)
    for (const text of kand.ord) {
      const orden = ordplatser(text);
      const namn = { kand, former: orden.map((ord) => namnformer(kand, ord)), skrivet: skrift(orden) };
      for (const form of namn.former[0] ?? []) perForm.set(form, [...(perForm.get(form) ?? []), namn]);
    }

  return (orden) => {
    const former = orden.map(textformer);
    const star = (namn: Namn, fran: number): boolean =>
      namn.former.every((mojliga, i) => former[fran + i]?.some((form) => mojliga.includes(form)) ?? false);
    return former
      .flatMap((har, fran) =>
        har
          .flatMap((form) => perForm.get(form) ?? [])
          .filter((namn) => star(namn, fran))
          .map(({ kand, former: { length: antal }, skrivet }) => {
            const exakt = skrift(orden.slice(fran, fran + antal)) === skrivet;
            return { kand, fran, antal, exakt };
          }),
      )
      .sort((a, b) => b.antal - a.antal || Number(b.exakt) - Number(a.exakt))
      .map(({ kand, fran, antal }) => ({ kand, fran, antal }));
  };
}
