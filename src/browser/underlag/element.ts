import { avslutadRubrik, okandText, rubrikFor, underlagord } from '../../i18n/underlag.ts';
import type { Underlagsfakta } from '../../i18n/underlagsfakta.ts';
import { lank } from '../../model/urls.ts';
import { del, lankdel } from '../templates.ts';
import { stadadText } from '../../search/ask/query.ts';
import { Adressrad, delarAv } from '../address-bar.ts';
import { lasIds, listfragment, minLista, sattLista } from '../minlista.ts';
import { hamtaUtdrag } from '../excerpt.ts';
import { lasFakta } from './facts.ts';
import { kopieraText, skrivText } from './text-box.ts';

/** `tom`: no insats was named; `okand`: the catalogue does not have it. */
type Status = 'laddar' | 'klar' | 'avslutad' | 'tom' | 'okand' | 'fel';

const SYNS: Record<Status, readonly string[]> = {
  laddar: ['laddar'],
  klar: ['delar', 'text', 'utskrift'],
  avslutad: ['delar', 'vidare'],
  tom: ['tom', 'vidare'],
  okand: ['tom', 'vidare'],
  fel: ['fel', 'vidare'],
};

/** The page that prepares a referral. What is ticked and written here stays here, and is gone with the page. */
class Insatsunderlag extends HTMLElement {
  #fakta: Underlagsfakta | undefined;
  /** Answers to an older address than the latest are dropped. */
  #fraga = 0;

  connectedCallback(): void {
    del(this, 'utan-skript').hidden = true;
    this.addEventListener('input', () => {
      if (this.#fakta) skrivText(this, this.#fakta);
    });
    this.addEventListener('click', ({ target }) => {
      const knapp = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (knapp?.dataset['del'] === 'kopiera') void kopieraText(this);
      else if (knapp?.dataset['del'] === 'skrivut') print();
      else if (knapp?.dataset['del'] === 'igen') this.#visa(location.hash);
    });
    new Adressrad((fragment) => {
      this.#visa(fragment);
    });
  }

  #status(status: Status, rubrik: string, text = ''): void {
    this.dataset['status'] = status;
    this.setAttribute('aria-busy', String(status === 'laddar'));
    for (const namn of new Set(Object.values(SYNS).flat())) del(this, namn).hidden = !SYNS[status].includes(namn);
    del(this, 'rubrik').textContent = rubrik;
    del(this, 'tom').textContent = text;
    lankdel(this, 'tilllista').href = lank('/lista/') + listfragment(minLista());
    del(this, 'annons').textContent = status === 'laddar' ? '' : `${rubrik}. ${text}`;
  }

  #visa(fragment: string): void {
    this.#hamta(fragment).catch((fel: unknown) => {
      console.warn('Underlaget kunde inte hämtas.', fel);
      this.#status('fel', underlagord.titel, underlagord.fel);
    });
  }

  async #hamta(fragment: string): Promise<void> {
    this.#fraga += 1;
    const fraga = this.#fraga;
    this.#fakta = undefined;
    const adress = delarAv(fragment);
    const i = adress.get('i');
    if (i !== null) sattLista(lasIds(i).ids);
    const skrivet = stadadText(adress.get('insats') ?? '');
    if (skrivet === '') {
      this.#status('tom', underlagord.tom, underlagord.tomText);
      return;
    }
    this.#status('laddar', underlagord.titel);
    const [id] = lasIds(skrivet).ids;
    const utdrag = await (id === skrivet ? hamtaUtdrag(id) : undefined)?.catch((fel: unknown) => {
      if (fraga === this.#fraga) throw fel;
    });
    if (fraga !== this.#fraga) return;
    if (!utdrag) {
      this.#status('okand', underlagord.okand, okandText(skrivet.slice(0, 60)));
      return;
    }
    const fakta = lasFakta(utdrag);
    del(this, 'delar').replaceChildren(del(utdrag, 'underlag'));
    const slut = utdrag.dataset['lage'] === 'avslutad';
    if (!slut) {
      this.#fakta = fakta;
      skrivText(this, fakta);
    }
    this.#status(slut ? 'avslutad' : 'klar', slut ? avslutadRubrik(fakta.titel) : rubrikFor(fakta.titel));
  }
}

customElements.define('insats-underlag', Insatsunderlag);
