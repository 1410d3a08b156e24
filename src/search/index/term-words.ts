import { usage } from '../../model/katalog.ts';
import type { Katalog, TermView } from '../../model/views.ts';
import type { TermFile } from '../fields.ts';
import { wordsIn, fold } from '../../swedish/words.ts';

/** Nobody types more of a name than this, and long descriptions weigh most in the file. */
const MAX_WORDS = 4;

const keyOf = (text: string): string => wordsIn(text).map(fold).join(' ');
const contains = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** The name, and of the other words those that are short and not longer ways to say one of the rest. */
function withoutRedundant(words: readonly string[]): string[] {
  const keys = words.map(keyOf);
  const isRedundant = (own: string, index: number): boolean =>
    own.split(' ').length > MAX_WORDS ||
    keys.some((other, place) => (other === own ? place < index : contains(own, other)));
  return words.filter((_, index) => index === 0 || !isRedundant(keys[index] ?? '', index));
}

/** The words for every target group and method, with those words of the ordlista that mean exactly that one. */
export function termWords(katalog: Katalog): TermFile {
  const { malgrupper, metoder } = usage(katalog);
  const ownWords = ({ namn, forkortning, synonymer }: TermView): string[] => [
    namn,
    ...(forkortning === undefined ? [] : [forkortning]),
    ...synonymer,
  ];
  const toRow = (kind: TermFile[number]['kind']) => (term: TermView) => {
    const words = ownWords(term);
    const keys = new Set(words.map(keyOf));
    const fromOrdlista = katalog.ordlista
      .filter(({ betyder }) => betyder.every((meaning) => keys.has(keyOf(meaning))))
      .map((entry) => entry.ord);
    return { kind, id: term.id, words: withoutRedundant([...words, ...fromOrdlista]) };
  };
  return [...malgrupper.map(toRow('malgrupp')), ...metoder.map(toRow('metod'))];
}
