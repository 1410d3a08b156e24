import { drawnListord } from '../../i18n/minlista.ts';
import { savedMinLista, saveMinLista } from '../minlista.ts';
import { part } from '../templates.ts';

/** What is kept on this computer, beside what is shown. */
export function drawSaved(root: HTMLElement, ids: readonly string[]): void {
  const saved = savedMinLista();
  const { spara } = drawnListord;
  const isSame = saved?.join() === ids.join();
  const hasSaved = saved !== undefined && saved.length > 0;
  part(root, 'sparlage').textContent = !saved ? spara.osparad : isSame ? spara.sparad : spara.andrad;
  part(root, 'spartecken').hidden = !isSame;
  for (const button of root.querySelectorAll<HTMLElement>('[data-gor="visa-sparad"]'))
    button.hidden = isSame || !hasSaved;
  part(root, 'sparad-finns').hidden = !hasSaved || ids.length > 0;
}

// Each does what it is called and gives what to answer. Nothing is kept without the first of them.

export const save = (ids: readonly string[]): string =>
  saveMinLista(ids) ? drawnListord.spara.klart : drawnListord.spara.fel;

export const forget = (): string => (saveMinLista(undefined) ? drawnListord.spara.glomd : drawnListord.spara.glomfel);

/** Forgets what was kept, if anything was, as the list is emptied. */
export function forgetEmptied(): string {
  if (savedMinLista() === undefined) return drawnListord.rensa.klart;
  return saveMinLista(undefined)
    ? drawnListord.rensa.klartSparad
    : `${drawnListord.rensa.klart} ${drawnListord.spara.glomfel}`;
}
