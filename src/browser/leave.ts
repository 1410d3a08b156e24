import { lank, NEUTRAL_URL } from '../model/urls.ts';

/**
 * Leaving a page at once, with no search left to walk back to. History cannot be erased, only cut off: the tab goes
 * back to the first page of ours that listens, and on from there to the neutral one, which throws away all after it.
 * What pages tell each other stands in the state of their history entries: it needs no storage, and it is read where
 * the addresses of other entries are not, since our pages send no referrer.
 */
export const LYSSNAR = 'lyss';
export const LAMNAR = 'lamna';

let dold = false;
export function dolj(): void {
  dold = true;
  document.documentElement.hidden = true;
  document.title = '';
  // The person's own list follows the tab in its name.
  window.name = '';
}

/** Nothing of this page is left to come back to, and nothing after it. */
export function vidare(): void {
  dolj();
  history.replaceState(null, '', lank('/'));
  // As a new entry, even while the page loads: that is what cuts off the rest.
  navigation.navigate(NEUTRAL_URL, { history: 'push' });
}

/** Every page where a search may stand calls this, so that leaving can begin there. */
export function lyssnaEfterLamna(): void {
  if (!('navigation' in window)) return;
  const lyssna = (): void => {
    if (dold) return;
    if (navigation.entries().some((post) => post.getState() === LAMNAR)) vidare();
    else if (navigation.currentEntry?.getState() !== LYSSNAR) navigation.updateCurrentEntry({ state: LYSSNAR });
  };
  lyssna();
  // A search gets an entry of its own without a new page.
  navigation.addEventListener('currententrychange', lyssna);
  addEventListener('pageshow', ({ persisted }) => {
    // Somebody walks back to a page that was left: it has a new address, and is drawn anew.
    if (dold && persisted) location.reload();
    lyssna();
  });
}
