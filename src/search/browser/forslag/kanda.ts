import { lank } from '../../../model/urls.ts';
import { ORD_FIL, ordfil, type Ordfil } from '../../fields.ts';
import type { Kand } from '../../swedish/namnfynd.ts';

async function termer(): Promise<Ordfil['termer']> {
  try {
    const svar = await fetch(lank(`/${ORD_FIL}`));
    if (!svar.ok) throw new Error(`Ordfilen svarade ${String(svar.status)}.`);
    return ordfil.parse(await svar.json()).termer;
  } catch (fel) {
    // Kommuner can still be suggested, and the search does without.
    console.warn('Förslagen kunde inte laddas.', fel);
    return [];
  }
}

/** What has a filter: the kommuner of the form, those with insatser first, and the terms of the word file. */
export async function hamtaKanda(form: HTMLFormElement): Promise<Kand[]> {
  const val = form.querySelectorAll<HTMLOptionElement>('select[name="kommun"] option:not([value=""])');
  const kommuner = [...val].map(({ value, text }): Kand => ({ nyckel: 'kommun', id: value, ord: [text] }));
  return [...(await termer()), ...kommuner];
}
