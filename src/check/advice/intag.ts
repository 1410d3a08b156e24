import type { Fel } from '../../reading/faults.ts';
import { felI } from '../../reading/content.ts';
import type { Insatslasning } from './text-boxes.ts';
import { INTAG_DAGAR, intagGaller } from './time.ts';

/** A word about free places that the page no longer shows. */
export const gammaltIntag = ({ post, data: { intag } }: Insatslasning, idag: string): Fel[] =>
  intag && !intagGaller(intag.datum, idag)
    ? [
        felI(
          post,
          ['intag', 'datum'],
          `Uppgiften om lediga platser är från ${intag.datum} och visas inte längre. En sådan uppgift gäller i ${String(INTAG_DAGAR)} dagar.`,
          'Fråga verksamheten och skriv dagens läge, eller ta bort det som står under "Intag" (intag).',
        ),
      ]
    : [];
