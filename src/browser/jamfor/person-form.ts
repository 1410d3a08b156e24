import { drawnCompareTexts, personInWords } from '../../i18n/jamfor.ts';
import type { Comparison } from '../comparison.ts';
import { PersonFields } from '../person-fields.ts';
import { part } from '../templates.ts';

type Person = Pick<Comparison, 'alder' | 'kommun'>;

/** The small form about the person: shut until it is asked for, read when it is sent, and sent nowhere. */
export class PersonForm {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #fields: PersonFields;

  /** @param choose told who the person is each time somebody says it */
  constructor(root: HTMLElement, choose: (person: Person) => void) {
    const form = root.querySelector('form');
    if (!form) throw new Error('Formuläret om personen saknas på sidan.');
    this.#root = root;
    this.#form = form;
    this.#fields = new PersonFields(form);
    part(root, 'andra').addEventListener('click', () => {
      this.#setOpen(Boolean(form.hidden));
      if (!form.hidden) this.#fields.alder.focus();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#check()) return;
      this.#setOpen(false);
      part(root, 'andra').focus();
      choose(this.#fields.read());
    });
  }

  get kommuner(): ReadonlyMap<string, string> {
    return this.#fields.kommuner;
  }

  write({ alder, kommun }: Person): void {
    const isKnown = alder !== undefined || kommun !== undefined;
    this.#fields.write({ alder, kommun });
    // Who it is for is worth its place on paper; that it has not been said is not.
    this.#root.classList.toggle('ej-utskrift', !isKnown);
    part(this.#root, 'fraga').textContent = isKnown ? drawnCompareTexts.fitsWhom : drawnCompareTexts.fitsWho;
    part(this.#root, 'person').textContent = isKnown ? personInWords(alder, this.kommuner.get(kommun ?? '')) : '';
    part(this.#root, 'andra').textContent = isKnown ? drawnCompareTexts.change : drawnCompareTexts.enter;
    this.#check();
  }

  #setOpen(isOpen: boolean): void {
    this.#form.hidden = !isOpen;
    part(this.#root, 'andra').setAttribute('aria-expanded', String(isOpen));
  }

  /** Tells whether the age can be one, and says so beside the field when it cannot. */
  #check(): boolean {
    this.#fields.showAlderFault(part(this.#root, 'alderfel'));
    const isValid = !this.#fields.hasAlderFault;
    if (!isValid) this.#fields.alder.focus();
    return isValid;
  }
}
