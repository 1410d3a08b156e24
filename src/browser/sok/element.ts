import { lyssnaEfterLamna } from '../leave.ts';
import { sokord } from '../../i18n/sok.ts';
import { Adress } from '../search-address.ts';
import { forslagPaSok } from '../forslag/on-search.ts';
import { Formular } from './form.ts';
import { Hamtning } from '../../search/ask/fetcher.ts';
import { del } from '../templates.ts';
import { ritaFel, visaStatus } from './page.ts';
import { lasFragment, skrivFragment, TOM, type Sokning } from '../../search/ask/query.ts';
import { forbered, svara } from './answer.ts';

/**
 * The search page. The address after `#` is the one state; the form and the list are drawn from it.
 * Upgrades what the server rendered and leaves that in place until there is something better to show.
 */
class Insatssok extends HTMLElement {
  readonly #adress = new Adress();
  #hamtning = new Hamtning();
  #sokning: Sokning = TOM;
  /** Answers to an older question than the latest are dropped. */
  #fraga = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const formular = new Formular(form);
    formular.lasUpp();
    del(this, 'utan-skript').hidden = true;
    forslagPaSok(form, formular, () => this.#hamtning);
    for (const namn of ['hoppa', 'kopiera']) del(this, namn).hidden = false;
    const smal = matchMedia('(width < 62rem)').matches;
    if (smal) for (const grupp of this.querySelectorAll('details[data-grupp]')) grupp.removeAttribute('open');

    form.addEventListener('submit', (handelse) => {
      handelse.preventDefault();
      this.#adress.nyText();
    });
    form.addEventListener('focusin', ({ target }) => {
      this.#adress.nyText();
      if (target instanceof HTMLInputElement && target.type === 'search') forbered(this.#hamtning);
    });
    form.addEventListener('input', ({ target }) => {
      formular.visaAlderfel(del(this, 'alderfel'));
      this.#andra(formular, target instanceof HTMLInputElement && target.type !== 'checkbox' ? 'text' : 'valj');
    });
    this.addEventListener('click', (handelse) => {
      this.#klick(handelse, formular);
    });
    // Both fire when somebody walks back and forward; one of them alone when the address is edited by hand.
    addEventListener('hashchange', () => {
      this.#lasAdress(formular);
    });
    addEventListener('popstate', () => {
      this.#lasAdress(formular);
    });
    this.#lasAdress(formular);
    // The list is for what has been found; it can wait until something has.
    void import('./list-bar.ts').then(({ kopplaLista }) => {
      kopplaLista(this, () => this.#sokning);
    });
  }

  #klick(handelse: Event, formular: Formular): void {
    // The click may lead away from the page, and back again to this search.
    this.#adress.skriv();
    const { target } = handelse;
    const knapp = target instanceof Element ? target.closest<HTMLElement>('button, [data-fragment]') : undefined;
    if (!knapp) return;
    if (knapp.dataset['fragment'] !== undefined) {
      handelse.preventDefault();
      this.#ga(knapp.dataset['fragment'], formular);
      del(this, 'rubrik').focus();
    } else if (knapp.dataset['del'] === 'hoppa') {
      del(this, 'rubrik').focus();
      del(this, 'rubrik').scrollIntoView();
    } else if (knapp.dataset['del'] === 'igen') void this.#sok(formular, []);
    else if (knapp.dataset['del'] === 'kopiera') void this.#kopiera();
  }

  async #kopiera(): Promise<void> {
    const svar = del(this, 'kopierat');
    svar.textContent = '';
    const { kopiera } = await import('../clipboard.ts');
    svar.textContent = (await kopiera(location.href)) ? sokord.kopierad : sokord.kopieraSjalv;
  }

  #ga(fragment: string, formular: Formular): void {
    this.#adress.valj(fragment);
    this.#visa(fragment, formular);
  }

  /** The form says something else. @param hur chosen, or on the way as text */
  #andra(formular: Formular, hur: 'valj' | 'text'): void {
    const ny = formular.las(this.#sokning);
    const fragment = skrivFragment(ny);
    if (fragment === skrivFragment(this.#sokning)) return;
    this.#sokning = ny;
    this.#adress[hur](fragment);
    void this.#sok(formular, []);
  }

  #lasAdress(formular: Formular): void {
    const fragment = this.#adress.las();
    if (fragment !== undefined) this.#visa(fragment, formular);
  }

  #visa(fragment: string, formular: Formular): void {
    const { sokning, bortvalt } = lasFragment(fragment, formular.kanda);
    const samma = skrivFragment(sokning) === skrivFragment(this.#sokning);
    if (this.#fraga > 0 && samma && bortvalt.length === 0) return;
    this.#sokning = sokning;
    formular.skriv(sokning);
    formular.visaAlderfel(del(this, 'alderfel'));
    void this.#sok(formular, bortvalt);
  }

  async #sok(formular: Formular, bortvalt: readonly string[]): Promise<void> {
    this.#fraga += 1;
    const fraga = this.#fraga;
    const sokning = this.#sokning;
    const gammal = (): boolean => fraga !== this.#fraga;
    const vidFel = (fel: unknown): void => {
      if (gammal()) return;
      console.warn('Sökningen kunde inte laddas.', fel);
      this.#hamtning = new Hamtning();
      ritaFel(sokning, { rot: this, namn: formular.namn, text: undefined });
    };
    visaStatus(this, 'laddar');
    del(this, 'kopierat').textContent = '';
    try {
      const sagt = await svara({ rot: this, formular, hamtning: this.#hamtning, sokning, bortvalt, gammal, vidFel });
      await this.#adress.lugn();
      if (sagt !== undefined && !gammal()) del(this, 'annons').textContent = sagt;
    } catch (fel) {
      vidFel(fel);
    }
  }
}

lyssnaEfterLamna();
customElements.define('insats-sok', Insatssok);
