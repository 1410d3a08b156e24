import { readQuestion, unfamiliarWords, type Part } from '../../swedish/question.ts';
import { wordsIn, fold } from '../../swedish/words.ts';
import type { WordFile } from '../fields.ts';
import { createWordKnowledge, type WordKnowledge } from '../../swedish/word-knowledge.ts';
import { weighTogether, type Weighed } from './weighting.ts';
import { searchWord, type Excerpt, type WordAnswer } from './pagefind.ts';
import type { Registry } from './registry.ts';

/** What the words of a search found, records by number, before anything is asked about the person. */
export interface TextAnswer {
  /** How well each record fits the words, given which records can be shown at all. */
  weigh: (isCandidate: (record: number) => boolean) => Weighed<number>;
  /** Each part of the question as it was written; none when no word says anything ("hur ska jag göra"). */
  parts: readonly Part[];
  /** Words that say something but that the catalogue has nothing for. */
  unknowns: readonly string[];
  /** Why a record was found: which of the words it has, and a piece of its text with the most telling of them. */
  reasonFor: (record: number) => { words: string[]; fetchExcerpt: () => Promise<Excerpt> };
}

/** Words that stand together in a record just as they were written are hardly chance. */
const PHRASE_SCORE = 6;
/** A phrase that more records have is a turn of speech. */
const MAX_PHRASE_HITS = 8;
const MAX_PHRASE_WORDS = 6;

interface Found {
  /** Hash of a record → score. */
  scores: ReadonlyMap<string, number>;
  answers: readonly WordAnswer[];
}

/** What a part of the question found in any of its wordings; the words of one wording share its score. */
async function searchPart({ wordings }: Part, indexFiles: readonly string[]): Promise<Found> {
  const scores = new Map<string, number>();
  const all: WordAnswer[] = [];
  for (const wording of wordings) {
    const answers = await Promise.all(wording.map((word) => searchWord(word, indexFiles)));
    all.push(...answers);
    for (const hash of answers[0]?.scores.keys() ?? []) {
      const values = answers.flatMap((word) => word.scores.get(hash) ?? []);
      if (values.length < answers.length) continue;
      const sum = values.reduce((s, value) => s + value, 0) / Math.sqrt(answers.length);
      scores.set(hash, Math.max(scores.get(hash) ?? 0, sum));
    }
  }
  return { scores, answers: all };
}

/** The records that have the words just as they were written, when those are few. */
async function searchPhrase(q: string, indexFiles: readonly string[]): Promise<readonly string[]> {
  const words = wordsIn(q);
  if (words.length < 2 || words.length > MAX_PHRASE_WORDS) return [];
  const { scores } = await searchWord(`"${words.join(' ')}"`, indexFiles);
  return scores.size > MAX_PHRASE_HITS ? [] : [...scores.keys()];
}

/** The words that only the index knows: those of a large catalogue that were too rare to be sent along. */
async function findInIndex(words: readonly string[], indexFiles: readonly string[]): Promise<Set<string>> {
  const answers = await Promise.all(words.map((word) => searchWord(`"${word}"`, indexFiles)));
  return new Set(words.filter((_, place) => (answers[place]?.scores.size ?? 0) > 0).map(fold));
}

async function search(q: string, knowledge: WordKnowledge, registry: Registry): Promise<TextAnswer> {
  const { indexFiles, recordCount, recordOf } = registry;
  const inIndex = knowledge.isWhole ? undefined : await findInIndex(unfamiliarWords(q, knowledge), indexFiles);
  const { parts, unknown: unknowns } = readQuestion(q, knowledge, inIndex);
  const found: Found[] = [];
  for (const part of parts) found.push(await searchPart(part, indexFiles));
  const phrase = parts.length === 0 ? [] : await searchPhrase(q, indexFiles);

  const hashes = new Map<number, string>();
  const byRecord = (scores: ReadonlyMap<string, number>): Map<number, number> => {
    const known = new Map<number, number>();
    for (const [hash, score] of scores) {
      const record = recordOf(hash);
      if (record === undefined) continue;
      hashes.set(record, hash);
      known.set(record, score);
    }
    return known;
  };
  const weighed = parts.map(({ corrected }, place) => ({
    scores: byRecord(found[place]?.scores ?? new Map()),
    isCorrected: corrected !== undefined,
  }));
  const withPhrase = phrase.flatMap((hash) => recordOf(hash) ?? []);
  return {
    parts,
    unknowns,
    weigh: (isCandidate) => {
      const whole = weighTogether(weighed, recordCount, isCandidate);
      for (const record of withPhrase) {
        const score = whole.scores.get(record);
        if (score !== undefined) whole.scores.set(record, score + PHRASE_SCORE);
      }
      return whole;
    },
    reasonFor: (record) => {
      const hash = hashes.get(record) ?? '';
      const words = parts
        .filter((_, place) => weighed[place]?.scores.has(record))
        .map(({ text, corrected }) => corrected ?? text);
      const score = (answer: WordAnswer): number => answer.scores.get(hash) ?? 0;
      const [best] = found.flatMap(({ answers }) => answers).sort((a, b) => score(b) - score(a));
      return { words, fetchExcerpt: async () => best?.excerpt(hash) ?? [] };
    },
  };
}

const knowledgeOf = new WeakMap<WordFile, WordKnowledge>();

/** The vocabulary is made ready once for each file of words. */
function getKnowledge(file: WordFile): WordKnowledge {
  const knowledge = knowledgeOf.get(file) ?? createWordKnowledge(file);
  knowledgeOf.set(file, knowledge);
  return knowledge;
}

let ongoing: Promise<unknown> = Promise.resolve();

/**
 * Searches for the words of a question, one question at a time, so that of all that is typed meanwhile only the
 * latest is asked. Throws when the index cannot be loaded.
 * @param isOld says that the question is no longer the latest; then there is no answer
 */
export async function searchText(
  q: string,
  file: WordFile,
  registry: Registry,
  isOld: () => boolean,
): Promise<TextAnswer | undefined> {
  await ongoing;
  if (isOld()) return undefined;
  const answer = search(q, getKnowledge(file), registry);
  ongoing = answer.catch(() => undefined);
  return answer;
}
