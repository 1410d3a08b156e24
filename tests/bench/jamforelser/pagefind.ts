import { close, createIndex } from 'pagefind';
import { recordText, type IndexRecord } from '../../../src/search/index/records.ts';

/** Plain Pagefind: the same records, no language layer. */
export async function pagefind(poster: readonly IndexRecord[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const post of poster) {
    const { url, titel, ingress } = post;
    const meta = { title: titel, ingress };
    const answer = await index.addCustomRecord({ url, language: 'sv', content: recordText(post), meta });
    if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  }
  const { files } = await index.getFiles();
  await close();
  // Its own user interfaces are not part of the search.
  return new Map(
    files
      .filter(({ path }) => !/-ui\.|-component|modular|highlight/.test(path))
      .map(({ path, content }) => [`pagefind/${path}`, content]),
  );
}
