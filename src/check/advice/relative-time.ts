import type { Fel } from '../../reading/faults.ts';
import { radOm, type Insatslasning } from './text-boxes.ts';

const NU =
  /(?<!\p{L})(?:i år(?! (?:fram|till))|förra året|nästa år|i fjol|i höstas|i våras|i somras|i vintras|till hösten|för närvarande|inom kort)(?!\p{L})/iu;

/** A page is read for years: what is "nästa år" when somebody reads it? */
export const tidsord = ({ post, texter }: Insatslasning): Fel[] =>
  texter
    .filter(({ nyckel }) => nyckel !== 'notis')
    .flatMap((ruta) => {
      const traff = NU.exec(ruta.text);
      return traff
        ? [
            radOm(
              { post },
              ruta,
              traff.index,
              `"${traff[0]}" blir fel när tiden går.`,
              'Skriv året eller månaden: "2026", "hösten 2026".',
            ),
          ]
        : [];
    });
