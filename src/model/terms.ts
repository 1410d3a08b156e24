/** The part of a vocabulary term that broader and narrower are worked out from. */
interface Node {
  id: string;
  bredare?: string | undefined;
}

/** A term and every broader term above it, nearest first. Loops are cut; the check reports them. */
export function ancestors(id: string, terms: ReadonlyMap<string, Node>): string[] {
  const chain: string[] = [];
  for (
    let current: string | undefined = id;
    current !== undefined && !chain.includes(current);
    current = terms.get(current)?.bredare
  )
    chain.push(current);
  return chain;
}

/** Every narrower term below the given ones, the given ones left out. */
export function descendants(ids: readonly string[], terms: ReadonlyMap<string, Node>): string[] {
  return [...terms.keys()].filter(
    (id) => !ids.includes(id) && ancestors(id, terms).some((above) => ids.includes(above)),
  );
}
