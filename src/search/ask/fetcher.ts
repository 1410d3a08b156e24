import { lank } from '../../model/urls.ts';
import {
  FAKTA,
  KORT_PER_FIL,
  kortbunt,
  kortfil,
  ORD,
  ordfil,
  REGISTER_FIL,
  VAGAR,
  vagarfil,
  TERMER,
  termfil,
  versionsfil,
  type Kort,
} from '../fields.ts';
import { readFacts, readRegistry } from './registry.ts';

async function fetchJson(file: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(lank(`/${file}`), init);
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
  readonly #cards = new Map<number, Kort>();
  readonly #batches = new Map<number, Promise<void>>();

  // Asked of the server each time, as Pagefind asks for its own: the two belong together.
  readonly registry = once(async () => readRegistry(await fetchJson(REGISTER_FIL, { cache: 'no-cache' })));
  readonly facts = once(async () => readFacts(await this.#fetchPart(FAKTA), await this.registry()));
  readonly words = once(async () => ordfil.parse(await this.#fetchPart(ORD)));
  readonly terms = once(async () => termfil.parse(await this.#fetchPart(TERMER)));
  readonly vagarIn = once(async () => vagarfil.parse(await this.#fetchPart(VAGAR)));

  async #fetchPart(name: string): Promise<unknown> {
    return fetchJson(versionsfil((await this.registry()).version, name));
  }

  async #fetchBatch(batch: number): Promise<void> {
    const cards = kortbunt.parse(await this.#fetchPart(kortfil(batch)));
    for (const [place, card] of cards.entries()) this.#cards.set(batch * KORT_PER_FIL + place, card);
  }

  #batch(number: number): Promise<void> {
    const batch = this.#batches.get(number) ?? this.#fetchBatch(number);
    this.#batches.set(number, batch);
    return batch;
  }

  /** The cards of all insatser asked for so far, those with the given numbers among them. */
  async cards(numbers: readonly number[]): Promise<ReadonlyMap<number, Kort>> {
    const batches = new Set(numbers.map((number) => Math.floor(number / KORT_PER_FIL)));
    await Promise.all([...batches].map((number) => this.#batch(number)));
    return this.#cards;
  }
}
