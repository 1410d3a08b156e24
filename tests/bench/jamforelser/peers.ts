import { insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { IndexRecord } from '../../../src/search/index/records.ts';
import { asDocument, BOOST, emptyOrama, FIELDS, minisearchOptions } from './val.ts';
import type { WordSearch } from './words.ts';

/** MiniSearch as its own documentation sets it up for forgiving search; of its ways to combine words the best here. */
export function miniSearch(records: readonly IndexRecord[]): WordSearch {
  const index = new MiniSearch<ReturnType<typeof asDocument>>(minisearchOptions);
  index.addAll(records.map(asDocument));
  return (words) => Promise.resolve(index.search(words).map(({ id }) => String(id)));
}

/** Orama with its own Swedish language; of its tolerances and thresholds the best here. */
export async function orama(records: readonly IndexRecord[]): Promise<WordSearch> {
  const index = emptyOrama();
  await insertMultiple(index, records.map(asDocument));
  const limit = records.length;
  return async (term) => {
    const { hits } = await search(index, { term, properties: [...FIELDS], boost: BOOST, tolerance: 1, limit });
    return hits.map(({ document }) => document.url);
  };
}
