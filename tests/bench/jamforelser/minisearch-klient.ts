import MiniSearch from 'minisearch';
import type { Search } from './sida.ts';
import { minisearchOptions } from './val.ts';

export function loadIndex(json: string): Search {
  const index = MiniSearch.loadJSON(json, minisearchOptions);
  return (q) =>
    index.search(q).map((hit) => ({
      url: String(hit['url']),
      titel: String(hit['titel']),
      ingress: String(hit['ingress']),
    }));
}
