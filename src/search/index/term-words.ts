import { anvandning } from '../../model/katalog.ts';
import type { Katalog, Termvy } from '../../model/views.ts';
import type { Termfil } from '../fields.ts';
import { orden, vik } from '../../swedish/words.ts';

/** Nobody types more of a name than this, and long descriptions weigh most in the file. */
const MAX_ORD = 4;

const nyckel = (text: string): string => orden(text).map(vik).join(' ');
const rymmer = (helt: string, del: string): boolean => ` ${helt} `.includes(` ${del} `);

/** The name, and of the other words those that are short and not longer ways to say one of the rest. */
function utanOnodiga(ord: readonly string[]): string[] {
  const nycklar = ord.map(nyckel);
  const onodig = (egen: string, nr: number): boolean =>
    egen.split(' ').length > MAX_ORD ||
    nycklar.some((annan, plats) => (annan === egen ? plats < nr : rymmer(egen, annan)));
  return ord.filter((_, nr) => nr === 0 || !onodig(nycklar[nr] ?? '', nr));
}

/** The words for every target group and method, with those words of the ordlista that mean exactly that one. */
export function termord(katalog: Katalog): Termfil {
  const { malgrupper, metoder } = anvandning(katalog);
  const egna = ({ namn, forkortning, synonymer }: Termvy): string[] => [
    namn,
    ...(forkortning === undefined ? [] : [forkortning]),
    ...synonymer,
  ];
  const rad = (slag: Termfil[number]['nyckel']) => (term: Termvy) => {
    const ord = egna(term);
    const nycklar = new Set(ord.map(nyckel));
    const urOrdlistan = katalog.ordlista
      .filter(({ betyder }) => betyder.every((b) => nycklar.has(nyckel(b))))
      .map((post) => post.ord);
    return { nyckel: slag, id: term.id, ord: utanOnodiga([...ord, ...urOrdlistan]) };
  };
  return [...malgrupper.map(rad('malgrupp')), ...metoder.map(rad('metod'))];
}
