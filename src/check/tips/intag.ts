import { galltIntag, INTAG_GALLER_DAGAR } from '../../model/freshness.ts';
import type { Fel } from '../fel.ts';
import { felI } from '../innehall.ts';
import type { Insatslasning } from './lasning.ts';

/** A word about free places that the page no longer shows. */
export const gammaltIntag = ({ post, data: { intag } }: Insatslasning, idag: string): Fel[] =>
  intag && !galltIntag(intag, idag)
    ? [
        felI(
          post,
          ['intag', 'datum'],
          `Uppgiften om lediga platser är från ${intag.datum} och visas inte längre. Den gäller i ${String(INTAG_GALLER_DAGAR)} dagar.`,
          'Fråga verksamheten och skriv dagens läge, eller ta bort "intag".',
        ),
      ]
    : [];
