import type { Names } from '../../i18n/reasons.ts';
import { cleanText, type Query } from '../../search/ask/query.ts';
import { PersonFields } from '../person-fields.ts';

type BoxName = 'malgrupp' | 'metod' | 'egen' | 'avslutade';

/** The native form as the search sees it: read, written, and the source of every name and known id. */
export class QueryForm {
  readonly element: HTMLFormElement;
  readonly #q: HTMLInputElement;
  readonly #person: PersonFields;

  constructor(root: ParentNode) {
    const form = root.querySelector('form');
    const q = form?.querySelector<HTMLInputElement>('input[name="q"]');
    if (!form || !q) throw new Error('Sökformuläret saknas på sidan.');
    this.element = form;
    this.#q = q;
    this.#person = new PersonFields(form);
  }

  /** Without JavaScript the fields are disabled, so that nothing typed can reach a server. */
  unlock(): void {
    for (const fieldset of this.element.querySelectorAll('fieldset')) fieldset.disabled = false;
  }

  boxes(name: BoxName): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  /** Every id that can be chosen, with its name. */
  get known() {
    const names = (name: BoxName) => new Map(this.boxes(name).map(({ value, dataset }) => [value, dataset['namn']]));
    return { kommuner: this.#person.kommuner, malgrupper: names('malgrupp'), metoder: names('metod') };
  }

  get names(): Names {
    const nameIn = (known: ReadonlyMap<string, string | undefined>) => (id: string) => known.get(id) ?? id;
    const { kommuner, malgrupper, metoder } = this.known;
    return { kommun: nameIn(kommuner), malgrupp: nameIn(malgrupper), metod: nameIn(metoder) };
  }

  /** The search the fields say, with what only the address can say (`typ`) taken from `before`. */
  read(before: Query): Query {
    const chosen = (name: BoxName) =>
      this.boxes(name)
        .filter(({ checked }) => checked)
        .map(({ value }) => value);
    return {
      ...before,
      ...this.#person.read(),
      q: cleanText(this.#q.value),
      malgrupper: chosen('malgrupp'),
      metoder: chosen('metod'),
      egen: chosen('egen').length > 0,
      avslutade: chosen('avslutade').length > 0,
    };
  }

  /** Says so beside the field when its age cannot be an age. @param place where the sentence stands */
  checkAlder(place: HTMLElement): void {
    this.#person.showAlderFault(place);
  }

  /** Writes a search into the fields; a field that already says it is left alone, so that typing is not disturbed. */
  write(query: Query): void {
    if (cleanText(this.#q.value) !== query.q) this.#q.value = query.q;
    this.#person.write(query);
    const check = (name: BoxName, chosen: readonly string[]) => {
      for (const box of this.boxes(name)) {
        box.checked = chosen.includes(box.value);
        // A chosen value must be seen, also when its list is folded.
        if (box.checked)
          for (let fold = box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
            fold.open = true;
      }
    };
    check('malgrupp', query.malgrupper);
    check('metod', query.metoder);
    check('egen', query.egen ? ['1'] : []);
    check('avslutade', query.avslutade ? ['1'] : []);
  }

  /** Tells of what has been written into the fields, as when somebody does it. */
  tell(): void {
    for (const name of ['input', 'change']) this.#person.kommun.dispatchEvent(new Event(name, { bubbles: true }));
  }
}
