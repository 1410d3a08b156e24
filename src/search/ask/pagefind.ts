import * as z from 'zod/mini';
import { href } from '../../model/urls.ts';
import { PAGEFIND_FOLDER } from '../fields.ts';

/** The part of Pagefind's browser API we use; its answers are parsed, never trusted. */
type Method = (argument?: unknown) => Promise<unknown>;
const isMethod = (value: unknown): value is Method => typeof value === 'function';

/** Throws when there is none by that name. Zod has a way to say the same, which weighs as much as this file. */
function methodOf(owner: unknown, name: string): Method {
  const method: unknown = typeof owner === 'object' && owner ? Reflect.get(owner, name) : undefined;
  if (!isMethod(method)) throw new Error(`Pagefind saknar ${name}.`);
  return method;
}

const searchAnswer = z.object({
  results: z.array(z.object({ id: z.string(), score: z.number(), data: z.unknown() })),
});
const excerptData = z.object({ excerpt: z.string() });

/** A piece of a record's text, with the words that were found marked. */
export type Excerpt = { text: string; isMarked: boolean }[];

/** What one word found. */
export interface WordAnswer {
  /** Hash of a record → score. */
  scores: ReadonlyMap<string, number>;
  excerpt(hash: string): Promise<Excerpt>;
}

/**
 * Long records are not punished, for they are all about one thing; a word counts for much when it is the
 * one that was asked for and not only its beginning, and when it is written with the same å, ä and ö.
 */
const RANKING = {
  pageLength: 0,
  termSaturation: 2,
  termSimilarity: 3,
  diacriticSimilarity: 0.5,
  metaWeights: { title: 1 },
};

const SENTENCE_END = /[.!?](?:\s|$)/;

let loaded: ReturnType<typeof load> | undefined;
const answers = new Map<string, Promise<WordAnswer>>();

async function load() {
  const pagefind: unknown = await import(/* @vite-ignore */ href(`/${PAGEFIND_FOLDER}pagefind.js`));
  await methodOf(pagefind, 'options')({ excerptLength: 12, ranking: RANKING });
  return { search: methodOf(pagefind, 'search'), destroy: methodOf(pagefind, 'destroy') };
}

/**
 * Pagefind gives text with `<mark>` around the words found, everything else escaped. Of that we keep the
 * sentence, or the name of a term, in which the first found word stands.
 */
function readExcerpt(excerpt: string): Excerpt {
  const { childNodes } = new DOMParser().parseFromString(excerpt, 'text/html').body;
  const pieces = [...childNodes].map((node) => ({ text: node.textContent ?? '', isMarked: node.nodeName === 'MARK' }));
  const first = pieces.findIndex(({ isMarked }) => isMarked);
  if (first === -1) return [];
  const before =
    pieces
      .slice(0, first)
      .map(({ text }) => text)
      .join('')
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const found: Excerpt = [{ text: before, isMarked: false }];
  for (const { text, isMarked } of pieces.slice(first)) {
    const [sentence = ''] = text.split(SENTENCE_END);
    found.push({ text: sentence, isMarked });
    if (sentence !== text) break;
  }
  return found.filter(({ text }) => text !== '');
}

/** Pagefind keeps quiet about a part of its index that it could not fetch, and then finds nothing. */
async function requireWholeIndex(files: readonly string[]): Promise<void> {
  const responses = await Promise.all(files.map((file) => fetch(href(`/${PAGEFIND_FOLDER}${file}`))));
  const broken = responses.find(({ ok }) => !ok);
  if (broken) throw new Error(`Sökindexet svarade ${String(broken.status)}.`);
}

async function ask(word: string, indexFiles: readonly string[]): Promise<WordAnswer> {
  loaded ??= load();
  const current = loaded;
  try {
    const { results } = searchAnswer.parse(await (await current).search(word));
    if (results.length === 0) await requireWholeIndex(indexFiles);
    const byHash = new Map(results.map((result) => [result.id, result]));
    return {
      scores: new Map(results.map(({ id, score }) => [id, score])),
      excerpt: async (hash) => {
        const found = byHash.get(hash);
        return found ? readExcerpt(excerptData.parse(await methodOf(found, 'data')()).excerpt) : [];
      },
    };
  } catch (fault) {
    loaded = undefined;
    answers.clear();
    // What was half loaded is thrown away; that it cannot be is no news beside the fault itself.
    await current.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    throw fault;
  }
}

/**
 * Asks the index for one word, or for a phrase in quotation marks. While somebody types, all words but the
 * last stay the same, so answers are kept. Throws when any part of the index cannot be loaded; the next call
 * begins anew.
 * @param indexFiles the parts of the index, tried when nothing was found
 */
export function searchWord(word: string, indexFiles: readonly string[]): Promise<WordAnswer> {
  const answer = answers.get(word) ?? ask(word, indexFiles);
  answers.set(word, answer);
  return answer;
}
