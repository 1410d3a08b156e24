import { closest, distance } from 'fastest-levenshtein';

/** The candidate that `ord` was most likely meant to be, or nothing when none is near. */
export function liknande(ord: string, kandidater: Iterable<string>): string | undefined {
  const alla = [...kandidater];
  if (alla.length === 0) return undefined;
  const narmast = closest(ord, alla);
  return distance(ord, narmast) <= Math.max(1, Math.floor(ord.length / 3)) ? narmast : undefined;
}
