import type { Innehall } from '../../reading/content.ts';
import { insatslasningar } from '../advice/text-boxes.ts';
import { aldersmotsagelser } from './alder.ts';
import { kommunmotsagelser } from './kommun.ts';
import type { Motsagelse } from './contradiction.ts';
import { ortfinnare } from './places.ts';

/** Where the words of an insats and its facts do not agree. */
export function motsagelser({ samlingar }: Innehall): Motsagelse[] {
  const orterI = ortfinnare(samlingar);
  return insatslasningar(samlingar).flatMap((lasning) => [
    ...aldersmotsagelser(lasning),
    ...kommunmotsagelser(lasning, orterI, samlingar.forbund.perId),
  ]);
}
