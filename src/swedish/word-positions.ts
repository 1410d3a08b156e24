import { STOP_WORDS } from './stop-words.ts';
import { fold } from './words.ts';

/** A word of a text and where it stands. "23-åring" is two: the figure is read by itself. */
export interface WordPosition {
  text: string;
  folded: string;
  from: number;
  to: number;
}

const WORD = /\d+|[\p{L}\p{M}]+/gu;

export const wordPositions = (text: string): WordPosition[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    from: index,
    to: index + word.length,
  }));

/**
 * What is left of a text when some of its words are taken out. Fillers beside them go with them: of "jag bor i
 * Haninge och söker praktik" without Haninge only "praktik" is left.
 */
export function withoutWords(text: string, words: readonly WordPosition[], taken: ReadonlySet<number>): string {
  if (taken.size === 0) return text.trim();
  const removed = new Set(taken);
  const spread = (platser: Iterable<number>, step: number): void => {
    for (const plats of platser)
      if (removed.has(plats - step) && STOP_WORDS.has(words[plats]?.folded ?? '')) removed.add(plats);
  };
  spread(words.keys(), 1);
  spread([...words.keys()].reverse(), -1);
  const left: string[] = [];
  let from: number | undefined;
  for (const [plats, word] of words.entries()) {
    if (removed.has(plats)) {
      from = undefined;
      continue;
    }
    // Words that stand together keep what stands between them.
    if (from === undefined) left.push(word.text);
    else left[left.length - 1] = text.slice(from, word.to);
    from ??= word.from;
  }
  return left.join(' ');
}
