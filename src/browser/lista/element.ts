import { drawnListTexts, leftOutOfQrText, chosenText } from '../../i18n/minlista.ts';
import { readPairs } from '../../search/ask/query.ts';
import { Address } from '../address.ts';
import { copy } from '../clipboard.ts';
import { MAX_COMPARED } from '../comparison.ts';
import { PageElement } from '../frame.ts';
import { MAX_INSATSER, minLista, readIds, savedMinLista, tabMinLista } from '../minlista.ts';
import { closestTo, part, setNote } from '../templates.ts';
import { exchange, move, remove } from './changes.ts';
import { drawCompare } from './compare.ts';
import { closeQr, showQr } from './hand-over.ts';
import { drawSaved, forget, forgetEmptied, save } from './keep.ts';
import { preparePrint, printAs } from './print.ts';
import { Rows } from './rows.ts';

/** What a button `data-gor` does; `id` is its row's. */
type Action = (id: string, button: HTMLElement) => unknown;

/** The page Min lista: the address after `#` says which insatser and in which order. */
class MinLista extends PageElement {
  readonly #address = new Address();
  readonly #rows = new Rows(this, this.#address);
  /** What "Ångra" brings back. */
  #emptied: readonly string[] = [];

  protected override start(): void {
    if (this.isNarrow) this.querySelector('details')?.removeAttribute('open');
    preparePrint(this);
    this.addEventListener('click', (event) => {
      const button = closestTo(event, '[data-gor]');
      if (!button) return;
      const id = button.closest<HTMLElement>('[data-rad]')?.dataset['rad'] ?? '';
      // What was answered is about what was done before.
      this.#answer('');
      this.#actions[button.dataset['gor'] ?? '']?.(id, button);
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement)
        this.announce(chosenText(drawCompare(this, this.#rows.ids, this.#rows.byId), MAX_COMPARED));
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#read(location.hash, true);
    });
    this.#address.follow((fragment, isFirst) => {
      this.#read(fragment, isFirst, isFirst);
    });
  }

  readonly #actions: Record<string, Action> = {
    upp: (id, button) => this.announce(move(this.#rows, id, -1, button)),
    ner: (id, button) => this.announce(move(this.#rows, id, 1, button)),
    bort: (id) => this.announce(remove(this, this.#rows, id)),
    byt: async (id, { dataset }) => this.announce(await exchange(this.#rows, id, dataset['byt'] ?? '')),
    igen: (id, button) => this.#rows.retry(id, button),
    kopiera: () => copy(location.href, part(this, 'svar'), drawnListTexts.give),
    qr: () => showQr(this, location.href),
    'stang-qr': () => closeQr(this),
    'skriv-kort': () => printAs('kort'),
    'skriv-kontakt': () => printAs('kontakt'),
    spara: () => this.#answer(save(this.#rows.ids)),
    glom: () => this.#begin(this.#rows.ids, forget()),
    'visa-sparad': () => this.#begin(savedMinLista() ?? [], ''),
    angra: () => this.#begin(this.#emptied, drawnListTexts.clear.undone),
    rensa: () => {
      this.#emptied = this.#rows.ids;
      const text = forgetEmptied();
      void this.#rows.show([]);
      this.#answer(text, true);
      part(this, 'angra').focus();
    },
  };

  /** Another list than the one that stood here is read from its beginning. */
  #begin(ids: readonly string[], text: string): void {
    void this.#rows.show(ids);
    this.#answer(text);
    part(this, 'rubrik').focus();
  }

  /** Answers where everybody sees it. */
  #answer(text: string, canUndo = false): void {
    part(this, 'svar').textContent = text;
    part(this, 'angra').hidden = !canUndo;
    drawSaved(this, this.#rows.ids);
  }

  /**
   * Shows the address's list, or else the person's own.
   * @param isLoaded somebody may have come back to an address that we wrote; the list may have grown since, and then
   * the tab knows it better
   */
  #read(fragment: string, isLoaded: boolean, isFirst = false): void {
    const written = readPairs(fragment).get('i');
    const own = written === null ? minLista() : isLoaded && this.#address.isOurs ? tabMinLista() : undefined;
    const { ids, leftOut, unreadable } = own ? { ids: own, leftOut: 0, unreadable: 0 } : readIds(written ?? '');
    if (!isFirst && leftOut === 0 && ids.join() === this.#rows.ids.join()) {
      this.#rows.writeAddress();
      return;
    }
    this.#answer('');
    setNote(this, 'utelamnat', leftOutOfQrText(leftOut, unreadable, MAX_INSATSER));
    void this.#rows.show(ids);
  }
}

customElements.define('min-lista', MinLista);
