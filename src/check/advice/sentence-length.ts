import type { Fel } from '../../reading/faults.ts';
import { radOm, type Lasning } from './text-boxes.ts';
import { citat, meningarI } from '../../swedish/sentences.ts';

/** Plain Swedish lies around 15 words a sentence; past this many one has to begin again. */
const FLEST_ORD = 30;

export const langaMeningar = ({ post, texter }: Lasning): Fel[] =>
  texter.flatMap((ruta) =>
    meningarI(ruta)
      .filter(({ ord }) => ord.length > FLEST_ORD)
      .map(({ text, fran, ord }) =>
        radOm(
          { post },
          ruta,
          fran,
          `Meningen har ${String(ord.length)} ord: "${citat(text)}"`,
          'Dela den i två eller tre, eller gör en lista av uppräkningen.',
        ),
      ),
  );
