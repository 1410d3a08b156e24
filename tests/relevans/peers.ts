import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/swedish';
import MiniSearch from 'minisearch';
import type { Indexpost } from '../../src/search/index/poster.ts';
import type { WordSearch } from './words.ts';

const FIELDS = ['titel', 'ingress', 'termer', 'sokord', 'brodtext', 'ovrigt'] as const;
const BOOST = { titel: 3, termer: 2, ingress: 1.5 };

/** One string a field, which both libraries take. */
const asDocument = ({ url, titel, ingress, termer, sokord, brodtext, ovrigt }: Indexpost) => ({
  url,
  titel,
  ingress,
  termer: termer.join('\n'),
  sokord: sokord.join('\n'),
  brodtext: brodtext.join('\n'),
  ovrigt: ovrigt.join('\n'),
});

/** MiniSearch as its own documentation sets it up for forgiving search; of its ways to combine words the best here. */
export function miniSearch(records: readonly Indexpost[]): WordSearch {
  const index = new MiniSearch<ReturnType<typeof asDocument>>({
    fields: [...FIELDS],
    idField: 'url',
    processTerm: (term) => stemmer(term.toLowerCase()),
    searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.2, combineWith: 'OR' },
  });
  index.addAll(records.map(asDocument));
  return (words) => Promise.resolve(index.search(words).map(({ id }) => String(id)));
}

/** Orama with its own Swedish language; of its tolerances and thresholds the best here. */
export async function orama(records: readonly Indexpost[]): Promise<WordSearch> {
  const index = create({
    schema: {
      url: 'string',
      titel: 'string',
      ingress: 'string',
      termer: 'string',
      sokord: 'string',
      brodtext: 'string',
      ovrigt: 'string',
    },
    components: { tokenizer: { language: 'swedish', stemming: true, stemmer } },
  });
  await insertMultiple(index, records.map(asDocument));
  const limit = records.length;
  return async (term) => {
    const { hits } = await search(index, { term, properties: [...FIELDS], boost: BOOST, tolerance: 1, limit });
    return hits.map(({ document }) => document.url);
  };
}
