import { dateInWords } from '../../i18n/dates.ts';

/** Prints the list as cards or as contacts (src/styles/lista.css); the browser's own command prints cards. */
export function printAs(layout: 'kort' | 'kontakt'): void {
  document.documentElement.dataset['utskrift'] = layout;
  print();
}

/** Dates what is printed, and opens what is folded as long as it takes. */
export function preparePrint(root: HTMLElement): void {
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    // The local calendar day, as `YYYY-MM-DD`.
    const today = dateInWords(new Date().toLocaleDateString('sv-SE'));
    for (const place of root.querySelectorAll('[data-idag]')) place.textContent = today;
    folded = [...root.querySelectorAll<HTMLDetailsElement>('[data-rad] details:not([open])')];
    for (const fold of folded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    delete document.documentElement.dataset['utskrift'];
    for (const fold of folded) fold.open = false;
  });
}
