import type { Fetcher } from '../../search/ask/fetcher.ts';
import type { Query } from '../../search/ask/query.ts';
import type { Interpretation } from '../../swedish/interpret.ts';

/**
 * Makes a form's field for words a combobox. What it takes to suggest anything is loaded when somebody first
 * goes to the field; if that fails, it is the field it was.
 * @param choose told what a chosen suggestion says; one that is a page is gone to
 * @param getFetcher gives what has been fetched of the catalogue, where the page fetches of it for more than this
 */
export function suggestOnFocus(
  form: HTMLFormElement,
  choose: (choice: Interpretation) => void,
  getFetcher?: () => Fetcher,
): void {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]');
  const list = form.querySelector('[role="listbox"]');
  if (!field || !list) return;
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  const load = async (): Promise<void> => {
    const before = field.value;
    try {
      const { connect } = await import('./connect.ts');
      await connect({
        form,
        field,
        before,
        choose: (choice) => {
          if ('url' in choice) location.href = choice.url;
          else choose(choice);
        },
        getFetcher,
      });
    } catch (fault) {
      console.warn('Förslagen kunde inte laddas.', fault);
    }
  };
  if (document.activeElement === field) void load();
  else field.addEventListener('focus', () => void load(), { once: true });
}

/** A search with what a suggestion says: one kommun and one age replace, groups and methods are added. */
export const withChoice = (query: Query, { kommun, malgrupper, metoder, alder, rest }: Interpretation): Query => ({
  ...query,
  q: rest,
  kommun: kommun ?? query.kommun,
  alder: alder ?? query.alder,
  malgrupper: [...new Set([...query.malgrupper, ...malgrupper])],
  metoder: [...new Set([...query.metoder, ...metoder])],
});
