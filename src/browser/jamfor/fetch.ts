import { hamtaUtdrag } from '../excerpt.ts';

/** More do not fit beside each other. */
export const FLEST = 4;

const hamtade = new Map<string, HTMLElement>();

async function utdrag(id: string): Promise<HTMLElement | undefined> {
  const funnet = hamtade.get(id) ?? (await hamtaUtdrag(id));
  if (funnet) hamtade.set(id, funnet);
  return funnet;
}

/**
 * The first four of `ids` that the catalogue has; those it does not have give their places to the next.
 * Throws when one of them cannot be fetched.
 */
export async function hamtaForsta(ids: readonly string[]): Promise<{ utdrag: HTMLElement[]; okanda: string[] }> {
  const funna: HTMLElement[] = [];
  const okanda: string[] = [];
  for (let fran = 0; fran < ids.length && funna.length < FLEST;) {
    const bunt = ids.slice(fran, fran + FLEST - funna.length);
    fran += bunt.length;
    const svar = await Promise.all(bunt.map(async (id) => ({ id, ett: await utdrag(id) })));
    for (const { id, ett } of svar) {
      if (ett) funna.push(ett);
      else okanda.push(id);
    }
  }
  return { utdrag: funna, okanda };
}
