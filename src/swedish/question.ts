import { STOP_WORDS } from './stop-words.ts';
import { wordsIn, fold } from './words.ts';
import type { WordKnowledge } from './word-knowledge.ts';
import { splitCompound } from './compounds.ts';
import { nearest } from './spelling.ts';

/** A part of a question: one thing that is looked for, in one or more wordings. */
export interface Part {
  /** As it was written. */
  text: string;
  /** Any of these finds it; all the words of a wording must be in a record. */
  wordings: readonly (readonly string[])[];
  /** The word it was taken for, when it was not one the catalogue knows. */
  corrected?: string;
}

export interface Question {
  parts: Part[];
  /** Words that say something but that the catalogue has nothing for. */
  unknown: string[];
}

/** So much is read; nobody means more, and a pasted text shall not keep a phone busy. */
const MAX_WORDS = 30;
const MAX_WORD_LENGTH = 60;
/** The last part of a compound whose first part nobody knows must be this long to speak for it. */
const MIN_LONE_PART = 6;

/** Shorter ones are the beginning of half the dictionary; those that mean something are abbreviations. */
const MIN_WORD = 3;

const isStopWord = (word: string): boolean =>
  STOP_WORDS.has(fold(word)) || /^\p{N}+$/u.test(word) || fold(word).length < MIN_WORD;
const isCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
const searchable = (text: string): string[] => wordsIn(text).filter((word) => !isStopWord(word));

const questionWords = (text: string): string[] =>
  wordsIn(text)
    .slice(0, MAX_WORDS)
    .map((word) => word.slice(0, MAX_WORD_LENGTH));

/** The longest expression that begins at a place: an abbreviation, or several words with one meaning. */
function expressionAt(
  text: readonly string[],
  place: number,
  { expressions: expression, longestExpression }: WordKnowledge,
) {
  for (let count = Math.min(longestExpression, text.length - place); count > 0; count -= 1) {
    const matched = text.slice(place, place + count);
    const meanings = expression.get(matched.map(fold).join(' '));
    // "SE" is an abbreviation in capitals or alone; in a sentence "se" is the verb.
    const isMeant = count > 1 || text.length === 1 || !isStopWord(matched.join('')) || isCapitals(matched.join(''));
    if (meanings && isMeant) return { matched, meanings };
  }
  return undefined;
}

/** One word that is written as two: "sjuk skriven", "arbets träning". */
function joined(first: string, second: string | undefined, knowledge: WordKnowledge): string | undefined {
  if (second === undefined) return undefined;
  return [first + second, `${first}s${second}`].find((word) => fold(word).length > 5 && knowledge.hasWord(word));
}

/** The index does not know that "skolan" is a form of "skola", so both are looked for. */
function formsOf(word: string, knowledge: WordKnowledge): string[][] {
  const indefinite = word.replace(/(?<=\p{L}{3})ans?$/u, 'a');
  return indefinite !== word && knowledge.hasWord(indefinite) ? [[word], [indefinite]] : [[word]];
}

/** A word that the catalogue does not have: its parts, else the word that may have been meant. */
function unknownPart(word: string, knowledge: WordKnowledge): Part | undefined {
  const lowerCase = word.toLowerCase();
  const both = splitCompound(lowerCase, knowledge);
  if (both) return { text: word, wordings: [both] };
  const corrected = nearest(word, knowledge.subjectWords);
  if (corrected !== undefined) return { text: word, wordings: [[corrected]], corrected };
  for (let cut = 2; cut <= lowerCase.length - MIN_LONE_PART; cut += 1) {
    const questionWords = lowerCase.slice(cut);
    if (knowledge.canStandLast(questionWords))
      return { text: word, wordings: [[questionWords]], corrected: questionWords };
  }
  return undefined;
}

/**
 * Reads a question: what is filler is left out, what belongs together is put together, and what the
 * catalogue does not have is taken apart or mended.
 * @param inIndex words that the index is known to have although `kunskap` does not
 */
export function readQuestion(
  text: string,
  knowledge: WordKnowledge,
  inIndex: ReadonlySet<string> = new Set(),
): Question {
  const knows = (word: string): boolean => knowledge.knows(word) || inIndex.has(fold(word));
  const all = questionWords(text).flatMap((word) => (word.includes('-') && !knows(word) ? word.split('-') : [word]));
  const parts: Part[] = [];
  const unknown: string[] = [];
  for (let place = 0; place < all.length; place += 1) {
    const word = all[place] ?? '';
    const expression = expressionAt(all, place, knowledge);
    const compound = joined(word, all[place + 1], knowledge);
    if (expression) {
      const { matched, meanings } = expression;
      // An abbreviation of two letters is the beginning of too many words to be looked for as it stands.
      const own = matched.filter((word) => !isStopWord(word));
      parts.push({
        text: matched.join(' '),
        wordings: [own, ...meanings.map(searchable)].filter((wording) => wording.length > 0),
      });
      place += matched.length - 1;
    } else if (compound !== undefined) {
      const both = searchable(`${word} ${all[place + 1] ?? ''}`);
      parts.push({
        text: `${word} ${all[place + 1] ?? ''}`,
        wordings: both.length === 2 ? [[compound], both] : [[compound]],
      });
      place += 1;
    } else if (isStopWord(word)) continue;
    else if (knows(word)) parts.push({ text: word, wordings: formsOf(word, knowledge) });
    else {
      const part = unknownPart(word, knowledge);
      if (part) parts.push(part);
      else unknown.push(word);
    }
  }
  return { parts, unknown };
}

/** The words of a question that the vocabulary does not know, to ask the index itself about. */
export const unfamiliarWords = (text: string, knowledge: WordKnowledge): string[] =>
  questionWords(text).filter((word) => !isStopWord(word) && !knowledge.knows(word));
