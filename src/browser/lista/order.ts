/** The ids with one of them moved so many places; as they were when it cannot move further. */
export function flyttad(ids: readonly string[], id: string, steg: number): string[] {
  const plats = ids.indexOf(id);
  const mal = plats + steg;
  if (plats < 0 || mal < 0 || mal >= ids.length) return [...ids];
  const utan = ids.filter((ett) => ett !== id);
  return [...utan.slice(0, mal), id, ...utan.slice(mal)];
}

/** The ids with one exchanged for another, which is never there twice. */
export const utbytt = (ids: readonly string[], gammal: string, ny: string): string[] =>
  ids.includes(ny) ? ids.filter((id) => id !== gammal) : ids.map((id) => (id === gammal ? ny : id));

/** Gives a list these rows in this order. Only rows that lie wrong are moved, so that the others keep their focus. */
export function ordna(lista: HTMLElement, rader: readonly HTMLElement[]): void {
  for (const rad of [...lista.children]) if (!rader.some((en) => en === rad)) rad.remove();
  for (const [plats, rad] of rader.entries()) {
    const nu = lista.children.item(plats);
    if (nu !== rad) lista.insertBefore(rad, nu);
  }
}
