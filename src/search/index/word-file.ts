import type { Katalog } from '../../model/views.ts';
import type { WordFile } from '../fields.ts';
import { STOP_WORDS } from '../../swedish/stop-words.ts';
import { wordsIn, fold } from '../../swedish/words.ts';
import type { ExpandedRecord } from './expansion.ts';

/** So many words are sent, the most widespread first, so that the file stays small however many insatser there are. */
const MAX_SUBJECT_WORDS = 1800;
const MAX_OTHER_WORDS = 1200;

interface Term {
  namn: string;
  forkortning?: string | undefined;
}

/** Counts in how many of the lists a word stands; words that say nothing are not counted. */
function countWords(lists: readonly (readonly string[])[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const texts of lists)
    for (const word of new Set(texts.flatMap(wordsIn).map((word) => word.toLowerCase())))
      if (!STOP_WORDS.has(fold(word)) && fold(word).length > 2) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

const mostCommon = (count: ReadonlyMap<string, number>, max: number): string[] =>
  [...count]
    .sort(([a, i], [b, index]) => index - i || (a < b ? -1 : 1))
    .slice(0, max)
    .map(([word]) => word)
    .sort();

/** Abbreviations, and words of several words: what has to be known before a question can be read. */
function expressionsIn(ordlista: Katalog['ordlista'], terms: readonly Term[]): Record<string, string[]> {
  const all = new Map<string, string[]>();
  const add = (written: string, betyder: readonly string[]): void => {
    const key = wordsIn(written).map(fold).join(' ');
    all.set(key, [...new Set([...(all.get(key) ?? []), ...betyder])]);
  };
  for (const { ord: word, betyder, forkortning } of ordlista)
    if (forkortning || wordsIn(word).length > 1) add(word, betyder);
  for (const { namn, forkortning } of terms) if (forkortning !== undefined) add(forkortning, [namn]);
  return Object.fromEntries(all);
}

/** What the browser needs to know of the catalogue's words to read a question. */
export function buildWordFile(
  records: readonly ExpandedRecord[],
  ordlista: Katalog['ordlista'],
  terms: readonly Term[],
): WordFile {
  const subjects = countWords(
    records.map(({ record: entry, expansions: { titel, about } }) => [
      entry.titel,
      ...entry.terms,
      ...entry.sokord,
      ...entry.other,
      ...[...titel, ...about].flatMap(({ own, added }) => [own, ...added]),
    ]),
  );
  const others = countWords(
    records.map(({ record: entry, expansions: { mentioned } }) => [
      entry.ingress,
      ...entry.body,
      ...mentioned.flatMap(({ added }) => added),
    ]),
  );
  for (const word of subjects.keys()) others.delete(word);
  return {
    expressions: expressionsIn(ordlista, terms),
    subjectWords: mostCommon(subjects, MAX_SUBJECT_WORDS).join(' '),
    otherWords: mostCommon(others, MAX_OTHER_WORDS).join(' '),
    isWhole: subjects.size <= MAX_SUBJECT_WORDS && others.size <= MAX_OTHER_WORDS,
  };
}
