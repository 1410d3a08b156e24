import { href, NEUTRAL_URL } from '../model/urls.ts';

/**
 * Leaving a page at once, with no search left to walk back to. History cannot be erased, only cut off: the tab goes
 * back to the first page of ours that listens, and on from there to the neutral one, which throws away all after it.
 * What pages tell each other stands in the state of their history entries: it needs no storage, and it is read where
 * the addresses of other entries are not, since our pages send no referrer.
 */
export const LISTENING = 'lyss';
export const LEAVING = 'lamna';

let isHidden = false;
export function hide(): void {
  isHidden = true;
  document.documentElement.hidden = true;
  document.title = '';
  // The person's own list follows the tab in its name.
  window.name = '';
}

/** Nothing of this page is left to come back to, and nothing after it. */
export function moveOn(): void {
  hide();
  history.replaceState(null, '', href('/'));
  // As a new entry, even while the page loads: that is what cuts off the rest.
  navigation.navigate(NEUTRAL_URL, { history: 'push' });
}

/** Every page where a search may stand calls this, so that leaving can begin there. */
export function listenForLeaving(): void {
  if (!('navigation' in window)) return;
  const listen = (): void => {
    if (isHidden) return;
    if (navigation.entries().some((entry) => entry.getState() === LEAVING)) moveOn();
    else if (navigation.currentEntry?.getState() !== LISTENING) navigation.updateCurrentEntry({ state: LISTENING });
  };
  listen();
  // A search gets an entry of its own without a new page.
  navigation.addEventListener('currententrychange', listen);
  addEventListener('pageshow', ({ persisted }) => {
    // Somebody walks back to a page that was left: it has a new address, and is drawn anew.
    if (isHidden && persisted) location.reload();
    listen();
  });
}
