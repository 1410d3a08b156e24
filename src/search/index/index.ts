import type { Katalog } from '../../model/views.ts';
import { buildSearchFiles, type SearchFiles } from './files.ts';
import { buildWordFile } from './word-file.ts';
import { buildSearchIndex, type SearchIndex } from './pagefind.ts';
import { toRecords } from './records.ts';
import { createExpander } from './expansion.ts';

/** The same catalogue is read once, though a page is made from each of thousands of files. */
function memoize<T>(make: (katalog: Katalog) => T): (katalog: Katalog) => T {
  const made = new WeakMap<Katalog, { result: T }>();
  return (katalog) => {
    const value = made.get(katalog) ?? { result: make(katalog) };
    made.set(katalog, value);
    return value.result;
  };
}

/** The records of the catalogue, each with the words that it is found by without having them. */
const expandedRecords = memoize(({ insatser, ordlista }) => {
  const records = insatser.flatMap(toRecords);
  const expand = createExpander(ordlista, records);
  return records.map((record) => ({ record, expansions: expand(record) }));
});

let latest: { key: string; index: Promise<SearchIndex> } | undefined;

/** Remade only when its texts have changed: while somebody writes, the catalogue is new each time it is asked for. */
function indexOf(katalog: Katalog): Promise<SearchIndex> {
  const records = expandedRecords(katalog);
  const key = JSON.stringify(records);
  if (latest?.key !== key) latest = { key, index: buildSearchIndex(records) };
  return latest.index;
}

/** The Pagefind index of the catalogue. */
export const searchIndex = memoize(indexOf);

/** What the search page reads besides it. */
export const searchFiles = memoize(async (katalog): Promise<SearchFiles> => {
  const index = searchIndex(katalog);
  // Pagefind is a process of its own, which works meanwhile.
  const words = buildWordFile(expandedRecords(katalog), katalog.ordlista, [...katalog.malgrupper, ...katalog.metoder]);
  return buildSearchFiles(katalog, await index, words);
});
