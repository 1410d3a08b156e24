import { drawnListTexts } from '../../i18n/minlista.ts';
import { savedMinLista, saveMinLista } from '../minlista.ts';
import { part } from '../templates.ts';

/** What is kept on this computer, beside what is shown. */
export function drawSaved(root: HTMLElement, ids: readonly string[]): void {
  const saved = savedMinLista();
  const { save } = drawnListTexts;
  const isSame = saved?.join() === ids.join();
  const hasSaved = saved !== undefined && saved.length > 0;
  part(root, 'sparlage').textContent = !saved ? save.unsaved : isSame ? save.saved : save.changed;
  part(root, 'spartecken').hidden = !isSame;
  for (const button of root.querySelectorAll<HTMLElement>('[data-gor="visa-sparad"]'))
    button.hidden = isSame || !hasSaved;
  part(root, 'sparad-finns').hidden = !hasSaved || ids.length > 0;
}

// Each does what it is called and gives what to answer. Nothing is kept without the first of them.

export const save = (ids: readonly string[]): string =>
  saveMinLista(ids) ? drawnListTexts.save.done : drawnListTexts.save.faults;

export const forget = (): string =>
  saveMinLista(undefined) ? drawnListTexts.save.forgotten : drawnListTexts.save.forgetFault;

/** Forgets what was kept, if anything was, as the list is emptied. */
export function forgetEmptied(): string {
  if (savedMinLista() === undefined) return drawnListTexts.clear.done;
  return saveMinLista(undefined)
    ? drawnListTexts.clear.doneSaved
    : `${drawnListTexts.clear.done} ${drawnListTexts.save.forgetFault}`;
}
