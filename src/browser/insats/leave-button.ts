import { NEUTRAL_URL } from '../../model/urls.ts';
import { hide, LEAVING, LISTENING, moveOn } from '../leave.ts';

/** So long may the way back take, in milliseconds, before we go straight on. */
const MAX_WAIT = 400;

function leave(): void {
  hide();
  const current = 'navigation' in window ? navigation.currentEntry : null;
  const entries = current ? navigation.entries() : [];
  const first = entries.find((entry) => entry.getState() === LISTENING && current && entry.index < current.index);
  if (first) {
    setTimeout(() => {
      location.replace(NEUTRAL_URL);
    }, MAX_WAIT);
    navigation.updateCurrentEntry({ state: LEAVING });
    navigation.traverseTo(first.key);
  } else if (current && current.index < entries.length - 1) moveOn();
  else location.replace(NEUTRAL_URL);
}

/** The button and the Escape key, on a page that has them. */
export function connectLeaving(): void {
  const button = document.querySelector<HTMLElement>('[data-lamna]');
  if (!button) return;
  for (const hidden of button.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
  button.querySelector('a')?.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener('keydown', (event) => {
    const isOther = event.defaultPrevented || event.isComposing || event.repeat;
    // Escape closes what is open first.
    if (event.key !== 'Escape' || isOther || document.querySelector(':is(dialog[open], :popover-open)')) return;
    leave();
  });
}
