import { fold } from './words.ts';
import { wordPositions, type WordPosition } from './word-positions.ts';
import { stem } from './stem.ts';

/** Something that has a filter of its own, and the words for it: its name first. */
export interface KnownName {
  kind: 'kommun' | 'malgrupp' | 'metod';
  id: string;
  words: readonly string[];
}

/** A name that stands in a text. */
export interface NameMatch {
  knownName: KnownName;
  /** Place of its first word, and number of words. */
  from: number;
  count: number;
}

interface Name {
  knownName: KnownName;
  /** For each of its words the forms that are that word. */
  forms: string[][];
  written: string;
}

const literal = (words: string): string => `=${words}`;
const inflected = (words: string): string => `~${fold(stem(words.toLowerCase()))}`;
/** The name of a place bends in one way only: "mor" is not Mora. Other words take any ending. */
const nameForms = (knownName: KnownName, { text, folded }: WordPosition): string[] =>
  knownName.kind === 'kommun' ? [literal(folded), literal(`${folded}s`)] : [inflected(text)];
const textForms = ({ text, folded }: WordPosition): string[] => [literal(folded), inflected(text)];

/** Habo and Håbo differ only in how they are written. */
const spelling = (words: readonly WordPosition[]): string => words.map(({ text }) => text.toLowerCase()).join(' ');

/** Makes a finder of names in a text: whole words only, the longest first, then those written as the name is. */
export function createNameFinder(known: readonly KnownName[]): (words: readonly WordPosition[]) => NameMatch[] {
  const byForm = new Map<string, Name[]>();
  for (const knownName of known)
    for (const text of knownName.words) {
      const words = wordPositions(text);
      const name = {
        knownName,
        forms: words.map((words) => nameForms(knownName, words)),
        written: spelling(words),
      };
      for (const form of name.forms[0] ?? []) byForm.set(form, [...(byForm.get(form) ?? []), name]);
    }

  return (words) => {
    const forms = words.map(textForms);
    const standsAt = (name: Name, from: number): boolean =>
      name.forms.every((possible, i) => forms[from + i]?.some((form) => possible.includes(form)) ?? false);
    return forms
      .flatMap((forms, from) =>
        forms
          .flatMap((form) => byForm.get(form) ?? [])
          .filter((name) => standsAt(name, from))
          .map(({ knownName, forms: { length: count }, written }) => {
            const exact = spelling(words.slice(from, from + count)) === written;
            return { knownName, from, count, exact };
          }),
      )
      .sort((a, b) => b.count - a.count || Number(b.exact) - Number(a.exact))
      .map(({ knownName, from, count }) => ({ knownName, from, count }));
  };
}
