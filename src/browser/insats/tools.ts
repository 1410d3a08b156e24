import { toolTexts } from '../../i18n/minlista-buttons.ts';
import { copy } from '../clipboard.ts';
import '../minlista-buttons.ts';
import { closestTo } from '../templates.ts';

/** What one can do with the page of an insats; the buttons are shown where they work. */
for (const root of document.querySelectorAll<HTMLElement>('[data-verktyg]')) {
  for (const button of root.querySelectorAll<HTMLElement>('[data-gor]')) button.hidden = false;
  const answer = root.querySelector<HTMLElement>('[role="status"]');
  root.addEventListener('click', (event) => {
    const { gor: action } = closestTo(event, '[data-gor]')?.dataset ?? {};
    if (action === 'skriv-ut') print();
    else if (action === 'kopiera' && answer)
      // Without the fragment: how one person reads the page is nothing to pass on.
      void copy(location.origin + location.pathname, answer, toolTexts);
  });
}
