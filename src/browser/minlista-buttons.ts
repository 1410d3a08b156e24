import { listButton } from '../i18n/minlista-buttons.ts';
import { CHANGED, MAX_INSATSER, minLista, minListaUrl, toggleInMinLista } from './minlista.ts';
import { closestTo, part } from './templates.ts';

/** Draws a button `data-listknapp="<id>"` as the list is now. */
export function drawMinListaButton(button: HTMLElement): void {
  const ids = minLista();
  const isListed = ids.includes(button.dataset['listknapp'] ?? '');
  button.hidden = false;
  button.setAttribute('aria-pressed', String(isListed));
  part(button, 'text').textContent = isListed
    ? listButton.isIn
    : ids.length < MAX_INSATSER
      ? listButton.add
      : listButton.full;
}

/** The link in the header leads to the list as an address, which can be opened in another tab and copied. */
function drawMenu(): void {
  const count = minLista().length;
  const menu = document.querySelector<HTMLAnchorElement>('a[data-minlista]');
  if (!menu) return;
  menu.href = minListaUrl();
  const place = part(menu, 'menyantal');
  place.hidden = count === 0;
  const [figure, word] = place.children;
  figure?.replaceChildren(String(count));
  word?.replaceChildren(count === 1 ? listButton.one : listButton.several);
}

function draw(): void {
  drawMenu();
  for (const button of document.querySelectorAll<HTMLElement>('[data-listknapp]')) drawMinListaButton(button);
}

document.addEventListener('click', (event) => {
  const id = closestTo(event, '[data-listknapp]')?.dataset['listknapp'];
  if (id !== undefined) toggleInMinLista(id);
});
document.addEventListener(CHANGED, draw);
// Back may show a page as it was left, and the list has grown since.
addEventListener('pageshow', draw);
draw();
