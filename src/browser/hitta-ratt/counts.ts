import type { Hamtning } from '../../search/ask/fetcher.ts';
import type { Sokning } from '../../search/ask/query.ts';
import { fragarFakta, sok } from '../../search/ask/outcome.ts';

export interface Antal {
  traffar: number;
  /** How many there would be if one did not have to be able to apply oneself, where that leaves none. */
  utanEgen: number | undefined;
}

/** How many hits the search page will show. Throws when the catalogue cannot be fetched. */
export async function raknaTraffar(hamtning: Hamtning, sokning: Sokning): Promise<Antal> {
  const { insatser } = await hamtning.register();
  const fakta = fragarFakta(sokning) ? await hamtning.fakta() : undefined;
  const antal = (fraga: Sokning): number => sok({ insatser, fakta }, fraga, undefined).traffar.length;
  const traffar = antal(sokning);
  return { traffar, utanEgen: sokning.egen && traffar === 0 ? antal({ ...sokning, egen: false }) : undefined };
}
