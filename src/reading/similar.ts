import { closest, distance } from 'fastest-levenshtein';

/** The candidate that `word` was most likely meant to be, or nothing when none is near. */
export function findSimilar(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  if (all.length === 0) return undefined;
  const nearest = closest(word, all);
  return distance(word, nearest) <= Math.max(1, Math.floor(word.length / 3)) ? nearest : undefined;
}
