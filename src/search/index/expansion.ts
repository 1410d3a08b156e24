import type { Katalog } from '../../model/views.ts';
import { wordsIn } from '../../swedish/words.ts';
import { splitCompound } from '../../swedish/compounds.ts';
import { stem } from '../../swedish/stem.ts';
import { createLexicon } from '../../swedish/lexicon.ts';
import type { IndexRecord } from './records.ts';

/** Words that a record is found by without having them, behind the word of its own that they come from. */
export interface Expansion {
  own: string;
  added: readonly string[];
}

/** The expansions of a record: of its title, of what else it is about, and of what it merely mentions. */
export interface Expansions {
  titel: Expansion[];
  about: Expansion[];
  mentioned: Expansion[];
}

export interface ExpandedRecord {
  record: IndexRecord;
  expansions: Expansions;
}

/** A phrase of the catalogue and what may be asked for in its place. */
interface Equivalent extends Expansion {
  stems: string[];
}

/** Remembers what a word or text came to: the same ones stand in thousands of records. */
function memoize<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
}

/** An abbreviation keeps its capitals, for "SE" is not the verb "se". */
const stemOf = memoize((word) => (/^\p{Lu}{2}/u.test(word) ? word : stem(word.toLowerCase())));
const stems = memoize((text) => wordsIn(text).map(stemOf));
const lowerCase = memoize((text) => [...new Set(wordsIn(text).map((word) => word.toLowerCase()))]);
/** The words that have no capital: what has one in running text is most often a name. */
const withoutNames = memoize((text) => [...new Set(wordsIn(text).filter((word) => word === word.toLowerCase()))]);

/** An abbreviation and its full form stand for each other, everyday words for those of the catalogue. */
function equivalents(ordlista: Katalog['ordlista']): Equivalent[] {
  const pairs = new Map<string, string[]>();
  const add = (own: string, added: string): void => {
    pairs.set(own, [...(pairs.get(own) ?? []), added]);
  };
  for (const { ord: word, betyder, forkortning } of ordlista) {
    for (const meaning of betyder) add(meaning, word);
    const [full] = betyder;
    if (forkortning && full !== undefined) add(word, full);
  }
  return [...pairs].map(([own, added]) => ({ own, added, stems: stems(own) }));
}

const subjectTexts = ({ ingress, terms, sokord }: IndexRecord): string[] => [...terms, ...sokord, ingress];
const allTexts = (record: IndexRecord): string[] => [record.titel, ...subjectTexts(record), ...record.body];

/** Makes the function that expands records: from the word list, and from the parts of compounds. */
export function createExpander(
  ordlista: Katalog['ordlista'],
  records: readonly IndexRecord[],
): (record: IndexRecord) => Expansions {
  const byFirst = Map.groupBy(equivalents(ordlista), ({ stems: [first] }) => first);
  const known = createLexicon(new Set(records.flatMap((record) => allTexts(record).flatMap(lowerCase))));
  const partsOf = memoize((word) => splitCompound(word, known) ?? []);

  /** @param present texts in which a part of a compound may stand already; then it adds nothing */
  const expansionsIn = (
    texts: readonly string[],
    present: readonly string[],
    split: (text: string) => string[],
  ): Expansion[] => {
    const text = texts.map((one) => ` ${stems(one).join(' ')} `).join('|');
    const phrases = [...new Set(texts.flatMap(stems))]
      .flatMap((first) => byFirst.get(first) ?? [])
      .filter((phrase) => text.includes(` ${phrase.stems.join(' ')} `))
      .map(({ own, added }) => ({ own, added }));
    const has = new Set(present.flatMap(stems));
    const compounds = [...new Set(texts.flatMap(split))]
      .map((own) => ({ own, added: partsOf(own).filter((part) => !has.has(stemOf(part))) }))
      .filter(({ added }) => added.length > 0);
    return [...phrases, ...compounds];
  };

  return (record) => {
    const subject = subjectTexts(record);
    const titel = expansionsIn([record.titel], [], lowerCase);
    const about = expansionsIn(subject, [], lowerCase);
    const mentioned = expansionsIn(record.body, allTexts(record), withoutNames);
    const seen = new Set<string>();
    const isFirst = ({ own }: Expansion): boolean => !seen.has(own) && seen.add(own).size > 0;
    return { titel: titel.filter(isFirst), about: about.filter(isFirst), mentioned: mentioned.filter(isFirst) };
  };
}
