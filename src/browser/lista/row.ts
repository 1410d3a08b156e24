import { finnsInte } from '../../i18n/minlista.ts';
import { lank } from '../../model/urls.ts';
import { del, lankdel, mall } from '../templates.ts';
import type { Hamtat } from './fetching.ts';

/** What a row is about: its name once it has been fetched, its id until then. */
export const titelAv = (rad: HTMLElement | undefined, id: string): string => rad?.dataset['titel'] ?? id;

export const kanJamforas = (rad: HTMLElement | undefined): boolean => rad?.dataset['lage'] !== 'saknas';

/** On a phone a list of whole cards would be too long to see what is on it. */
export const smalSkarm = (): boolean => matchMedia('(width < 62rem)').matches;

function innehall(rot: HTMLElement, id: string, hamtat: Hamtat): HTMLElement {
  // A copy: one that has been taken away may come back.
  if (hamtat instanceof HTMLElement) return document.importNode(del(hamtat, 'kort'), true);
  const kort = mall(rot, hamtat);
  if (hamtat === 'saknas') {
    del(kort, 'rubrik').textContent = finnsInte(id);
    lankdel(kort, 'sok').href = `${lank('/sok/')}#q=${id.replaceAll('-', '+')}`;
  } else del(kort, 'id').textContent = id;
  return kort;
}

/** Fills a row with what was fetched; its note and its buttons stay. */
export function fyllRad(rot: HTMLElement, rad: HTMLElement, id: string, hamtat: Hamtat): void {
  const { lage = '', titel = id } = hamtat instanceof HTMLElement ? hamtat.dataset : { lage: hamtat };
  Object.assign(rad.dataset, { rad: id, lage, titel });
  const kort = innehall(rot, id, hamtat);
  if (smalSkarm()) kort.querySelector('details')?.removeAttribute('open');
  del(rad, 'plats').replaceChildren(kort);
  del(rad, 'anteckningsdel').hidden = hamtat === 'saknas';
  for (const namn of rad.querySelectorAll('[data-namn]')) namn.textContent = ` ${titelAv(rad, id)}`;
}

export function nyRad(rot: HTMLElement, id: string, hamtat: Hamtat): HTMLElement {
  const rad = mall(rot, 'rad');
  fyllRad(rot, rad, id, hamtat);
  // Paper shows a text whole, where a field would show the lines that fit.
  rad.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) del(rad, 'anteckning-tryck').textContent = target.value;
  });
  return rad;
}

/** The first cannot go up nor the last down; the buttons stay where they are, so that nobody loses their place. */
export function ritaPlats(rad: HTMLElement, plats: number, antal: number): void {
  rad.querySelector('[data-gor="upp"]')?.setAttribute('aria-disabled', String(plats === 0));
  rad.querySelector('[data-gor="ner"]')?.setAttribute('aria-disabled', String(plats === antal - 1));
}
