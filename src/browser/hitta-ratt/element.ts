import { antalText, FRAGOR } from '../../i18n/guide.ts';
import { Hamtning } from '../../search/ask/fetcher.ts';
import { del } from '../templates.ts';
import { raknaTraffar } from './counts.ts';
import { Guideformular } from './form.ts';
import { ritaAntal, ritaOkant, ritaSteg, ritaSvar, rubriken } from './render.ts';
import { arBesvarad, fragaVid, lasGuide, medVetInte, skrivGuide, TOMMA, type Guidesvar } from './answers.ts';
import { sokadress, tillSokning } from './to-query.ts';

/**
 * "Hitta rätt": one question at a time. The address after `#` is the one state, each question a step in the
 * history; nothing is stored. It ends in a search.
 */
class HittaRatt extends HTMLElement {
  #hamtning = new Hamtning();
  #svar: Guidesvar = TOMMA;
  #sida = document.title;
  /** The fragment last read or written. */
  #fragment: string | undefined;
  /** Counts of older answers than the latest are dropped. */
  #raknad = 0;
  #sagt = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const formular = new Guideformular(form);
    formular.lasUpp();
    form.addEventListener('input', ({ target }) => {
      if (target instanceof Element) formular.redUt(target);
      if (!formular.felAlder) formular.visaAlderfel(del(this, 'alderfel'), false);
      this.#andra(formular.las(this.#svar), formular);
    });
    form.addEventListener('submit', (handelse) => {
      handelse.preventDefault();
      if (fragaVid(this.#svar.steg) === 'alder' && formular.felAlder)
        formular.visaAlderfel(del(this, 'alderfel'), true);
      else this.#vidare(formular);
    });
    del(this, 'hoppa').addEventListener('click', () => {
      this.#vetInte(formular);
      this.#vidare(formular);
    });
    // Both fire when somebody walks back and forward; one of them alone for a link or an address edited by hand.
    for (const namn of ['hashchange', 'popstate'])
      addEventListener(namn, () => {
        this.#lasAdress(formular);
      });
    this.#lasAdress(formular);
    const utanSkript = document.querySelector('[data-del="utan-skript"]');
    if (utanSkript instanceof HTMLElement) utanSkript.hidden = true;
  }

  /** The same question with another answer: no step in the history. */
  #andra(svar: Guidesvar, formular: Guideformular): void {
    this.#svar = svar;
    this.#skrivAdress('replaceState');
    this.#rita(formular);
    void this.#rakna(formular, false);
  }

  #vetInte(formular: Guideformular): void {
    const svar = medVetInte(this.#svar, fragaVid(this.#svar.steg));
    formular.skriv(svar);
    this.#andra(svar, formular);
  }

  /** On to the next question, or to the search. No answer is an answer. */
  #vidare(formular: Guideformular): void {
    const { steg } = this.#svar;
    if (!arBesvarad(this.#svar, fragaVid(steg))) this.#vetInte(formular);
    if (steg === FRAGOR.length) {
      location.href = sokadress(tillSokning(this.#svar, formular.malgrupper));
      return;
    }
    this.#svar = { ...this.#svar, steg: steg + 1 };
    this.#skrivAdress('pushState');
    this.#stallFraga(formular);
  }

  #skrivAdress(hur: 'pushState' | 'replaceState'): void {
    const fragment = skrivGuide(this.#svar);
    if (fragment === this.#fragment) return;
    this.#fragment = fragment;
    history[hur](null, '', location.pathname + fragment);
  }

  #lasAdress(formular: Guideformular): void {
    // "#innehall" is a place on the page, not an answer: the question we are at stands.
    if (this.#fragment !== undefined && document.getElementById(location.hash.slice(1))) {
      history.replaceState(null, '', location.pathname + this.#fragment);
      return;
    }
    if (location.hash === this.#fragment) return;
    const forsta = this.#fragment === undefined;
    this.#fragment = location.hash;
    const { svar, bortvalt } = lasGuide(location.hash, formular.kanda);
    const sammaFraga = svar.steg === this.#svar.steg;
    this.#svar = svar;
    formular.skriv(svar);
    formular.visaAlderfel(del(this, 'alderfel'), false);
    ritaOkant(this, bortvalt);
    if (!forsta && !sammaFraga) this.#stallFraga(formular);
    else {
      this.#rita(formular);
      void this.#rakna(formular, false);
    }
  }

  /** A new question is heard at once, by its heading; then, once, how many fit so far. */
  #stallFraga(formular: Guideformular): void {
    this.#rita(formular);
    const rubrik = rubriken(this, this.#svar.steg);
    rubrik.focus({ preventScroll: true });
    scrollTo({ top: 0 });
    void this.#rakna(formular, true);
  }

  #rita(formular: Guideformular): void {
    ritaSteg(this, this.#svar, this.#sida);
    ritaSvar(this, this.#svar, formular);
  }

  async #rakna(formular: Guideformular, sag: boolean): Promise<void> {
    this.#raknad += 1;
    const nummer = this.#raknad;
    const svar = this.#svar;
    const sokning = tillSokning(svar, formular.malgrupper);
    const antal = await raknaTraffar(this.#hamtning, sokning).catch((fel: unknown) => {
      console.warn('Insatserna kunde inte räknas.', fel);
      this.#hamtning = new Hamtning();
      return undefined;
    });
    if (nummer !== this.#raknad) return;
    ritaAntal(this, sokning, antal);
    const text = antal ? antalText(antal.traffar) : '';
    if (sag && text !== this.#sagt) del(this, 'annons').textContent = this.#sagt = text;
  }
}

customElements.define('hitta-ratt', HittaRatt);
