import type { Sokning } from '../../search/ask/query.ts';
import type { Tolkning } from '../../swedish/interpret.ts';

/** A search with what a suggestion says: one kommun and one age replace, groups and methods are added. */
export const medVal = (sokning: Sokning, { kommun, malgrupper, metoder, alder, rest }: Tolkning): Sokning => ({
  ...sokning,
  q: rest,
  kommun: kommun ?? sokning.kommun,
  alder: alder ?? sokning.alder,
  malgrupper: [...new Set([...sokning.malgrupper, ...malgrupper])],
  metoder: [...new Set([...sokning.metoder, ...metoder])],
});
