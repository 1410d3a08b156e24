import { verktygsord } from '../../i18n/list-button.ts';
import { kopiera } from '../clipboard.ts';
import '../list-button.ts';

/** What one can do with the page of an insats; the buttons are shown where they work. */
for (const rot of document.querySelectorAll<HTMLElement>('[data-verktyg]')) {
  for (const knapp of rot.querySelectorAll<HTMLElement>('[data-gor]')) knapp.hidden = false;
  const svar = rot.querySelector('[role="status"]');
  rot.addEventListener('click', ({ target }) => {
    const knapp = target instanceof Element ? target.closest<HTMLElement>('[data-gor]') : null;
    if (knapp?.dataset['gor'] === 'skriv-ut') print();
    else if (knapp?.dataset['gor'] === 'kopiera')
      // Without the fragment: how one person reads the page is nothing to pass on.
      void kopiera(location.origin + location.pathname).then((lyckades) => {
        if (svar) svar.textContent = lyckades ? verktygsord.kopierad : verktygsord.kopieraSjalv;
      });
  });
}
