import { listknapp } from '../i18n/list-button.ts';
import { lank } from '../model/urls.ts';
import { ANDRAD, listfragment, MEST, minLista, vaxla } from './minlista.ts';

/** Draws a button `data-listknapp="<id>"` as the list is now. */
export function ritaListknapp(knapp: HTMLElement): void {
  const lista = minLista();
  const med = lista.includes(knapp.dataset['listknapp'] ?? '');
  knapp.hidden = false;
  knapp.setAttribute('aria-pressed', String(med));
  const text = knapp.querySelector('[data-del="text"]');
  if (text) text.textContent = med ? listknapp.ligger : lista.length < MEST ? listknapp.lagg : listknapp.full;
}

/** The link in the header leads to the list as an address, which can be opened in another tab and copied. */
function ritaMeny(): void {
  const lista = minLista();
  const meny = document.querySelector<HTMLAnchorElement>('a[data-minlista]');
  const plats = meny?.querySelector<HTMLElement>('[data-del="menyantal"]');
  const [siffra, ord] = plats?.children ?? [];
  if (!meny || !plats || !siffra || !ord) return;
  meny.href = lank('/lista/') + listfragment(lista);
  plats.hidden = lista.length === 0;
  siffra.textContent = String(lista.length);
  ord.textContent = lista.length === 1 ? listknapp.en : listknapp.flera;
}

function rita(): void {
  ritaMeny();
  for (const knapp of document.querySelectorAll<HTMLElement>('[data-listknapp]')) ritaListknapp(knapp);
}

document.addEventListener('click', ({ target }) => {
  const knapp = target instanceof Element ? target.closest<HTMLElement>('[data-listknapp]') : null;
  const id = knapp?.dataset['listknapp'];
  if (id !== undefined) vaxla(id);
});
document.addEventListener(ANDRAD, rita);
// Back may show a page as it was left, and the list has grown since.
addEventListener('pageshow', rita);
rita();
