import { removedText, exchangedText, placeText, alreadyText } from '../../i18n/minlista.ts';
import { part } from '../templates.ts';
import type { Rows } from './rows.ts';

/** The ids with one of them moved so many places; as they were when it cannot move further. */
export function withMoved(ids: readonly string[], id: string, steps: number): string[] {
  const place = ids.indexOf(id);
  const target = place + steps;
  if (place < 0 || target < 0 || target >= ids.length) return [...ids];
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, target), id, ...others.slice(target)];
}

/** The ids with one exchanged for another, which is never there twice. */
export const withExchanged = (ids: readonly string[], former: string, next: string): string[] =>
  ids.includes(next) ? ids.filter((id) => id !== former) : ids.map((id) => (id === former ? next : id));

// What somebody does to one row. Each gives what to say about it, and leaves the focus where one can go on.

export function move(rows: Rows, id: string, steps: number, button: HTMLElement): string {
  const titel = rows.titelOf(id);
  const ids = withMoved(rows.ids, id, steps);
  if (ids.join() === rows.ids.join()) return alreadyText(titel, steps);
  void rows.show(ids);
  // A row that is moved loses the focus that was in it.
  button.focus();
  return placeText(titel, ids.indexOf(id) + 1, ids.length);
}

export function remove(root: HTMLElement, rows: Rows, id: string): string {
  const titel = rows.titelOf(id);
  const place = rows.ids.indexOf(id);
  void rows.show(rows.ids.filter((one) => one !== id));
  rows.byId.delete(id);
  const neighbour = rows.byId.get(rows.ids[place] ?? rows.ids[place - 1] ?? '');
  (neighbour?.querySelector<HTMLElement>('[data-gor="bort"]') ?? part(root, 'rubrik')).focus();
  return removedText(titel, rows.ids.length);
}

/** Exchanges one that has ended for what came after it. */
export async function exchange(rows: Rows, former: string, next: string): Promise<string> {
  const titel = rows.titelOf(former);
  await rows.show(withExchanged(rows.ids, former, next));
  rows.byId.get(next)?.querySelector('a')?.focus();
  return exchangedText(titel, rows.titelOf(next));
}
