import { alderAnswer, QUESTIONS, drawnGuideTexts, KONTAKT, WHO, DONT_KNOW, type Question } from '../../i18n/guide.ts';
import { PersonFields } from '../person-fields.ts';
import { oneOf, type Answers, type KnownIds } from './answers.ts';
import type { MalgrupperOf } from './query.ts';

/** The form of the questions: read, written, and the source of every name and known id. */
export class AnswerForm {
  readonly element: HTMLFormElement;
  readonly #person: PersonFields;

  constructor(root: ParentNode) {
    const form = root.querySelector('form');
    if (!form) throw new Error('Formuläret med frågorna saknas på sidan.');
    this.element = form;
    this.#person = new PersonFields(form);
  }

  /** Shut until there is a script, so that no answer can be sent to a server. */
  unlock(): void {
    for (const field of this.element.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('fieldset, button'))
      field.disabled = false;
  }

  #boxes(question: Question): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>(`[data-svar="${question}"]`)];
  }

  #chosen(question: Question): HTMLInputElement[] {
    return this.#boxes(question).filter(({ checked }) => checked);
  }

  get known(): KnownIds {
    return {
      kommuner: this.#person.kommuner,
      lagen: new Set(this.#boxes('lage').map(({ value }) => value)),
    };
  }

  get malgrupperOf(): MalgrupperOf {
    const byLage = new Map(this.#boxes('lage').map((box) => [box.value, box.dataset['malgrupper'] ?? '']));
    return (lage) => byLage.get(lage)?.split(',').filter(Boolean) ?? [];
  }

  /** An age has been written, and it cannot be one. */
  get hasAlderFault(): boolean {
    return this.#person.hasAlderFault;
  }

  /** Says so at the field, or takes it back. @param place where the sentence stands */
  showAlderFault(place: HTMLElement, isFault: boolean): void {
    this.#person.showAlderFault(place, isFault);
    if (isFault) this.#person.alder.focus();
  }

  /** One has just been answered: nobody can both answer and not know. */
  settle(changed: Element): void {
    const question = QUESTIONS.find((one) => one === changed.closest<HTMLElement>('[data-fraga]')?.dataset['fraga']);
    if (!question) return;
    const dontKnow = this.#boxes(question).find(({ value }) => value === DONT_KNOW);
    if (dontKnow?.type !== 'checkbox') return;
    if (changed !== dontKnow) dontKnow.checked = false;
    else if (dontKnow.checked) {
      for (const box of this.#boxes(question)) box.checked = box === dontKnow;
      if (question === 'alder') this.#person.alder.value = '';
      if (question === 'kommun') this.#person.kommun.value = '';
    }
  }

  /** The answers in the fields, with what only the address can say taken from `before`. */
  read(before: Answers): Answers {
    const chosen = (question: Question): string[] => this.#chosen(question).map(({ value }) => value);
    const { alder, kommun } = this.#person.read();
    return {
      ...before,
      vem: oneOf(WHO, chosen('vem')[0]),
      alder: chosen('alder').length > 0 ? DONT_KNOW : alder,
      kommun: chosen('kommun')[0] ?? kommun,
      lage: chosen('lage'),
      kontakt: oneOf(KONTAKT, chosen('kontakt')[0]),
    };
  }

  /** Writes answers into the fields. An age that is being written is left alone. */
  write(answers: Answers): void {
    for (const question of QUESTIONS) {
      const answer = answers[question];
      const chosen = typeof answer === 'object' ? answer : [answer];
      for (const box of this.#boxes(question)) box.checked = chosen.includes(box.value);
    }
    const said = <T>(answer: T | typeof DONT_KNOW): T | undefined => (answer === DONT_KNOW ? undefined : answer);
    this.#person.write({ alder: said(answers.alder), kommun: said(answers.kommun) });
  }

  /** An answer as a person reads it; nothing when there is none. */
  inWords({ alder, kommun }: Answers, question: Question): string | undefined {
    if (question === 'alder' && alder !== DONT_KNOW) return alder === undefined ? undefined : alderAnswer(alder);
    if (question === 'kommun' && kommun !== DONT_KNOW) return this.#person.kommuner.get(kommun ?? '');
    const chosen = this.#chosen(question);
    if (chosen.length === 0) return undefined;
    return chosen
      .map(({ value, dataset }) => (value === DONT_KNOW ? drawnGuideTexts.dontKnow : dataset['namn']))
      .join('. ');
  }
}
