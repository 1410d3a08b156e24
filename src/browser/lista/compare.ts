import { compareText, drawnListTexts } from '../../i18n/minlista.ts';
import { comparisonUrl, MAX_COMPARED } from '../comparison.ts';
import { part } from '../templates.ts';
import { isKnown } from './row.ts';

const boxOf = (row: HTMLElement | undefined): HTMLInputElement | null =>
  row?.querySelector<HTMLInputElement>('input[type="checkbox"]') ?? null;

/** Draws what can be compared: all of a short list, those that are chosen of a long one. Gives how many. */
export function drawCompare(root: HTMLElement, ids: readonly string[], rows: ReadonlyMap<string, HTMLElement>): number {
  const possible = ids.filter((id) => isKnown(rows.get(id)));
  const isChosen = possible.length > MAX_COMPARED;
  const chosen = isChosen ? possible.filter((id) => boxOf(rows.get(id))?.checked).slice(0, MAX_COMPARED) : possible;
  const isFull = chosen.length === MAX_COMPARED;
  for (const id of ids) {
    const row = rows.get(id);
    const box = boxOf(row);
    if (!row || !box) continue;
    part(row, 'jamforval').hidden = !isChosen || !isKnown(row);
    if (!isChosen) box.checked = false;
    box.disabled = isChosen && isFull && !box.checked;
  }
  const canCompare = chosen.length > 1;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-jamfor]')) {
    link.href = comparisonUrl(chosen);
    link.textContent = compareText(chosen.length);
    link.hidden = !canCompare;
  }
  part(root, 'jamfor-nere').hidden = !canCompare || !isChosen;
  part(root, 'jamfor-text').textContent =
    possible.length < 2
      ? drawnListTexts.compare.simple
      : isChosen
        ? isFull
          ? drawnListTexts.compare.full
          : drawnListTexts.compare.choose
        : drawnListTexts.compare.for;
  return chosen.length;
}
