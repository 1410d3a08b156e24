import type { Farskhet, Intagslage, Lage } from '../schema/varden.ts';
import type { MatchFacts } from './match.ts';

/** What the order of a list looks at, besides how well a hit fits. */
export interface OrderFacts {
  titel: string;
  typ: MatchFacts['typ'];
  lage: Lage;
  farskhet: Farskhet;
  intag?: Intagslage | undefined;
}

const typOrder: Record<MatchFacts['typ'], number> = { individ: 0, samverkan: 1, kompetens: 2 };
const lageOrder: Record<Lage, number> = { pagar: 0, okant: 0, planerad: 1, avslutad: 2 };
const intagOrder = { oppet: 0, ko: 2, stangt: 3 };
const farskhetOrder: Record<Farskhet, number> = { aktuell: 0, aldre: 1, obekraftad: 2 };

const swedish = new Intl.Collator('sv');
export const byName = (a: string, b: string): number => swedish.compare(a, b);

/** Living before ended, support to a person before structure, open before full, fresh before stale, then by name. */
export function compareInsatser(a: OrderFacts, b: OrderFacts): number {
  return (
    lageOrder[a.lage] - lageOrder[b.lage] ||
    typOrder[a.typ] - typOrder[b.typ] ||
    (a.intag ? intagOrder[a.intag] : 1) - (b.intag ? intagOrder[b.intag] : 1) ||
    farskhetOrder[a.farskhet] - farskhetOrder[b.farskhet] ||
    byName(a.titel, b.titel)
  );
}
