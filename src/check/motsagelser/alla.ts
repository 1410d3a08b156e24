import type { Innehall } from '../innehall.ts';
import { insatslasningar } from '../tips/lasning.ts';
import { aldersmotsagelser } from './alder.ts';
import { kommunmotsagelser } from './kommun.ts';
import type { Motsagelse } from './motsagelse.ts';
import { ortfinnare } from './orter.ts';

/** Where the words of an insats and its facts do not agree. */
export function motsagelser({ samlingar }: Innehall): Motsagelse[] {
  const orterI = ortfinnare(samlingar);
  return insatslasningar(samlingar).flatMap((lasning) => [
    ...aldersmotsagelser(lasning),
    ...kommunmotsagelser(lasning, orterI, samlingar.forbund.perId),
  ]);
}
