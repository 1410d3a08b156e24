import { lank } from '../../model/urls.ts';
import { del } from './mallar.ts';
import { lasAlder, skrivFragment, stadadText, TOM } from './sokning.ts';

/** Lets the start page's form lead to the search page, with everything after `#`. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-startformular]')) {
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
  del(form, 'utan-skript').hidden = true;
  form.addEventListener('submit', (handelse) => {
    handelse.preventDefault();
    const falt = new FormData(form);
    const text = (namn: string): string => {
      const varde = falt.get(namn);
      return typeof varde === 'string' ? varde : '';
    };
    const sokning = {
      ...TOM,
      q: stadadText(text('q')),
      alder: lasAlder(text('alder')),
      kommun: text('kommun') || undefined,
    };
    location.href = lank('/sok/') + skrivFragment(sokning);
  });
}
