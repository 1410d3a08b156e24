import { jamforord, personIOrd } from '../../i18n/jamfor.ts';
import { del } from '../templates.ts';
import { lasAlder } from '../../search/ask/query.ts';

type Person = { alder?: number | undefined; kommun?: string | undefined };

/** The small form about the person: shut until it is asked for, read when it is sent, and sent nowhere. */
export class Personform {
  readonly #rot: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #alder: HTMLInputElement;
  readonly #kommun: HTMLSelectElement;

  /** @param valj told who the person is each time somebody says it */
  constructor(rot: HTMLElement, valj: (person: Person) => void) {
    const form = rot.querySelector('form');
    const alder = form?.querySelector('input');
    const kommun = form?.querySelector('select');
    if (!form || !alder || !kommun) throw new Error('Formuläret om personen saknas på sidan.');
    [this.#rot, this.#form, this.#alder, this.#kommun] = [rot, form, alder, kommun];
    del(rot, 'andra').addEventListener('click', () => {
      this.#oppna(Boolean(form.hidden));
      if (!form.hidden) alder.focus();
    });
    form.addEventListener('submit', (handelse) => {
      handelse.preventDefault();
      if (!this.#galler()) return;
      this.#oppna(false);
      del(rot, 'andra').focus();
      valj({ alder: lasAlder(alder.value), kommun: kommun.value || undefined });
    });
  }

  /** The kommuner that can be chosen, id → name. */
  get kommuner(): ReadonlyMap<string, string> {
    return new Map([...this.#kommun.options].filter(({ value }) => value !== '').map((val) => [val.value, val.text]));
  }

  skriv({ alder, kommun }: Person): void {
    const finns = alder !== undefined || kommun !== undefined;
    this.#alder.value = alder === undefined ? '' : String(alder);
    this.#kommun.value = kommun ?? '';
    // Who it is for is worth its place on paper; that it has not been said is not.
    this.#rot.classList.toggle('ej-utskrift', !finns);
    del(this.#rot, 'fraga').textContent = finns ? jamforord.passarFor : jamforord.passarVem;
    const vem = kommun === undefined ? undefined : this.kommuner.get(kommun);
    del(this.#rot, 'person').textContent = finns ? personIOrd(alder, vem) : '';
    del(this.#rot, 'andra').textContent = finns ? jamforord.andra : jamforord.ange;
    this.#galler();
  }

  #oppna(oppen: boolean): void {
    this.#form.hidden = !oppen;
    del(this.#rot, 'andra').setAttribute('aria-expanded', String(oppen));
  }

  /** Tells whether the age can be one, and says so beside the field when it cannot. */
  #galler(): boolean {
    const galler = this.#alder.validity.valid;
    del(this.#rot, 'alderfel').hidden = galler;
    if (galler) this.#alder.removeAttribute('aria-invalid');
    else {
      this.#alder.setAttribute('aria-invalid', 'true');
      this.#alder.focus();
    }
    return galler;
  }
}
