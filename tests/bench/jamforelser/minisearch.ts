import MiniSearch from 'minisearch';
import type { IndexRecord } from '../../../src/search/index/records.ts';
import { asDocument, minisearchOptions } from './val.ts';

export function minisearch(poster: readonly IndexRecord[]): Map<string, Uint8Array> {
  const index = new MiniSearch(minisearchOptions);
  index.addAll(poster.map(asDocument));
  return new Map([['index.json', Buffer.from(JSON.stringify(index))]]);
}
