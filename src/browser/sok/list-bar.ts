import { ritaListknapp } from '../list-button.ts';
import { ANDRAD, minLista } from '../minlista.ts';
import { antalInsatser } from '../../i18n/phrases.ts';
import { lank } from '../../model/urls.ts';
import { del, lankdel } from '../templates.ts';
import type { Sokning } from '../../search/ask/query.ts';

/** A table of more columns than this is read by nobody. */
const JAMFORS = 4;

/** How long the list is, and the way to compare, for the person that was searched for. */
function ritaListrad(rot: HTMLElement, { alder, kommun }: Sokning): void {
  const ids = minLista();
  const rad = del(rot, 'listrad');
  rad.hidden = ids.length === 0;
  del(rad, 'listantal').textContent = antalInsatser(ids.length);
  const i = ids.join(',');
  lankdel(rad, 'lista').href = `${lank('/lista/')}#i=${i}`;
  const person = [
    alder === undefined ? '' : `&alder=${String(alder)}`,
    kommun === undefined ? '' : `&kommun=${kommun}`,
  ];
  const jamfor = lankdel(rad, 'jamfor');
  jamfor.hidden = ids.length < 2;
  jamfor.href = `${lank('/jamfor/')}#j=${ids.slice(0, JAMFORS).join(',')}&i=${i}${person.join('')}`;
}

/** Puts the person's list beside the hits: a button on each, and the list below them. @param sokning what is asked now */
export function kopplaLista(rot: HTMLElement, sokning: () => Sokning): void {
  const rita = (): void => {
    ritaListrad(rot, sokning());
    for (const knapp of rot.querySelectorAll<HTMLElement>('[data-listknapp][hidden]')) ritaListknapp(knapp);
  };
  const nyaRader = new MutationObserver(rita);
  for (const namn of ['traffar', 'nara']) nyaRader.observe(del(rot, namn), { childList: true });
  document.addEventListener(ANDRAD, rita);
  rita();
}
