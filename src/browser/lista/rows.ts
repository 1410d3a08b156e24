import { fetchedText, drawnListTexts } from '../../i18n/minlista.ts';
import { insatsCount } from '../../i18n/phrases.ts';
import type { Address } from '../address.ts';
import type { PageElement, Question } from '../frame.ts';
import { minListaFragment, setMinLista } from '../minlista.ts';
import { part } from '../templates.ts';
import { drawCompare } from './compare.ts';
import { drawHandOver } from './hand-over.ts';
import { drawSaved } from './keep.ts';
import { Progress } from './progress.ts';
import { drawPlace, fetchRow, fillRow, newRow, titelOf } from './row.ts';

/** Gives a list these rows in this order. Only rows that lie wrong are moved, so that the others keep their focus. */
function arrange(list: HTMLElement, rows: readonly HTMLElement[]): void {
  for (const row of [...list.children]) if (!rows.some((one) => one === row)) row.remove();
  for (const [place, row] of rows.entries()) {
    const current = list.children.item(place);
    if (current !== row) list.insertBefore(row, current);
  }
}

/**
 * Min lista as it stands on the page. What is written about an insats lives in its row alone, so rows are moved
 * and never redrawn.
 */
export class Rows {
  ids: readonly string[] = [];
  readonly byId = new Map<string, HTMLElement>();
  readonly #page: PageElement;
  readonly #address: Address;
  #progress: Progress | undefined;

  constructor(page: PageElement, address: Address) {
    this.#page = page;
    this.#address = address;
  }

  titelOf(id: string): string {
    return titelOf(this.byId.get(id), id);
  }

  /** Lets the address say the list, so that it can be copied. Moving a row is no step in the history. */
  writeAddress(): void {
    this.#address.replace(minListaFragment(this.ids));
  }

  /** Makes this the list: on the page, in the tab and in the address. Resolves when all of it is drawn. */
  show(ids: readonly string[]): Promise<void> {
    this.ids = [...ids];
    this.writeAddress();
    setMinLista(ids);
    this.#draw();
    // Rows of an older list than the latest are not drawn.
    return this.#page.pursue('Listan kunde inte visas.', (question) => this.#fetch(question));
  }

  #draw(): void {
    const count = this.ids.length;
    const rows = this.ids.flatMap((id) => this.byId.get(id) ?? []);
    arrange(part(this.#page, 'rader'), rows);
    for (const row of rows) drawPlace(row, this.ids.indexOf(row.dataset['rad'] ?? ''), count);
    part(this.#page, 'antal').textContent = insatsCount(count);
    part(this.#page, 'tom').hidden = count > 0;
    for (const name of ['antal', 'innehall']) part(this.#page, name).hidden = count === 0;
    drawHandOver(this.#page, this.ids, this.byId);
    drawSaved(this.#page, this.ids);
    drawCompare(this.#page, this.ids, this.byId);
  }

  /** Fetches what is missing, all at once, and draws it in the list's order. */
  async #fetch({ isOld }: Question): Promise<void> {
    const missing = this.ids.filter((id) => !this.byId.has(id));
    const place = part(this.#page, 'rader');
    place.setAttribute('aria-busy', String(missing.length > 0));
    this.#progress?.end();
    const progress = new Progress(this.#page, missing.length);
    this.#progress = progress;
    const fetching = missing.map(async (id) => {
      const fetched = await fetchRow(id);
      progress.oneMore();
      return { id, fetched };
    });
    for (const next of fetching) {
      const { id, fetched } = await next;
      if (isOld()) return;
      this.byId.set(id, newRow(this.#page, id, fetched));
      this.#draw();
    }
    progress.end();
    place.setAttribute('aria-busy', 'false');
    if (progress.isSlow) this.#page.announce(fetchedText(this.ids.length));
  }

  /** Another try to fetch one insats; what came takes the place of the failure. */
  async retry(id: string, button: HTMLElement): Promise<void> {
    const fetched = await fetchRow(id);
    const row = this.byId.get(id);
    if (!row) return;
    if (fetched === 'fel') {
      this.#page.announce(drawnListTexts.faults.back);
      return;
    }
    const hasFocus = button === document.activeElement;
    fillRow(this.#page, row, id, fetched);
    this.#draw();
    if (hasFocus) row.querySelector('a')?.focus();
  }
}
