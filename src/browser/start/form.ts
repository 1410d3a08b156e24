import { lyssnaEfterLamna } from '../leave.ts';
import { lank } from '../../model/urls.ts';
import { forslagVidFokus } from '../forslag/on-focus.ts';
import { medVal } from '../forslag/with-choice.ts';
import { del } from '../templates.ts';
import { lasAlder, skrivFragment, stadadText, TOM, type Sokning } from '../../search/ask/query.ts';

const oppna = (sokning: Sokning): void => {
  location.href = lank('/sok/') + skrivFragment(sokning);
};

function las(form: HTMLFormElement): Sokning {
  const falt = new FormData(form);
  const text = (namn: string): string => {
    const varde = falt.get(namn);
    return typeof varde === 'string' ? varde : '';
  };
  return {
    ...TOM,
    q: stadadText(text('q')),
    alder: lasAlder(text('alder')),
    kommun: text('kommun') || undefined,
  };
}

/** Fills in what the form has fields for. */
function skriv(form: HTMLFormElement, { q, alder, kommun }: Sokning): void {
  for (const [namn, varde] of Object.entries({ q, kommun, alder: alder === undefined ? undefined : String(alder) })) {
    const falt = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${namn}"]`);
    if (falt && varde !== undefined) falt.value = varde;
  }
}

lyssnaEfterLamna();
// It can wait until the page can be used.
void import('../list-button.ts');

/** Lets the start page's form lead to the search page, with everything after `#`. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-startformular]')) {
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
  del(form, 'utan-skript').hidden = true;
  form.addEventListener('submit', (handelse) => {
    handelse.preventDefault();
    oppna(las(form));
  });
  forslagVidFokus(form, (val) => {
    if ('url' in val) {
      location.href = val.url;
      return;
    }
    const sokning = medVal(las(form), val);
    // Groups and methods have no field here; the search page has.
    if (sokning.malgrupper.length > 0 || sokning.metoder.length > 0) oppna(sokning);
    else skriv(form, sokning);
  });
}
