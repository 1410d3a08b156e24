import { drawnSearchTexts } from '../../i18n/sok.ts';
import { Fetcher } from '../../search/ask/fetcher.ts';
import { EMPTY_QUERY, readQuery, writeQuery, type Query } from '../../search/ask/query.ts';
import { Address } from '../address.ts';
import { copy } from '../clipboard.ts';
import { suggestOnFocus, withChoice } from '../forslag/field.ts';
import { PageElement } from '../frame.ts';
import { listenForLeaving } from '../leave.ts';
import { closestTo, part } from '../templates.ts';
import { answer, prepare } from './answer.ts';
import { drawFault, showStatus } from './draw.ts';
import { QueryForm } from './form.ts';

/**
 * The search page. The address after `#` is the one state; the form and the list are drawn from it.
 * Upgrades what the server rendered and leaves that in place until there is something better to show.
 */
class InsatsSok extends PageElement {
  readonly #address = new Address();
  readonly #form = new QueryForm(this);
  #fetcher = new Fetcher();
  #query: Query = EMPTY_QUERY;

  protected override start(): void {
    const { element } = this.#form;
    this.#form.unlock();
    suggestOnFocus(
      element,
      (choice) => {
        this.#form.write(withChoice(this.#form.read(EMPTY_QUERY), choice));
        this.#form.tell();
      },
      () => this.#fetcher,
    );
    for (const name of ['hoppa', 'kopiera']) part(this, name).hidden = false;
    if (this.isNarrow) for (const group of this.querySelectorAll('details[data-grupp]')) group.removeAttribute('open');

    element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#address.endTyping();
    });
    element.addEventListener('focusin', ({ target }) => {
      this.#address.endTyping();
      if (target instanceof HTMLInputElement && target.type === 'search') prepare(this.#fetcher);
    });
    element.addEventListener('input', ({ target }) => {
      this.#form.checkAlder(part(this, 'alderfel'));
      this.#change(target instanceof HTMLInputElement && target.type !== 'checkbox' ? 'type' : 'choose');
    });
    this.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    this.#address.follow((fragment, isFirst) => {
      this.#show(fragment, isFirst);
    });
    // The list is for what has been found; it can wait until something has.
    void import('./minlista-bar.ts').then(({ connectMinLista }) => {
      connectMinLista(this, () => this.#query);
    });
  }

  #onClick(event: Event): void {
    // The click may lead away from the page, and back again to this search.
    this.#address.flush();
    const { del, fragment } = closestTo(event, 'button, [data-fragment]')?.dataset ?? {};
    const heading = part(this, 'rubrik');
    if (fragment !== undefined) {
      event.preventDefault();
      this.#address.choose(fragment);
      this.#show(fragment);
      heading.focus();
    } else if (del === 'hoppa') {
      heading.focus();
      heading.scrollIntoView();
    } else if (del === 'igen') this.#search([]);
    else if (del === 'kopiera') void copy(location.href, part(this, 'kopierat'), drawnSearchTexts);
  }

  /** The form says something else. @param how chosen, or on the way as text */
  #change(how: 'choose' | 'type'): void {
    const query = this.#form.read(this.#query);
    const fragment = writeQuery(query);
    if (fragment === writeQuery(this.#query)) return;
    this.#query = query;
    this.#address[how](fragment);
    this.#search([]);
  }

  #show(fragment: string, isFirst = false): void {
    const { query, leftOut } = readQuery(fragment, this.#form.known);
    const isSame = writeQuery(query) === writeQuery(this.#query);
    if (!isFirst && isSame && leftOut.length === 0) return;
    this.#query = query;
    this.#form.write(query);
    this.#form.checkAlder(part(this, 'alderfel'));
    this.#search(leftOut);
  }

  #search(leftOut: readonly string[]): void {
    const query = this.#query;
    const form = this.#form;
    void this.pursue(
      'Sökningen kunde inte laddas.',
      async (question) => {
        showStatus(this, 'laddar');
        part(this, 'kopierat').textContent = '';
        const text = await answer({ ...question, page: this, form, fetcher: this.#fetcher, query, leftOut });
        await this.#address.settled;
        if (text !== undefined && !question.isOld()) this.announce(text);
      },
      () => {
        this.#fetcher = new Fetcher();
        drawFault(query, { root: this, names: form.names, text: undefined });
      },
    );
  }
}

listenForLeaving();
customElements.define('insats-sok', InsatsSok);
