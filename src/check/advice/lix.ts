import type { Fault } from '../../reading/faults.ts';
import type { Entry } from '../../reading/entry.ts';
import { faultInText, type Text } from '../texts.ts';
import { quote, sentencesIn, type Sentence } from '../../swedish/sentences.ts';
import type { WordWeight } from './word-weight.ts';

/** Shorter texts have too few sentences for a mean. */
const MIN_WORDS = 50;
/**
 * Readability index LIX: words per sentence plus long words in percent (C. H. Björnsson, Läsbarhet, 1968).
 * He calls 30–40 easy, 50–60 difficult and the level of official texts. Ours lies about 13 below his,
 * since compounds count as their longest part (median of our own texts: 24 against 37), so that 40
 * here is where his difficult texts begin.
 */
const LIMIT = 40;

const lix = (words: number, sentences: number, heavy: number): number => words / sentences + (100 * heavy) / words;

type PlacedSentence = Sentence & { box: Text };

/** Hard to read as a whole: told once, at its heaviest sentence. */
export function adviseOnReadability(
  { entry, texts }: { entry: Entry; texts: readonly Text[] },
  { canBeHeavy, isHeavy }: WordWeight,
): Fault[] {
  const all = texts
    .filter(({ key, kind }) => key === 'body' && kind !== 'heading')
    .flatMap((box) => sentencesIn(box).map((sentence): PlacedSentence => ({ ...sentence, box })));
  const words = all.flatMap((sentence) => sentence.words);
  // A compound never counts for more than its length, so most texts need no dictionary.
  const atMost = words.filter(canBeHeavy).length;
  if (words.length < MIN_WORDS || lix(words.length, all.length, atMost) <= LIMIT) return [];
  const value = lix(words.length, all.length, words.filter(isHeavy).length);
  if (value <= LIMIT) return [];
  const weightOf = (sentence: PlacedSentence): number =>
    sentence.words.length + 2 * sentence.words.filter(isHeavy).length;
  const heaviest = all.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  const heavy = [...new Set(heaviest.words.filter(isHeavy))].toSorted((a, b) => b.length - a.length).slice(0, 3);
  return [
    faultInText(entry, heaviest.box, heaviest.from, {
      typ: 'advice-readability',
      text: `Texten är tung att läsa (LIX ${String(Math.round(value))}, helst högst ${String(LIMIT)}). Tyngst är "${quote(heaviest.text)}"`,
      action: `Dela långa meningar och byt långa ord mot vardagligare, till exempel ${heavy.map((one) => `"${one}"`).join(', ')}.`,
    }),
  ];
}
