import { doesNotExist } from '../../i18n/minlista.ts';
import { href } from '../../model/urls.ts';
import { getExcerpt } from '../excerpts.ts';
import type { PageElement } from '../frame.ts';
import { part, setLink, template } from '../templates.ts';

/** An insats as the server drew it, or why there is none. */
export type Fetched = HTMLElement | 'saknas' | 'fel';

export async function fetchRow(id: string): Promise<Fetched> {
  try {
    return (await getExcerpt(id)) ?? 'saknas';
  } catch (fault) {
    console.warn(`Insatsen ${id} kunde inte hämtas.`, fault);
    return 'fel';
  }
}

/** What a row is about: its name once it has been fetched, its id until then. */
export const titelOf = (row: HTMLElement | undefined, id: string): string => row?.dataset['titel'] ?? id;

/** Whether the catalogue has the insats, for all that we know. */
export const isKnown = (row: HTMLElement | undefined): boolean => row?.dataset['lage'] !== 'saknas';

function drawCard(root: HTMLElement, id: string, fetched: Fetched): HTMLElement {
  // A copy: one that has been taken away may come back.
  if (fetched instanceof HTMLElement) return document.importNode(part(fetched, 'kort'), true);
  const card = template(root, fetched);
  if (fetched === 'saknas') {
    part(card, 'rubrik').textContent = doesNotExist(id);
    setLink(card, 'sok', `${href('/sok/')}#q=${id.replaceAll('-', '+')}`);
  } else part(card, 'id').textContent = id;
  return card;
}

/** Fills a row with what was fetched; its note and its buttons stay. */
export function fillRow(page: PageElement, row: HTMLElement, id: string, fetched: Fetched): void {
  const { lage = '', titel = id } = fetched instanceof HTMLElement ? fetched.dataset : { lage: fetched };
  Object.assign(row.dataset, { rad: id, lage, titel });
  const card = drawCard(page, id, fetched);
  // A list of whole cards would be too long to see what is on it.
  if (page.isNarrow) card.querySelector('details')?.removeAttribute('open');
  part(row, 'plats').replaceChildren(card);
  part(row, 'anteckningsdel').hidden = fetched === 'saknas';
  for (const name of row.querySelectorAll('[data-namn]')) name.textContent = ` ${titelOf(row, id)}`;
}

export function newRow(page: PageElement, id: string, fetched: Fetched): HTMLElement {
  const row = template(page, 'rad');
  fillRow(page, row, id, fetched);
  // Paper shows a text whole, where a field would show the lines that fit.
  row.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) part(row, 'anteckning-tryck').textContent = target.value;
  });
  return row;
}

/** The first cannot go up nor the last down; the buttons stay where they are, so that nobody loses their place. */
export function drawPlace(row: HTMLElement, place: number, count: number): void {
  row.querySelector('[data-gor="upp"]')?.setAttribute('aria-disabled', String(place === 0));
  row.querySelector('[data-gor="ner"]')?.setAttribute('aria-disabled', String(place === count - 1));
}
