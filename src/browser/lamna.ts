import { lank, NEUTRAL_URL } from '../model/urls.ts';

/**
 * Leaving a page at once, with no search left to walk back to. History cannot be erased, only cut off: the tab goes
 * back to the first page of ours that listens, and on from there to the neutral one, which throws away all after it.
 * What pages tell each other stands in the state of their history entries: it needs no storage, and it is read where
 * the addresses of other entries are not, since our pages send no referrer.
 */
export const LYSSNAR = 'lyssnar';
export const LAMNAR = 'lamnar';

export const kanVandra = (): boolean => 'navigation' in window;

export function sager(post: NavigationHistoryEntry | null, vad: string): boolean {
  const tillstand: unknown = post?.getState();
  return tillstand === vad;
}

let dold = false;
export function dolj(): void {
  dold = true;
  document.documentElement.hidden = true;
  document.title = '';
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
  if (!kanVandra()) return;
  const lyssna = (): void => {
    if (navigation.entries().some((post) => sager(post, LAMNAR))) vidare();
    else if (!sager(navigation.currentEntry, LYSSNAR)) navigation.updateCurrentEntry({ state: LYSSNAR });
  };
  lyssna();
  // A search gets an entry of its own without a new page.
  navigation.addEventListener('currententrychange', () => {
    if (!dold) lyssna();
  });
  addEventListener('pageshow', ({ persisted }) => {
    // Somebody walks back to a page that was left: it has a new address, and is drawn anew.
    if (persisted && dold) location.reload();
    else if (persisted) lyssna();
  });
}
