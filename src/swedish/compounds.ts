/** What is known about how words are put together, all in lower case. */
export interface Lexicon {
  /** The word that a first part comes from: "arbets" → "arbete". Nothing when it cannot stand first. */
  firstPart(text: string): string | undefined;
  /** Whether something is a form of a word that may stand last. */
  canStandLast(text: string): boolean;
}

const MIN_FIRST = 3;
const MIN_LAST = 4;

/**
 * The two parts of a compound, the first as a word of its own and the last as it was written:
 * "skolfrånvarons" → ["skola", "frånvarons"]. Nothing when the lexicon knows no way to part it.
 * Of several ways the one with the longest first part is taken: "sjukskrivningsprocess" comes from
 * "sjukskrivning", not from "sjuk".
 */
export function splitCompound(word: string, lexicon: Lexicon): [string, string] | undefined {
  for (let cut = word.length - MIN_LAST; cut >= MIN_FIRST; cut -= 1) {
    const last = word.slice(cut);
    if (!lexicon.canStandLast(last)) continue;
    const first = lexicon.firstPart(word.slice(0, cut));
    if (first !== undefined) return [first, last];
  }
  return undefined;
}
