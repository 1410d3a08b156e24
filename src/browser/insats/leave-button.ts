import { NEUTRAL_URL } from '../../model/urls.ts';
import { dolj, LAMNAR, LYSSNAR, vidare } from '../leave.ts';

/** So long may the way back take, in milliseconds, before we go straight on. */
const LANGST = 400;

function lamna(): void {
  dolj();
  const har = 'navigation' in window ? navigation.currentEntry : null;
  const poster = har ? navigation.entries() : [];
  const forst = poster.find((post) => post.getState() === LYSSNAR && har && post.index < har.index);
  if (forst) {
    setTimeout(() => {
      location.replace(NEUTRAL_URL);
    }, LANGST);
    navigation.updateCurrentEntry({ state: LAMNAR });
    navigation.traverseTo(forst.key);
  } else if (har && har.index < poster.length - 1) vidare();
  else location.replace(NEUTRAL_URL);
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
