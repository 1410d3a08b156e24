import type { Farskhet, Intagslage, Lage } from '../schema/varden.ts';
import type { Matchfakta } from './match.ts';

/** What the order of a list looks at, besides how well a hit fits. */
export interface Ordningsfakta {
  titel: string;
  typ: Matchfakta['typ'];
  lage: Lage;
  farskhet: Farskhet;
  intag?: Intagslage | undefined;
}

const typordning: Record<Matchfakta['typ'], number> = { individ: 0, samverkan: 1, kompetens: 2 };
const lagesordning: Record<Lage, number> = { pagar: 0, okant: 0, planerad: 1, avslutad: 2 };
const intagsordning = { oppet: 0, ko: 2, stangt: 3 };
const farskhetsordning: Record<Farskhet, number> = { aktuell: 0, aldre: 1, obekraftad: 2 };

const svenska = new Intl.Collator('sv');
export const efterNamn = (a: string, b: string): number => svenska.compare(a, b);

/** Living before ended, support to a person before structure, open before full, fresh before stale, then by name. */
export function jamforInsatser(a: Ordningsfakta, b: Ordningsfakta): number {
  return (
    lagesordning[a.lage] - lagesordning[b.lage] ||
    typordning[a.typ] - typordning[b.typ] ||
    (a.intag ? intagsordning[a.intag] : 1) - (b.intag ? intagsordning[b.intag] : 1) ||
    farskhetsordning[a.farskhet] - farskhetsordning[b.farskhet] ||
    efterNamn(a.titel, b.titel)
  );
}
