import { drawnListord } from '../../i18n/minlista.ts';
import { savedMinLista, saveMinLista } from '../minlista.ts';
import { part } from '../templates.ts';

/** What is kept on this computer, beside what is shown. */
export function drawSaved(root: HTMLElement, ids: readonly string[]): void {
  const saved = savedMinLista();
  const { save: spara } = drawnListord;
  const isSame = saved?.join() === ids.join();
  const hasSaved = saved !== undefined && saved.length > 0;
  part(root, 'sparlage').textContent = !saved ? spara.unsaved : isSame ? spara.saved : spara.changed;
  part(root, 'spartecken').hidden = !isSame;
  for (const button of root.querySelectorAll<HTMLElement>('[data-gor="visa-sparad"]'))
    button.hidden = isSame || !hasSaved;
  part(root, 'sparad-finns').hidden = !hasSaved || ids.length > 0;
}

// Each does what it is called and gives what to answer. Nothing is kept without the first of them.

export const save = (ids: readonly string[]): string =>
  saveMinLista(ids) ? drawnListord.save.done : drawnListord.save.faults;

export const forget = (): string =>
  saveMinLista(undefined) ? drawnListord.save.forgotten : drawnListord.save.forgetFault;

/** Forgets what was kept, if anything was, as the list is emptied. */
export function forgetEmptied(): string {
  if (savedMinLista() === undefined) return drawnListord.clear.done;
  return saveMinLista(undefined)
    ? drawnListord.clear.doneSaved
    : `${drawnListord.clear.done} ${drawnListord.save.forgetFault}`;
}
