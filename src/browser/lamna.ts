import { lank, NEUTRAL_URL } from '../model/urls.ts';

/**
 * Leaving a page at once, with no search left to walk back to. History cannot be erased, only cut off: the tab goes
 * back to the first page of ours that listens, and on from there to the neutral one, which throws away all after it.
 * What pages tell each other stands in the state of their history entries: it needs no storage, and it is read where
 * the addresses of other entries are not, since our pages send no referrer.
 */
const LYSSNAR = 'lyssnar';
const LAMNAR = 'lamnar';
/** So long may the way back take, in milliseconds, before we go straight on. */
const LANGST = 400;

const kanVandra = (): boolean => 'navigation' in window;

function sager(post: NavigationHistoryEntry | null, vad: string): boolean {
  const tillstand: unknown = post?.getState();
  return tillstand === vad;
}

let dold = false;
function dolj(): void {
  dold = true;
  document.documentElement.hidden = true;
  document.title = '';
  // The person's own list follows the tab in its name.
  window.name = '';
}

/** Nothing of this page is left to come back to, and nothing after it. */
function vidare(): void {
  dolj();
  history.replaceState(null, '', lank('/'));
  // As a new entry, even while the page loads: that is what cuts off the rest.
  navigation.navigate(NEUTRAL_URL, { history: 'push' });
}

function lamna(): void {
  dolj();
  const har = kanVandra() ? navigation.currentEntry : null;
  const poster = har ? navigation.entries() : [];
  const forst = poster.find((post) => sager(post, LYSSNAR) && har && post.index < har.index);
  if (forst) {
    setTimeout(() => {
      location.replace(NEUTRAL_URL);
    }, LANGST);
    navigation.updateCurrentEntry({ state: LAMNAR });
    navigation.traverseTo(forst.key);
  } else if (har && har.index < poster.length - 1) vidare();
  else location.replace(NEUTRAL_URL);
}

/** Every page where a search may stand calls this, so that leaving can begin there. */
export function lyssnaEfterLamna(): void {
  if (!kanVandra()) return;
  const lyssna = (): void => {
    if (!dold && !sager(navigation.currentEntry, LYSSNAR)) navigation.updateCurrentEntry({ state: LYSSNAR });
  };
  const titta = (): void => {
    if (navigation.entries().some((post) => sager(post, LAMNAR))) vidare();
    else lyssna();
  };
  titta();
  navigation.addEventListener('currententrychange', lyssna);
  addEventListener('pageshow', ({ persisted }) => {
    // Somebody walks back to a page that was left: it has a new address, and is drawn anew.
    if (persisted && dold) location.reload();
    else if (persisted) titta();
  });
}

/** The button and the Escape key, on a page that has them. */
export function kopplaLamna(): void {
  const knapp = document.querySelector<HTMLElement>('[data-lamna]');
  if (!knapp) return;
  for (const dolt of knapp.querySelectorAll<HTMLElement>('[hidden]')) dolt.hidden = false;
  knapp.querySelector('a')?.addEventListener('click', (handelse) => {
    handelse.preventDefault();
    lamna();
  });
  addEventListener('keydown', (handelse) => {
    const annat = handelse.defaultPrevented || handelse.isComposing || handelse.repeat;
    // Escape closes what is open first.
    if (handelse.key !== 'Escape' || annat || document.querySelector(':is(dialog[open], :popover-open)')) return;
    lamna();
  });
}
