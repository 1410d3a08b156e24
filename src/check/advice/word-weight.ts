import { createLexicon } from '../../swedish/lexicon.ts';
import { wordsIn, fold } from '../../swedish/words.ts';
import { splitCompound, type Lexicon } from '../../swedish/compounds.ts';
import { stem } from '../../swedish/stem.ts';
import type { ReadSamlingar } from '../../reading/content.ts';

/** From this many letters on a word is long: C. H. Björnsson, Läsbarhet (1968). */
const LONG = 7;
/** No word is longer; what is, is no word. */
const MAX_LENGTH = 60;

const baseOf = (word: string): string => fold(stem(word.toLowerCase()));

/** Names of what the catalogue is about. They make a text no easier when they are exchanged for others. */
function* namesIn({
  aktorer,
  forbund,
  finansiarer,
  kommuner,
  lan,
  malgrupper,
  metoder,
  insatser,
}: ReadSamlingar): Generator<string> {
  for (const { data } of [...aktorer.entries]) if (data) yield* [data.namn, ...data.synonymer];
  for (const { entries } of [forbund, finansiarer, kommuner, lan, malgrupper, metoder])
    for (const { data } of entries) if (data) yield data.namn;
  for (const { data } of insatser.entries) if (data) yield data.titel;
}

/** Letters of the longest part of a word, compounds taken apart as far as the dictionary can. */
function longestPart(word: string, lexicon: Lexicon): number {
  if (word.length < LONG || word.length > MAX_LENGTH) return word.length;
  const parts = splitCompound(word, lexicon);
  return parts ? Math.max(...parts.map((part) => longestPart(part, lexicon))) : word.length;
}

export type WordWeight = {
  /** Whether a word is long and no name; a cheap answer that is never too small. */
  canBeHeavy: (word: string) => boolean;
  isHeavy: (word: string) => boolean;
};

/** Remembers the answers: the words of a catalogue come back again and again. */
function remember(answerTo: (word: string) => boolean): (word: string) => boolean {
  const memory = new Map<string, boolean>();
  return (word) => {
    const before = memory.get(word);
    if (before !== undefined) return before;
    const answer = answerTo(word);
    memory.set(word, answer);
    return answer;
  };
}

/**
 * Tells which words weigh on a reader. Swedish puts words together, and "arbetsplats" is long without
 * being hard, so a compound counts as its longest part; a name from our own vocabularies never counts.
 */
export function weighWords(samlingar: ReadSamlingar): WordWeight {
  const own = new Set([...namesIn(samlingar)].flatMap(wordsIn).map(baseOf));
  const canBeHeavy = remember((word) => word.length >= LONG && !own.has(baseOf(word)));
  const partsOf = (word: string): string[] => word.toLowerCase().split(/[-’']/);
  const isHeavy = remember((word) => {
    if (!canBeHeavy(word)) return false;
    const lexicon = createLexicon(new Set());
    return partsOf(word).some((part) => longestPart(part, lexicon) >= LONG);
  });
  return { canBeHeavy, isHeavy };
}
