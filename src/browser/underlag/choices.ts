import { andamal, type FieldName } from '../../i18n/underlag.ts';
import type { UnderlagChoices } from '../../i18n/underlag-text.ts';

const valuesOf = (root: HTMLElement, name: string, isChecked: boolean): string[] =>
  [...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
    .filter(({ checked }) => checked === isChecked)
    .map(({ value }) => value);

const textOf = (root: HTMLElement, name: FieldName): string =>
  root.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`)?.value ?? '';

/** What is ticked, chosen and written on the page right now; it is kept nowhere else. */
export function readChoices(root: HTMLElement): UnderlagChoices {
  const [chosen] = valuesOf(root, 'andamal', true);
  return {
    andamal: andamal.find((one) => one === chosen) ?? 'eget',
    done: valuesOf(root, 'klart', true),
    notDone: valuesOf(root, 'klart', false),
    answered: valuesOf(root, 'fraga', true),
    unanswered: valuesOf(root, 'fraga', false),
    vill: textOf(root, 'vill'),
    varfor: textOf(root, 'varfor'),
    nasta: textOf(root, 'nasta'),
  };
}
