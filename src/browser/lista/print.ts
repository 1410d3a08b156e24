import { datumIOrd } from '../../i18n/dates.ts';

export type Utskrift = 'kort' | 'kontakt';

/** Local calendar day as `YYYY-MM-DD`. */
const dag = (nu: Date): string =>
  [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map((tal) => String(tal).padStart(2, '0')).join('-');

/** Prints the list as cards or as contacts (src/styles/lista.css); the browser's own command prints cards. */
export function skrivUt(vad: Utskrift): void {
  document.documentElement.dataset['utskrift'] = vad;
  print();
}

/** Dates what is printed, and opens what is folded as long as it takes. */
export function forberedUtskrift(rot: HTMLElement): void {
  let vikta: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const idag = datumIOrd(dag(new Date()));
    for (const plats of rot.querySelectorAll('[data-idag]')) plats.textContent = idag;
    vikta = [...rot.querySelectorAll<HTMLDetailsElement>('[data-rad] details:not([open])')];
    for (const vikt of vikta) vikt.open = true;
  });
  addEventListener('afterprint', () => {
    delete document.documentElement.dataset['utskrift'];
    for (const vikt of vikta) vikt.open = false;
  });
}
