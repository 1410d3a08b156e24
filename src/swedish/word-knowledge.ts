import { wordsIn, fold } from './words.ts';
import type { Lexicon } from './compounds.ts';
import { stem } from './stem.ts';

/** The words of the catalogue as they are sent, those of a list parted by spaces. */
interface SentWords {
  expressions: Readonly<Record<string, readonly string[]>>;
  subjectWords: string;
  otherWords: string;
  isWhole: boolean;
}

/** The catalogue's own vocabulary, ready to be asked. */
export interface WordKnowledge extends Lexicon {
  /** Words that stand for others, folded and in order ("cm", "daglig sysselsattning") → what they stand for. */
  expressions: ReadonlyMap<string, readonly string[]>;
  /** Number of words in the longest of them. */
  longestExpression: number;
  /** Words of titles, names, search words and their expansions: what somebody may have tried to spell. */
  subjectWords: readonly string[];
  /** Whether the catalogue has the word, a form of it, or a word that begins with it. */
  knows(word: string): boolean;
  /** Whether the catalogue has this very word, missing marks aside. */
  hasWord(word: string): boolean;
  /** Whether all the words of the catalogue are known here, so that an unknown word is one it lacks. */
  isWhole: boolean;
}

const firstPartForms = (part: string): string[] => [
  part,
  part.replace(/s$/, ''),
  `${part}a`,
  `${part}e`,
  part.replace(/o$/, 'a'),
];

/** Whether a sorted list has something that begins so. */
function hasPrefix(sorted: readonly string[], prefix: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(prefix) ?? false;
}

/** Makes the vocabulary of what was sent. */
export function createWordKnowledge({ expressions, subjectWords, otherWords, isWhole }: SentWords): WordKnowledge {
  const subjects = subjectWords.split(' ');
  const all = [...subjects, ...otherWords.split(' ')];
  const folded = new Set(all.map(fold));
  const stems = new Set(all.map((word) => fold(stem(word))));
  const sorted = [...folded].sort();
  const hasFormOf = (word: string): boolean => folded.has(fold(word)) || stems.has(fold(stem(word.toLowerCase())));
  return {
    expressions: new Map(Object.entries(expressions)),
    longestExpression: Math.max(0, ...Object.keys(expressions).map((key) => wordsIn(key).length)),
    subjectWords: subjects,
    hasWord: (word) => folded.has(fold(word)),
    knows: (word) => hasFormOf(word) || hasPrefix(sorted, fold(word)),
    firstPart: (part) => firstPartForms(part).find(hasFormOf),
    canStandLast: hasFormOf,
    isWhole,
  };
}
