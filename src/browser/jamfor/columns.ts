import type { MatchFacts } from '../../model/match.ts';
import { matchFacts } from '../../search/fields.ts';
import { MAX_COMPARED } from '../comparison.ts';
import { getExcerpt } from '../excerpts.ts';
import { part } from '../templates.ts';

/** One insats of the comparison: its cells as the server drew them, and what matching asks for. */
export interface Column {
  id: string;
  titel: string;
  isAvslutad: boolean;
  facts: MatchFacts;
  cells: ReadonlyMap<string, HTMLTableCellElement>;
}

/** Reads a column out of the piece of page that was fetched. Throws when it is not such a piece. */
function readColumn(excerpt: HTMLElement): Column {
  const { utdrag: id = '', titel = id, lage } = excerpt.dataset;
  const cells = [...excerpt.querySelectorAll<HTMLTableRowElement>('tr[data-rad]')].flatMap((row) => {
    const cell = row.querySelector('td');
    return cell ? [[row.dataset['rad'] ?? '', cell] as const] : [];
  });
  const json: unknown = JSON.parse(part(excerpt, 'matchfakta').textContent);
  return { id, titel, isAvslutad: lage === 'avslutad', facts: matchFacts.parse(json), cells: new Map(cells) };
}

/**
 * The first four of `ids` that the catalogue has; those it does not have give their places to the next.
 * Throws when one of them cannot be fetched.
 */
export async function fetchColumns(ids: readonly string[]): Promise<{ columns: Column[]; unknowns: string[] }> {
  const found: HTMLElement[] = [];
  const unknowns: string[] = [];
  for (let from = 0; from < ids.length && found.length < MAX_COMPARED;) {
    const batch = ids.slice(from, from + MAX_COMPARED - found.length);
    from += batch.length;
    const excerpts = await Promise.all(batch.map(getExcerpt));
    for (const [place, id] of batch.entries()) {
      const excerpt = excerpts[place];
      if (excerpt) found.push(excerpt);
      else unknowns.push(id);
    }
  }
  return { columns: found.map(readColumn), unknowns };
}
