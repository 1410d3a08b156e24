import { STOP_WORDS } from './stop-words.ts';
import type { KnownName } from './name-finder.ts';
import { wordPositions, withoutWords } from './word-positions.ts';

/** A name that the last words of a text are the beginning of. */
export interface Completion {
  known: KnownName;
  /** The name, abbreviation or synonym that begins so. */
  name: string;
  /** The text without those words. */
  rest: string;
}

const MAX_WORDS = 4;
const MIN_PREFIX = 2;

interface Name {
  known: KnownName;
  text: string;
  words: string[];
  /** Its place among the names of the same thing. */
  rank: number;
}

/** Where in a name the words begin one after the other, the last of them only as far as it is written. */
function startsAt({ words }: Name, tail: readonly string[]): number {
  const whole = tail.slice(0, -1);
  const prefix = tail.at(-1) ?? '';
  return words.findIndex(
    (first, i) =>
      whole.every((word, index) => words[i + index] === word) &&
      (words[i + whole.length]?.startsWith(prefix) ?? false) &&
      // "att" and "har" stand in many names and tell none of them.
      (i === 0 || !STOP_WORDS.has(first)),
  );
}

/** Whole names first, then beginnings of names, then words inside names; names before synonyms. */
const weightOf = (name: Name, at: number, tail: readonly string[]): number =>
  (name.words.join(' ') === tail.join(' ') ? 0 : 2) + Math.min(name.rank, 1) * 2 + Math.min(at, 1);

/** Makes a finder of what somebody may be about to write, best first; each thing comes once. */
export function createCompleter(known: readonly KnownName[]): (text: string) => Completion[] {
  const all = known.flatMap((known) =>
    known.words.map((text, rank): Name => ({
      known,
      text,
      rank,
      words: wordPositions(text).map((words) => words.folded),
    })),
  );
  return (written) => {
    const text = written.normalize('NFC');
    const words = wordPositions(text);
    const best = new Map<KnownName, Completion & { count: number; weightOf: number }>();
    for (let count = Math.min(MAX_WORDS, words.length); count > 0; count -= 1) {
      const from = words.length - count;
      const tail = words.slice(from).map((words) => words.folded);
      if (tail.join('').length < MIN_PREFIX) continue;
      const taken = new Set(tail.map((_, i) => from + i));
      const rest = withoutWords(text, words, taken);
      // In a sentence "år" is no beginning of "arbete"; by itself it may be.
      const onlyWhole = count === 1 && words.length > 1 && STOP_WORDS.has(tail.join());
      for (const name of all) {
        const at = startsAt(name, tail);
        if (at === -1 || (onlyWhole && name.words.join() !== tail.join())) continue;
        const before = best.get(name.known);
        const weight = weightOf(name, at, tail);
        if (before && (before.count > count || before.weightOf <= weight)) continue;
        best.set(name.known, { known: name.known, name: name.text, rest, count, weightOf: weight });
      }
    }
    return [...best.values()]
      .sort((a, b) => b.count - a.count || a.weightOf - b.weightOf)
      .map(({ known, name, rest }) => ({ known, name, rest }));
  };
}
