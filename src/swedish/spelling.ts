import { distance } from 'fastest-levenshtein';
import { vik } from './words.ts';

/** Shorter words have too many neighbours that mean something else. */
const MINSTA_ORD = 5;
/** From this length on two mistakes are mended, below it one. */
const LANGT_ORD = 8;

/**
 * The word that somebody may have meant: the nearest one, at most one or two letters away, that begins with
 * the same letter. Nothing when none is near. Of equally near ones the one of equal length goes first.
 */
export function narmaste(ord: string, kanda: readonly string[]): string | undefined {
  const sokt = vik(ord);
  if (sokt.length < MINSTA_ORD) return undefined;
  let grans = sokt.length < LANGT_ORD ? 1 : 2;
  let basta: string | undefined;
  for (const kant of kanda) {
    const vikt = vik(kant);
    if (vikt[0] !== sokt[0] || Math.abs(vikt.length - sokt.length) > grans) continue;
    const avstand = distance(vikt, sokt);
    if (avstand > grans || (avstand === grans && basta !== undefined && vikt.length !== sokt.length)) continue;
    grans = avstand;
    basta = kant;
  }
  return basta;
}
