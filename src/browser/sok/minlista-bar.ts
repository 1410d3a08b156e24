import { insatsCount } from '../../i18n/phrases.ts';
import type { Query } from '../../search/ask/query.ts';
import { comparisonUrl } from '../comparison.ts';
import { CHANGED, minLista, minListaUrl } from '../minlista.ts';
import { drawMinListaButton } from '../minlista-buttons.ts';
import { part, setLink } from '../templates.ts';

/** How long the list is, and the way to compare, for the person that was searched for. */
function drawBar(root: HTMLElement, { alder, kommun }: Query): void {
  const ids = minLista();
  const bar = part(root, 'listrad');
  bar.hidden = ids.length === 0;
  part(bar, 'listantal').textContent = insatsCount(ids.length);
  setLink(bar, 'lista', minListaUrl());
  setLink(bar, 'jamfor', comparisonUrl(ids, { alder, kommun })).hidden = ids.length < 2;
}

/** Puts the person's list beside the hits: a button on each, and the list below them. @param getQuery gives what is asked now */
export function connectMinLista(root: HTMLElement, getQuery: () => Query): void {
  const draw = (): void => {
    drawBar(root, getQuery());
    for (const button of root.querySelectorAll<HTMLElement>('[data-listknapp][hidden]')) drawMinListaButton(button);
  };
  const newRows = new MutationObserver(draw);
  for (const name of ['traffar', 'nara']) newRows.observe(part(root, name), { childList: true });
  document.addEventListener(CHANGED, draw);
  draw();
}
