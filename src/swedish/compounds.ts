/** What is known about how words are put together, all in lower case. */
export interface Lexikon {
  /** The word that a first part comes from: "arbets" → "arbete". Nothing when it cannot stand first. */
  forled(text: string): string | undefined;
  /** Whether something is a form of a word that may stand last. */
  arSlutled(text: string): boolean;
}

const MINSTA_FORLED = 3;
const MINSTA_SLUTLED = 4;

/**
 * The two parts of a compound, the first as a word of its own and the last as it was written:
 * "skolfrånvarons" → ["skola", "frånvarons"]. Nothing when the lexicon knows no way to part it.
 * Of several ways the one with the longest first part is taken: "sjukskrivningsprocess" comes from
 * "sjukskrivning", not from "sjuk".
 */
export function delaSammansattning(ord: string, lexikon: Lexikon): [string, string] | undefined {
  for (let snitt = ord.length - MINSTA_SLUTLED; snitt >= MINSTA_FORLED; snitt -= 1) {
    const slutled = ord.slice(snitt);
    if (!lexikon.arSlutled(slutled)) continue;
    const forled = lexikon.forled(ord.slice(0, snitt));
    if (forled !== undefined) return [forled, slutled];
  }
  return undefined;
}
