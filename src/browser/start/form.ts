import { listenForLeaving } from '../leave.ts';
import { suggestOnFocus, withChoice } from '../forslag/field.ts';
import { part } from '../templates.ts';
import { cleanText, EMPTY_QUERY, queryUrl, readAlder, type Query } from '../../search/ask/query.ts';

const open = (query: Query): void => {
  location.href = queryUrl(query);
};

function read(form: HTMLFormElement): Query {
  const fields = new FormData(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    ...EMPTY_QUERY,
    q: cleanText(text('q')),
    alder: readAlder(text('alder')),
    kommun: text('kommun') || undefined,
  };
}

/** Fills in what the form has fields for. */
function write(form: HTMLFormElement, { q, alder, kommun }: Query): void {
  for (const [name, value] of Object.entries({ q, kommun, alder: alder?.toString() })) {
    const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    if (field && value !== undefined) field.value = value;
  }
}

listenForLeaving();
// It can wait until the page can be used.
void import('../minlista-buttons.ts');

/** Lets the start page's form lead to the search page, with everything after `#`. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-startformular]')) {
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
  part(form, 'utan-skript').hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open(read(form));
  });
  suggestOnFocus(form, (choice) => {
    const query = withChoice(read(form), choice);
    // Groups and methods have no field here; the search page has.
    if (query.malgrupper.length > 0 || query.metoder.length > 0) open(query);
    else write(form, query);
  });
}
