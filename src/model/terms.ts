/** The part of a vocabulary term that broader and narrower are worked out from. */
interface Led {
  id: string;
  bredare?: string | undefined;
}

/** A term and every broader term above it, nearest first. Loops are cut; the check reports them. */
export function uppat(id: string, termer: ReadonlyMap<string, Led>): string[] {
  const kedja: string[] = [];
  for (let nu: string | undefined = id; nu !== undefined && !kedja.includes(nu); nu = termer.get(nu)?.bredare)
    kedja.push(nu);
  return kedja;
}

/** Every narrower term below the given ones, the given ones left out. */
export function nedat(ids: readonly string[], termer: ReadonlyMap<string, Led>): string[] {
  return [...termer.keys()].filter((id) => !ids.includes(id) && uppat(id, termer).some((over) => ids.includes(over)));
}
