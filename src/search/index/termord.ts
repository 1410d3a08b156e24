import { anvandning, type Katalog, type Termvy } from '../../model/katalog.ts';
import type { Ordfil } from '../fields.ts';
import { orden, vik } from '../swedish/ord.ts';

/** Nobody types more of a name than this, and long descriptions weigh most in the file. */
const MAX_ORD = 4;

const nyckel = (text: string): string => orden(text).map(vik).join(' ');

/** The words for every target group and method, with those words of the ordlista that mean exactly that one. */
export function termord(katalog: Katalog): Ordfil['termer'] {
  const { malgrupper, metoder } = anvandning(katalog);
  const egna = ({ namn, forkortning, synonymer }: Termvy): string[] => [
    namn,
    ...(forkortning === undefined ? [] : [forkortning]),
    ...synonymer,
  ];
  const rad = (slag: Ordfil['termer'][number]['nyckel']) => (term: Termvy) => {
    const ord = egna(term);
    const nycklar = new Set(ord.map(nyckel));
    const urOrdlistan = katalog.ordlista
      .filter(({ betyder }) => betyder.every((b) => nycklar.has(nyckel(b))))
      .map((post) => post.ord);
    const alla = [...ord, ...urOrdlistan].map((o) => ({ ord: o, nyckel: nyckel(o) }));
    const olika = alla.filter(
      ({ ord: o, nyckel: n }, i) =>
        (i === 0 || orden(o).length <= MAX_ORD) && alla.findIndex((annat) => annat.nyckel === n) === i,
    );
    return { nyckel: slag, id: term.id, ord: olika.map((o) => o.ord) };
  };
  return [...malgrupper.map(rad('malgrupp')), ...metoder.map(rad('metod'))];
}
