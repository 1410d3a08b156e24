import { insatsUrl } from '../../model/urls.ts';
import { STOP_WORDS } from '../../swedish/stop-words.ts';
import { wordsIn, fold } from '../../swedish/words.ts';
import type { Fetcher } from '../../search/ask/fetcher.ts';
import { searchWord } from '../../search/ask/pagefind.ts';
import type { Registry } from '../../search/ask/registry.ts';
import type { NameHit } from './suggestions.ts';

const MAX = 4;
/** So many of the best hits are looked at: what has a word in its title is among them. */
const MAX_SEEN = 12;
const MIN_START = 3;

/** The insatser that the words are found in, the best first, by number. */
async function findBest(words: readonly string[], { insatser, indexFiles, recordOf }: Registry): Promise<number[]> {
  const byRecord = new Map<number, number>();
  for (const { scores } of await Promise.all(words.map((word) => searchWord(word, indexFiles))))
    for (const [hash, score] of scores) {
      const record = recordOf(hash);
      if (record !== undefined) byRecord.set(record, (byRecord.get(record) ?? 0) + score);
    }
  return insatser
    .map(({ number, records }) => ({
      number,
      score: Math.max(...records.map((record) => byRecord.get(record) ?? 0)),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SEEN)
    .map(({ number }) => number);
}

/**
 * Insatser in whose title a word begins like the last word typed. First those that still are there, then those
 * with more of the words, then those that begin with them.
 */
export async function findNameHits(text: string, fetcher: Fetcher): Promise<NameHit[]> {
  const written = wordsIn(text);
  const wanted = written.map(fold);
  const lastWord = wanted.at(-1) ?? '';
  if (lastWord.length < MIN_START || STOP_WORDS.has(lastWord)) return [];
  const registry = await fetcher.registry();
  const telling = written.filter((word) => fold(word).length >= MIN_START && !STOP_WORDS.has(fold(word)));
  const numbers = await findBest(telling, registry);
  const cards = await fetcher.cards(numbers);
  return numbers
    .flatMap((number) => {
      const card = cards.get(number);
      if (!card) return [];
      const words = wordsIn(card.titel).map(fold);
      const found = wanted.filter((start) => words.some((word) => word.startsWith(start))).length;
      const isBeginning = wanted.every((start, i) =>
        i < wanted.length - 1 ? words[i] === start : words[i]?.startsWith(start),
      );
      const isAvslutad = registry.insatser[number]?.lage === 'avslutad';
      const rank = found + (isBeginning ? 1 : 0);
      return { titel: card.titel, url: insatsUrl(card.id), isAvslutad, words, rank };
    })
    .filter(({ words }) => words.some((word) => word.startsWith(lastWord)))
    .sort((a, b) => Number(a.isAvslutad) - Number(b.isAvslutad) || b.rank - a.rank)
    .slice(0, MAX);
}
