import { readContent as readFiles, type ReadSamling } from '../reading/content.ts';
import { today } from '../reading/settings.ts';
import { everySamling, type Samlingsnamn, type FieldsOf } from '../schema/samlingar.ts';
import type { Content, Entry } from './content.ts';
import { buildKatalog } from './katalog.ts';
import type { Katalog } from './views.ts';

/** The content does not pass its check, so that nothing can be made of it. */
export class UnreadableContent extends Error {}

/** What is in the content, for whoever runs without Astro. Throws `UnreadableContent` when a file has a fault. */
export function readSoundContent(root = '.'): Content {
  const {
    samlingar,
    faults: [first],
  } = readFiles(root);
  if (first) throw new UnreadableContent(`${first.file} går inte att läsa. Kör "npm run granska" för att se varför.`);
  return everySamling<Content>(<N extends Samlingsnamn>(name: N): Entry<FieldsOf<N>>[] => {
    const { entries }: ReadSamling<FieldsOf<N>> = samlingar[name];
    return entries.flatMap(({ id, data, body }) => (data === undefined ? [] : [{ id, data, body }]));
  });
}

/** The catalogue as the site has it. */
export const readKatalog = (root?: string): Katalog => buildKatalog(readSoundContent(root), today());
