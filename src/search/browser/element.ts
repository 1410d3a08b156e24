import { sokord } from '../../i18n/sok.ts';
import { lank } from '../../model/urls.ts';
import { REGISTER_FIL, register, type Register } from '../fields.ts';
import { forslagPaSok } from './forslag/pasok.ts';
import { Formular } from './formular.ts';
import { del } from './mallar.ts';
import { sokText } from './pagefind.ts';
import { ritaFel, ritaUtfall, visaStatus } from './sida.ts';
import { lasFragment, skrivFragment, TOM, type Sokning } from './sokning.ts';
import { antalPerVarde, sok } from './utfall.ts';

/** How long typing rests before it counts as a search, in milliseconds. */
const VILA = 150;

/**
 * The search page. The address after `#` is the one state; the form and the list are drawn from it.
 * Upgrades what the server rendered and leaves that in place until there is something better to show.
 */
class Insatssok extends HTMLElement {
  #register: Register | undefined;
  #sokning: Sokning = TOM;
  /** The fragment last read or written; going back fires two events for one address. */
  #fragment = '';
  /** Answers to an older question than the latest are dropped. */
  #fraga = 0;
  #paus: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const formular = new Formular(form);
    formular.lasUpp();
    forslagPaSok(form, formular);
    for (const namn of ['hoppa', 'kopiera']) del(this, namn).hidden = false;
    const smal = matchMedia('(width < 62rem)').matches;
    if (smal) for (const grupp of this.querySelectorAll('details[data-grupp]')) grupp.removeAttribute('open');

    form.addEventListener('submit', (handelse) => {
      handelse.preventDefault();
      this.#andra(formular, 'push');
    });
    form.addEventListener('input', ({ target }) => {
      formular.visaAlderfel(del(this, 'alderfel'));
      const skriver = target instanceof HTMLInputElement && target.type !== 'checkbox';
      clearTimeout(this.#paus);
      this.#paus = setTimeout(
        () => {
          this.#andra(formular, skriver ? 'replace' : 'push');
        },
        skriver ? VILA : 0,
      );
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
    this.#lasAdress(formular, true);
  }

  #klick(handelse: Event, formular: Formular): void {
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
    try {
      // Missing where the page is not served safely, so this can throw in two ways.
      await navigator.clipboard.writeText(location.href);
      svar.textContent = sokord.kopierad;
    } catch {
      svar.textContent = sokord.kopieraSjalv;
    }
  }

  #adress = (fragment: string): string => location.pathname + fragment;

  #ga(fragment: string, formular: Formular): void {
    history.pushState(null, '', this.#adress(fragment));
    this.#lasAdress(formular);
  }

  #andra(formular: Formular, satt: 'push' | 'replace'): void {
    const ny = formular.las(this.#sokning);
    const fragment = skrivFragment(ny);
    if (fragment === skrivFragment(this.#sokning)) return;
    this.#sokning = ny;
    this.#fragment = fragment;
    if (satt === 'push') history.pushState(null, '', this.#adress(fragment));
    else history.replaceState(null, '', this.#adress(fragment));
    void this.#sok(formular, []);
  }

  #lasAdress(formular: Formular, forst = false): void {
    // "#innehall" is a place on the page, not a search: the search we had goes on.
    if (document.getElementById(location.hash.slice(1))) {
      if (!forst) history.replaceState(null, '', this.#adress(this.#fragment));
    } else if (!forst && location.hash === this.#fragment) return;
    else this.#fragment = location.hash;
    const { sokning, bortvalt } = lasFragment(this.#fragment, formular.kanda);
    if (!forst && bortvalt.length === 0 && skrivFragment(sokning) === skrivFragment(this.#sokning)) return;
    this.#sokning = sokning;
    formular.skriv(sokning);
    formular.visaAlderfel(del(this, 'alderfel'));
    void this.#sok(formular, bortvalt);
  }

  async #hamta(): Promise<Register> {
    if (!this.#register) {
      const svar = await fetch(lank(`/${REGISTER_FIL}`));
      if (!svar.ok) throw new Error(`Registret svarade ${String(svar.status)}.`);
      this.#register = register.parse(await svar.json());
    }
    return this.#register;
  }

  async #sok(formular: Formular, bortvalt: readonly string[]): Promise<void> {
    this.#fraga += 1;
    const fraga = this.#fraga;
    const sokning = this.#sokning;
    visaStatus(this, 'laddar');
    del(this, 'kopierat').textContent = '';
    try {
      const reg = await this.#hamta();
      const svar = sokning.q === '' ? undefined : await sokText(sokning.q, reg.indexfiler);
      if (fraga !== this.#fraga) return;
      const text = svar && { q: sokning.q, svar };
      const sammanhang = { rot: this, namn: formular.namn, text };
      ritaUtfall(sok(reg.insatser, sokning, svar?.poang), sokning, reg, svar?.poang, bortvalt, sammanhang);
      this.#ritaAntal(formular, reg, sokning, svar?.poang);
    } catch (fel) {
      if (fraga !== this.#fraga) return;
      console.warn('Sökningen kunde inte laddas.', fel);
      ritaFel(sokning, { rot: this, namn: formular.namn, text: undefined });
    }
  }

  #ritaAntal(
    formular: Formular,
    { insatser }: Register,
    sokning: Sokning,
    text: ReadonlyMap<string, number> | undefined,
  ): void {
    for (const [namn, nyckel] of [
      ['malgrupp', 'malgrupper'],
      ['metod', 'metoder'],
    ] as const) {
      const rutor = formular.kryssrutor(namn);
      const antal = antalPerVarde(
        insatser,
        sokning,
        text,
        nyckel,
        rutor.map((ruta) => ruta.value),
      );
      for (const ruta of rutor) {
        const plats = ruta.closest('label')?.querySelector('[data-antal]');
        if (plats) plats.textContent = String(antal.get(ruta.value) ?? 0);
      }
    }
  }
}

customElements.define('insats-sok', Insatssok);
