import type { Matchfakta } from '../../model/match.ts';
import { matchfaktadel } from '../../search/fields.ts';
import { del } from '../templates.ts';

/** One insats of the comparison: its cells as the server drew them, and what matching asks for. */
export interface Kolumn {
  id: string;
  titel: string;
  avslutad: boolean;
  fakta: Matchfakta;
  celler: ReadonlyMap<string, HTMLTableCellElement>;
}

/** Reads a column out of the piece of page that was fetched. Throws when it is not such a piece. */
export function lasKolumn(utdrag: HTMLElement): Kolumn {
  const { utdrag: id = '', titel = id, lage } = utdrag.dataset;
  const celler = [...utdrag.querySelectorAll<HTMLTableRowElement>('tr[data-rad]')].flatMap((rad) => {
    const cell = rad.querySelector('td');
    return cell ? [[rad.dataset['rad'] ?? '', cell] as const] : [];
  });
  const json: unknown = JSON.parse(del(utdrag, 'matchfakta').textContent);
  return { id, titel, avslutad: lage === 'avslutad', fakta: matchfaktadel.parse(json), celler: new Map(celler) };
}
