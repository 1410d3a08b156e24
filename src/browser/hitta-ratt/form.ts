import { alderSvar, FRAGOR, guideord, KONTAKT, VEM, VET_INTE, type Fraga } from '../../i18n/guide.ts';
import { lasAlder } from '../../search/ask/query.ts';
import { ettAv, type Guidesvar, type Kanda } from './answers.ts';
import type { Malgrupper } from './to-query.ts';

/** The form of the questions: read, written, and the source of every name and known id. */
export class Guideformular {
  readonly #form: HTMLFormElement;
  readonly #alder: HTMLInputElement;
  readonly #kommun: HTMLSelectElement;

  constructor(form: HTMLFormElement) {
    const alder = form.querySelector('input[name="alder"]');
    const kommun = form.querySelector('select[name="kommun"]');
    if (!(alder instanceof HTMLInputElement) || !(kommun instanceof HTMLSelectElement))
      throw new Error('Frågorna saknar fälten för ålder och kommun.');
    this.#form = form;
    this.#alder = alder;
    this.#kommun = kommun;
  }

  /** Shut until there is a script, so that no answer can be sent to a server. */
  lasUpp(): void {
    for (const del of this.#form.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('fieldset, button'))
      del.disabled = false;
  }

  #rutor(fraga: Fraga): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`[data-svar="${fraga}"]`)];
  }

  #valda(fraga: Fraga): string[] {
    return this.#rutor(fraga)
      .filter((ruta) => ruta.checked)
      .map((ruta) => ruta.value);
  }

  get kanda(): Kanda {
    return {
      kommuner: new Set([...this.#kommun.options].map(({ value }) => value).filter(Boolean)),
      lagen: new Set(this.#rutor('lage').map(({ value }) => value)),
    };
  }

  get malgrupper(): Malgrupper {
    const perLage = new Map(this.#rutor('lage').map((ruta) => [ruta.value, ruta.dataset['malgrupper'] ?? '']));
    return (lage) => perLage.get(lage)?.split(',').filter(Boolean) ?? [];
  }

  /** An age has been written, and it cannot be one. */
  get felAlder(): boolean {
    return !this.#alder.validity.valid;
  }

  /** Says so at the field, or takes it back. @param plats where the sentence stands */
  visaAlderfel(plats: HTMLElement, fel: boolean): void {
    plats.hidden = !fel;
    if (!fel) this.#alder.removeAttribute('aria-invalid');
    else {
      this.#alder.setAttribute('aria-invalid', 'true');
      this.#alder.focus();
    }
  }

  /** One has just been answered: nobody can both answer and not know. */
  redUt(andrat: Element): void {
    const fraga = FRAGOR.find((en) => en === andrat.closest<HTMLElement>('[data-fraga]')?.dataset['fraga']);
    if (!fraga) return;
    const vetInte = this.#rutor(fraga).find(({ value }) => value === VET_INTE);
    if (vetInte?.type !== 'checkbox') return;
    if (andrat !== vetInte) vetInte.checked = false;
    else if (vetInte.checked) {
      for (const ruta of this.#rutor(fraga)) ruta.checked = ruta === vetInte;
      if (fraga === 'alder') this.#alder.value = '';
      if (fraga === 'kommun') this.#kommun.value = '';
    }
  }

  /** The answers in the fields, with what only the address can say taken from `forut`. */
  las(forut: Guidesvar): Guidesvar {
    const [vem] = this.#valda('vem');
    const [kontakt] = this.#valda('kontakt');
    return {
      ...forut,
      vem: ettAv(VEM, vem),
      alder: this.#valda('alder').length > 0 ? VET_INTE : lasAlder(this.#alder.value),
      kommun: this.#valda('kommun')[0] ?? (this.#kommun.value || undefined),
      lage: this.#valda('lage'),
      kontakt: ettAv(KONTAKT, kontakt),
    };
  }

  /** Writes answers into the fields. An age that is being written is left alone. */
  skriv(svar: Guidesvar): void {
    for (const fraga of FRAGOR) {
      const valt = svar[fraga];
      const valda = typeof valt === 'object' ? valt : [valt];
      for (const ruta of this.#rutor(fraga)) ruta.checked = valda.includes(ruta.value);
    }
    const alder = svar.alder === VET_INTE ? undefined : svar.alder;
    if (lasAlder(this.#alder.value) !== alder || this.felAlder) this.#alder.value = String(alder ?? '');
    this.#kommun.value = svar.kommun === VET_INTE ? '' : (svar.kommun ?? '');
  }

  /** An answer as a person reads it; nothing when there is none. */
  iOrd(svar: Guidesvar, fraga: Fraga): string | undefined {
    const { alder, kommun } = svar;
    if (fraga === 'alder' && alder !== VET_INTE) return alder === undefined ? undefined : alderSvar(alder);
    if (fraga === 'kommun' && kommun !== VET_INTE)
      return [...this.#kommun.options].find(({ value }) => value !== '' && value === kommun)?.text;
    const valda = this.#rutor(fraga).filter((ruta) => ruta.checked);
    if (valda.length === 0) return undefined;
    return valda.map(({ value, dataset }) => (value === VET_INTE ? guideord.vetInte : dataset['namn'])).join('. ');
  }
}
