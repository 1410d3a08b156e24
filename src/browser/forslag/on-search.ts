import type { Formular } from '../sok/form.ts';
import type { Hamtning } from '../../search/ask/fetcher.ts';
import { TOM } from '../../search/ask/query.ts';
import { medVal } from './with-choice.ts';
import { forslagVidFokus } from './on-focus.ts';

/** On the search page a suggestion fills in the filters, and the form tells of it as when somebody does. */
export function forslagPaSok(form: HTMLFormElement, formular: Formular, hamtning: () => Hamtning): void {
  forslagVidFokus(
    form,
    (val) => {
      if ('url' in val) {
        location.href = val.url;
        return;
      }
      formular.skriv(medVal(formular.las(TOM), val));
      const kommun = form.querySelector('select[name="kommun"]');
      for (const handelse of ['input', 'change']) kommun?.dispatchEvent(new Event(handelse, { bubbles: true }));
    },
    hamtning,
  );
}
