import { listord, utelamnatText, valdaText } from '../../i18n/minlista.ts';
import { del } from '../templates.ts';
import { MEST, sparadLista } from '../minlista.ts';
import { lasAdress, skrivAdress } from './address.ts';
import { byt, flytta, taBort } from './change.ts';
import { FLEST } from './compare-choice.ts';
import { Lista } from './list.ts';
import { stangQr, visaQr } from './qr.ts';
import { smalSkarm } from './row.ts';
import { glom, glomMedListan, kopieraLanken, sparaHar } from './save.ts';
import { forberedUtskrift, skrivUt } from './print.ts';
import { ritaSparad } from './tools.ts';

/** What a button `data-gor` does; `id` is its row's. */
type Handling = (id: string, knapp: HTMLElement) => unknown;

/** The page Min lista: the address after `#` says which insatser and in which order. */
class MinLista extends HTMLElement {
  readonly #lista = new Lista(this, (text) => {
    this.#sag(text);
  });
  /** What "Ångra" brings back. */
  #tomd: readonly string[] = [];
  #last = false;

  connectedCallback(): void {
    del(this, 'utan-skript').hidden = true;
    if (smalSkarm()) this.querySelector('details')?.removeAttribute('open');
    forberedUtskrift(this);
    this.addEventListener('click', ({ target }) => {
      const knapp = target instanceof Element ? target.closest<HTMLElement>('[data-gor]') : undefined;
      const id = knapp?.closest<HTMLElement>('[data-rad]')?.dataset['rad'] ?? '';
      if (!knapp) return;
      // What was answered is about what was done before.
      this.#svara('');
      this.#handlingar[knapp.dataset['gor'] ?? '']?.(id, knapp);
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#sag(valdaText(this.#lista.ritaJamfor(), FLEST));
    });
    addEventListener('hashchange', () => {
      this.#lasAdress('andrad');
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#lasAdress('laddad');
    });
    this.#lasAdress('laddad');
  }

  readonly #handlingar: Record<string, Handling> = {
    upp: (id, knapp) => this.#sag(flytta(this.#lista, id, -1, knapp)),
    ner: (id, knapp) => this.#sag(flytta(this.#lista, id, 1, knapp)),
    bort: (id) => this.#sag(taBort(this, this.#lista, id)),
    byt: async (id, { dataset }) => this.#sag(await byt(this.#lista, id, dataset['byt'] ?? '')),
    igen: (id, knapp) => this.#lista.hamtaIgen(id, knapp),
    kopiera: async () => this.#svara(await kopieraLanken()),
    qr: () => visaQr(this, location.href),
    'stang-qr': () => stangQr(this),
    'skriv-kort': () => skrivUt('kort'),
    'skriv-kontakt': () => skrivUt('kontakt'),
    spara: () => this.#svara(sparaHar(this.#lista.ids)),
    glom: () => this.#borja(this.#lista.ids, glom()),
    'visa-sparad': () => this.#borja(sparadLista() ?? [], ''),
    angra: () => this.#borja(this.#tomd, listord.rensa.angrat),
    rensa: () => {
      this.#tomd = this.#lista.ids;
      const svar = glomMedListan();
      void this.#lista.visa([]);
      this.#svara(svar, true);
      del(this, 'angra').focus();
    },
  };

  /** Another list than the one that stood here is read from its beginning. */
  #borja(ids: readonly string[], svar: string): void {
    void this.#lista.visa(ids);
    this.#svara(svar);
    del(this, 'rubrik').focus();
  }

  /** Tells those who listen. */
  #sag(text: string): void {
    del(this, 'annons').textContent = text;
  }

  /** Answers where everybody sees it. */
  #svara(text: string, angra = false): void {
    del(this, 'svar').textContent = text;
    del(this, 'angra').hidden = !angra;
    ritaSparad(this, this.#lista.ids);
  }

  #lasAdress(hur: 'laddad' | 'andrad'): void {
    const { ids, utelamnade, olasliga } = lasAdress(hur);
    const nytt = !this.#last || utelamnade > 0 || ids.join() !== this.#lista.ids.join();
    this.#last = true;
    // "#innehall" is a place on the page, not a list: the one we had stays.
    if (!nytt) {
      skrivAdress(ids);
      return;
    }
    this.#svara('');
    const not = del(this, 'utelamnat');
    not.hidden = utelamnade === 0;
    not.textContent = utelamnatText(utelamnade, olasliga, MEST);
    void this.#lista.visa(ids);
  }
}

customElements.define('min-lista', MinLista);
