import { readAlder } from '../search/ask/query.ts';

interface Person {
  alder?: number | undefined;
  kommun?: string | undefined;
}

/** The fields for age and kommun of a form about a person. */
export class PersonFields {
  readonly alder: HTMLInputElement;
  readonly kommun: HTMLSelectElement;
  /** The kommuner that can be chosen, id → name. */
  readonly kommuner: ReadonlyMap<string, string>;

  constructor(form: HTMLFormElement) {
    const alder = form.querySelector<HTMLInputElement>('input[name="alder"]');
    const kommun = form.querySelector<HTMLSelectElement>('select[name="kommun"]');
    if (!alder || !kommun) throw new Error('Fälten för ålder och kommun saknas på sidan.');
    this.alder = alder;
    this.kommun = kommun;
    this.kommuner = new Map(
      [...kommun.options].filter(({ value }) => value !== '').map(({ value, text }) => [value, text]),
    );
  }

  /** An age has been written, and it cannot be one. */
  get hasAlderFault(): boolean {
    return !this.alder.validity.valid;
  }

  /** Says so beside the field, or takes it back. @param place where the sentence stands */
  showAlderFault(place: HTMLElement, isFault = this.hasAlderFault): void {
    place.hidden = !isFault;
    if (isFault) this.alder.setAttribute('aria-invalid', 'true');
    else this.alder.removeAttribute('aria-invalid');
  }

  read(): Person {
    return { alder: readAlder(this.alder.value), kommun: this.kommun.value || undefined };
  }

  /** An age that the field already says is left alone, so that typing is not disturbed. */
  write({ alder, kommun = '' }: Person): void {
    if (this.hasAlderFault || readAlder(this.alder.value) !== alder) this.alder.value = alder?.toString() ?? '';
    this.kommun.value = kommun;
  }
}
