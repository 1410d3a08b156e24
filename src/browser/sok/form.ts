import type { Namn } from '../../i18n/reasons.ts';
import { lasAlder, stadadText, type Kanda, type Sokning } from '../../search/ask/query.ts';

const falt = <T extends Element>(form: HTMLFormElement, namn: string, slag: new () => T): T[] =>
  [...form.querySelectorAll(`[name="${namn}"]`)].filter((e): e is T => e instanceof slag);

const ett = <T extends Element>(form: HTMLFormElement, namn: string, slag: new () => T): T => {
  const [funnet] = falt(form, namn, slag);
  if (!funnet) throw new Error(`Fältet "${namn}" saknas i sökformuläret.`);
  return funnet;
};

/** The native form as the search sees it: read, written, and the source of every name and known id. */
export class Formular {
  readonly #form: HTMLFormElement;
  readonly #q: HTMLInputElement;
  readonly #alder: HTMLInputElement;
  readonly #kommun: HTMLSelectElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#q = ett(form, 'q', HTMLInputElement);
    this.#alder = ett(form, 'alder', HTMLInputElement);
    this.#kommun = ett(form, 'kommun', HTMLSelectElement);
  }

  /** Without JavaScript the fields are disabled, so that nothing typed can reach a server. */
  lasUpp(): void {
    for (const fieldset of this.#form.querySelectorAll('fieldset')) fieldset.disabled = false;
  }

  kryssrutor(namn: 'malgrupp' | 'metod' | 'egen' | 'avslutade'): HTMLInputElement[] {
    return falt(this.#form, namn, HTMLInputElement);
  }

  get kanda(): Kanda {
    const ids = (rutor: HTMLInputElement[]) => new Set(rutor.map((ruta) => ruta.value));
    return {
      kommuner: new Set([...this.#kommun.options].map((val) => val.value).filter(Boolean)),
      malgrupper: ids(this.kryssrutor('malgrupp')),
      metoder: ids(this.kryssrutor('metod')),
    };
  }

  get namn(): Namn {
    const etikett = (namn: 'malgrupp' | 'metod') => {
      const namnPerId = new Map(this.kryssrutor(namn).map((ruta) => [ruta.value, ruta.dataset['namn'] ?? ruta.value]));
      return (id: string) => namnPerId.get(id) ?? id;
    };
    const kommuner = new Map([...this.#kommun.options].map((val) => [val.value, val.text]));
    return { kommun: (id) => kommuner.get(id) ?? id, malgrupp: etikett('malgrupp'), metod: etikett('metod') };
  }

  /** The search the fields say, with what only the address can say (`typ`) taken from `forut`. */
  las(forut: Sokning): Sokning {
    const valda = (namn: 'malgrupp' | 'metod' | 'egen' | 'avslutade') =>
      this.kryssrutor(namn)
        .filter((ruta) => ruta.checked)
        .map((ruta) => ruta.value);
    return {
      ...forut,
      q: stadadText(this.#q.value),
      alder: lasAlder(this.#alder.value),
      kommun: this.#kommun.value || undefined,
      malgrupper: valda('malgrupp'),
      metoder: valda('metod'),
      egen: valda('egen').length > 0,
      avslutade: valda('avslutade').length > 0,
    };
  }

  /** Says so beside the field when its age cannot be an age. @param plats where the sentence stands */
  visaAlderfel(plats: HTMLElement): void {
    const fel = !this.#alder.validity.valid;
    plats.hidden = !fel;
    if (fel) this.#alder.setAttribute('aria-invalid', 'true');
    else this.#alder.removeAttribute('aria-invalid');
  }

  /** Writes a search into the fields; a field that already says it is left alone, so that typing is not disturbed. */
  skriv(sokning: Sokning): void {
    if (stadadText(this.#q.value) !== sokning.q) this.#q.value = sokning.q;
    if (!this.#alder.validity.valid || lasAlder(this.#alder.value) !== sokning.alder)
      this.#alder.value = sokning.alder === undefined ? '' : String(sokning.alder);
    this.#kommun.value = sokning.kommun ?? '';
    const kryssa = (namn: 'malgrupp' | 'metod' | 'egen' | 'avslutade', valda: readonly string[]) => {
      for (const ruta of this.kryssrutor(namn)) {
        ruta.checked = valda.includes(ruta.value);
        // A chosen value must be seen, also when its list is folded.
        if (ruta.checked)
          for (let d = ruta.closest('details'); d; d = d.parentElement?.closest('details') ?? null) d.open = true;
      }
    };
    kryssa('malgrupp', sokning.malgrupper);
    kryssa('metod', sokning.metoder);
    kryssa('egen', sokning.egen ? ['1'] : []);
    kryssa('avslutade', sokning.avslutade ? ['1'] : []);
  }
}
