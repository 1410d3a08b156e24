import type { Termfil } from '../../search/fields.ts';
import type { Kand } from '../../swedish/name-finder.ts';
import type { Hamtning } from '../../search/ask/fetcher.ts';

async function termer(hamtning: Hamtning): Promise<Termfil> {
  try {
    return await hamtning.termer();
  } catch (fel) {
    // Kommuner can still be suggested, and the search does without.
    console.warn('Förslagen kunde inte laddas.', fel);
    return [];
  }
}

/** What has a filter: the kommuner of the form, those with insatser first, and the terms of the catalogue. */
export async function hamtaKanda(form: HTMLFormElement, hamtning: Hamtning): Promise<Kand[]> {
  const val = form.querySelectorAll<HTMLOptionElement>('select[name="kommun"] option:not([value=""])');
  const kommuner = [...val].map(({ value, text }): Kand => ({ nyckel: 'kommun', id: value, ord: [text] }));
  return [...(await termer(hamtning)), ...kommuner];
}
