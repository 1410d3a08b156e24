import { href } from '../../model/urls.ts';
import {
  FACTS,
  CARDS_PER_FILE,
  cardBatch,
  cardFile,
  WORDS,
  wordFile,
  REGISTRY_FILE,
  DOORS,
  doorsFile,
  TERMS,
  termFile,
  versionedFile,
  type Card,
} from '../fields.ts';
import { readFacts, readRegistry } from './registry.ts';

async function fetchJson(file: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(href(`/${file}`), init);
  if (!response.ok) throw new Error(`${file} svarade ${String(response.status)}.`);
  return response.json();
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/**
 * One version of the catalogue, as far as it has been asked for. Each file is fetched once; when one has failed
 * this is thrown away and a new one made, for the version may be no more.
 */
export class Fetcher {
  readonly #cards = new Map<number, Card>();
  readonly #batches = new Map<number, Promise<void>>();

  // Asked of the server each time, as Pagefind asks for its own: the two belong together.
  readonly registry = once(async () => readRegistry(await fetchJson(REGISTRY_FILE, { cache: 'no-cache' })));
  readonly facts = once(async () => readFacts(await this.#fetchPart(FACTS), await this.registry()));
  readonly words = once(async () => wordFile.parse(await this.#fetchPart(WORDS)));
  readonly terms = once(async () => termFile.parse(await this.#fetchPart(TERMS)));
  readonly vagarIn = once(async () => doorsFile.parse(await this.#fetchPart(DOORS)));

  async #fetchPart(name: string): Promise<unknown> {
    return fetchJson(versionedFile((await this.registry()).version, name));
  }

  async #fetchBatch(batch: number): Promise<void> {
    const cards = cardBatch.parse(await this.#fetchPart(cardFile(batch)));
    for (const [place, card] of cards.entries()) this.#cards.set(batch * CARDS_PER_FILE + place, card);
  }

  #batch(number: number): Promise<void> {
    const batch = this.#batches.get(number) ?? this.#fetchBatch(number);
    this.#batches.set(number, batch);
    return batch;
  }

  /** The cards of all insatser asked for so far, those with the given numbers among them. */
  async cards(numbers: readonly number[]): Promise<ReadonlyMap<number, Card>> {
    const batches = new Set(numbers.map((number) => Math.floor(number / CARDS_PER_FILE)));
    await Promise.all([...batches].map((number) => this.#batch(number)));
    return this.#cards;
  }
}
