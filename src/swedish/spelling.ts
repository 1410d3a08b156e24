import { distance } from 'fastest-levenshtein';
import { fold } from './words.ts';

/** Shorter words have too many neighbours that mean something else. */
const MIN_WORD = 5;
/** From this length on two mistakes are mended, below it one. */
const LONG_WORD = 8;

/**
 * The word that somebody may have meant: the nearest one, at most one or two letters away, that begins with
 * the same letter. Nothing when none is near. Of equally near ones the one of equal length goes first.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = fold(word);
  if (wanted.length < MIN_WORD) return undefined;
  let limit = wanted.length < LONG_WORD ? 1 : 2;
  let best: string | undefined;
  for (const candidate of known) {
    const folded = fold(candidate);
    if (folded[0] !== wanted[0] || Math.abs(folded.length - wanted.length) > limit) continue;
    const away = distance(folded, wanted);
    if (away > limit || (away === limit && best !== undefined && folded.length !== wanted.length)) continue;
    limit = away;
    best = candidate;
  }
  return best;
}
