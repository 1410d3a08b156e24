import {
  borttagenText,
  bortvaltText,
  doldaText,
  enVald,
  fleraText,
  jamforord,
  okandaText,
  rubrik,
  utskriftsfot,
} from '../../i18n/jamfor.ts';
import { lank } from '../../model/urls.ts';
import { del, lankdel } from '../templates.ts';
import { Adressrad } from '../address-bar.ts';
import { lasIds, listfragment, minLista, sattLista } from '../minlista.ts';
import { lasJamforadress, skrivJamforadress, type Jamforadress } from './address.ts';
import { FLEST, hamtaForsta } from './fetch.ts';
import { lasKolumn, type Kolumn } from './column.ts';
import { Personform } from './person-form.ts';
import { ritaTabell, tabellnamn, visaRader } from './table.ts';

type Status = 'laddar' | 'klar' | 'tom' | 'fel';

/** The page that sets insatser side by side. The address after `#` is the one state; the table is drawn from it. */
class Insatsjamforelse extends HTMLElement {
  #adress: Jamforadress = {};
  #kolumner: readonly Kolumn[] = [];
  #noter: readonly string[] = [];
  /** Answers to an older address than the latest are dropped. */
  #fraga = 0;
  #form: Personform | undefined;
  #rad: Adressrad | undefined;

  connectedCallback(): void {
    del(this, 'utan-skript').hidden = true;
    this.#form = new Personform(del(this, 'personen'), (person) => {
      this.#skriv({ ...this.#adress, ...person });
      this.#rita();
    });
    this.addEventListener('click', ({ target }) => {
      const knapp = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (knapp?.dataset['bort'] !== undefined) this.#taBort(knapp.dataset['bort']);
      else if (knapp?.dataset['del'] === 'skrivut') print();
      else if (knapp?.dataset['del'] === 'igen') this.#visa(location.hash);
    });
    del(this, 'bara').addEventListener('change', () => {
      this.#visaRader();
    });
    this.#rad = new Adressrad((fragment) => {
      this.#visa(fragment);
    });
  }

  get #bara(): boolean {
    const ruta = del(this, 'bara');
    return ruta instanceof HTMLInputElement && ruta.checked;
  }

  #status(status: Status): void {
    this.dataset['status'] = status;
    this.setAttribute('aria-busy', String(status === 'laddar'));
    for (const namn of ['laddar', 'klar', 'tom', 'fel']) del(this, namn).hidden = namn !== status;
  }

  #skriv(adress: Jamforadress): void {
    this.#adress = adress;
    this.#rad?.skriv(skrivJamforadress(adress));
  }

  #visa(fragment: string): void {
    this.#hamta(fragment).catch((fel: unknown) => {
      console.warn('Jämförelsen kunde inte hämtas.', fel);
      this.#status('fel');
      del(this, 'annons').textContent = jamforord.fel;
    });
  }

  async #hamta(fragment: string): Promise<void> {
    this.#fraga += 1;
    const fraga = this.#fraga;
    const { adress, okanda, bortvalt } = lasJamforadress(fragment, new Set(this.#form?.kommuner.keys()));
    this.#adress = adress;
    if (adress.i !== undefined) sattLista(lasIds(adress.i).ids);
    const ids = adress.j ?? minLista();
    this.#status('laddar');
    const svar = await hamtaForsta(ids).catch((fel: unknown) => {
      if (fraga === this.#fraga) throw fel;
    });
    if (!svar || fraga !== this.#fraga) return;
    this.#kolumner = svar.utdrag.map(lasKolumn);
    const saknas = [...okanda, ...svar.okanda];
    this.#noter = [
      ...(saknas.length > 0 ? [okandaText(saknas)] : []),
      ...(ids.length - svar.okanda.length > FLEST ? [fleraText(ids.length - svar.okanda.length)] : []),
      ...(bortvalt.length > 0 ? [bortvaltText(bortvalt)] : []),
    ];
    this.#rita();
    del(this, 'annons').textContent = [del(this, 'rubrik').textContent, ...this.#noter].join('. ');
  }

  #rita(): void {
    const { alder, kommun } = this.#adress;
    const noter = del(this, 'noter');
    noter.hidden = this.#noter.length === 0;
    noter.textContent = this.#noter.join(' ');
    this.#form?.skriv({ alder, kommun });
    const kommuner = this.#form?.kommuner;
    const eget = (id: string): string => id;
    const namn = { kommun: (id: string) => kommuner?.get(id) ?? id, malgrupp: eget, metod: eget };
    ritaTabell(this, this.#kolumner, { alder, kommun }, namn);
    del(this, 'tabellnamn').textContent = tabellnamn(this.#kolumner);
    this.#visaRader();
    del(this, 'utskriftsfot').textContent = utskriftsfot(new Date().toLocaleDateString('sv-SE'), location.href);
    const [enda, ...fler] = this.#kolumner;
    const klar = fler.length > 0;
    del(this, 'rubrik').textContent = klar ? rubrik(this.#kolumner.length) : jamforord.tom;
    del(this, 'tomtext').textContent = enda ? enVald(enda.titel) : jamforord.tomText;
    lankdel(this, 'tilllista').href = lank('/lista/') + listfragment(minLista());
    this.#status(klar ? 'klar' : 'tom');
  }

  #visaRader(): void {
    const dolda = visaRader(this, this.#bara);
    del(this, 'dolda').textContent = this.#bara ? doldaText(dolda) : '';
  }

  #taBort(id: string): void {
    const bort = this.#kolumner.find((kolumn) => kolumn.id === id);
    this.#kolumner = this.#kolumner.filter((kolumn) => kolumn !== bort);
    this.#noter = [];
    this.#skriv({ ...this.#adress, j: this.#kolumner.map((kolumn) => kolumn.id) });
    this.#rita();
    // The button that had focus is gone.
    del(this, 'rubrik').focus();
    if (bort) del(this, 'annons').textContent = borttagenText(bort.titel);
  }
}

customElements.define('insats-jamforelse', Insatsjamforelse);
