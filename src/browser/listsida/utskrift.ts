import { datumIOrd } from '../../i18n/datum.ts';

export type Utskrift = 'kort' | 'kontakt';

/** Local calendar day as `YYYY-MM-DD`. */
const dag = (nu: Date): string =>
  [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map((tal) => String(tal).padStart(2, '0')).join('-');

/** Prints the list as cards or as contacts (src/styles/lista.css); the browser's own command prints cards. */
export function skrivUt(vad: Utskrift): void {
  document.documentElement.dataset['utskrift'] = vad;
  print();
}

export function forberedUtskrift(rot: HTMLElement): void {
  addEventListener('beforeprint', () => {
    const idag = datumIOrd(dag(new Date()));
    for (const plats of rot.querySelectorAll('[data-idag]')) plats.textContent = idag;
  });
  addEventListener('afterprint', () => {
    delete document.documentElement.dataset['utskrift'];
  });
}
