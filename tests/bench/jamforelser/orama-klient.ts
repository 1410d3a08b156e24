import { load, type RawData, search } from '@orama/orama';
import * as z from 'zod/mini';
import type { Search } from './sida.ts';
import { BOOST, emptyOrama, FIELDS } from './val.ts';

/** What `save` gave; its inside is Orama's own affair. */
const saved = z.custom<RawData>((value) => typeof value === 'object');

export function loadIndex(json: unknown): Search {
  const db = emptyOrama();
  load(db, saved.parse(json));
  return async (q) => {
    const { hits } = await search(db, { term: q, properties: [...FIELDS], boost: BOOST, tolerance: 1, limit: 10 });
    return hits.map(({ document }) => ({
      url: document.url,
      titel: document.titel,
      ingress: document.ingress,
    }));
  };
}
