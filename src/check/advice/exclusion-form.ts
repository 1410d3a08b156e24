import type { Fel } from '../../reading/faults.ts';
import { radOm, type Insatslasning } from './text-boxes.ts';

const HEL_MENING = /^(?:du|den som|personer|de som|om du|inte)(?!\p{L})|\.$/iu;

/** The page writes "Inte för den som …" before it. */
export const undantagsform = ({ post, texter }: Insatslasning): Fel[] =>
  texter
    .filter(({ nyckel, text }) => nyckel === 'inteFor' && HEL_MENING.test(text))
    .map((ruta) =>
      radOm(
        { post },
        ruta,
        0,
        `På sidan står det "Inte för den som ${ruta.text}"`,
        'Skriv bara slutet på den meningen, utan punkt: "helt har hoppat av skolan".',
      ),
    );
