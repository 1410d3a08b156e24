import type { Fel } from '../../reading/faults.ts';
import { felI } from '../../reading/content.ts';
import type { Insatslasning } from './text-boxes.ts';

/** Nobody is said to fall outside: then people find out at the door. */
export const saknadeUndantag = ({ post, data }: Insatslasning): Fel[] =>
  data.spar.some(({ inteFor }) => inteFor.length > 0)
    ? []
    : [
        felI(
          post,
          ['spar'],
          'Det står inte vem stödet inte är till för.',
          'Fråga verksamheten vem som brukar få nej, och skriv det under "Inte för" (inteFor). Gäller inga undantag behövs inget.',
        ),
      ];
