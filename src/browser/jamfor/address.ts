import { cleanText, MAX_TOLD, readAlder, readPairs, toText, type Ids } from '../../search/ask/query.ts';
import type { Comparison } from '../comparison.ts';
import { readIds } from '../minlista.ts';

/** Of what could not be read, so much is said. */
const MAX_TOLD_OF = 5;
const shorten = (texts: readonly string[]): string[] =>
  [...new Set(texts)].slice(0, MAX_TOLD_OF).map((text) => text.slice(0, MAX_TOLD));

/**
 * Reads an address fragment. What cannot be an id is told in `unknowns`, and other things that were not understood
 * in `leftOut`, as `nyckel=värde`.
 */
export function readComparison(fragment: string, kommuner: Ids) {
  const comparison: Comparison = {};
  const unknowns: string[] = [];
  const leftOut: string[] = [];
  for (const [key, value] of readPairs(fragment)) {
    if (key === 'j') {
      const { ids } = readIds(value);
      comparison.j = ids;
      unknowns.push(...value.split(',').filter((id) => id !== '' && !ids.includes(id)));
    } else if (key === 'i') comparison.i = value;
    else if (key === 'alder' && readAlder(value) !== undefined) comparison.alder = readAlder(value);
    else if (key === 'kommun' && kommuner.has(value)) comparison.kommun = value;
    else leftOut.push(toText(key, value));
  }
  return { comparison, unknowns: shorten(unknowns.map(cleanText)), leftOut: shorten(leftOut) };
}
