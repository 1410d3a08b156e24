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
import { lasFakta, lasRegister } from './registry.ts';

async function hamta(fil: string, val: RequestInit = {}): Promise<unknown> {
  const svar = await fetch(lank(`/${fil}`), val);
  if (!svar.ok) throw new Error(`${fil} svarade ${String(svar.status)}.`);
  return svar.json();
}

function enGang<T>(gor: () => Promise<T>): () => Promise<T> {
  let lofte: Promise<T> | undefined;
  return () => (lofte ??= gor());
}

/**
 * One version of the catalogue, as far as it has been asked for. Each file is fetched once; when one has failed
 * this is thrown away and a new one made, for the version may be no more.
 */
export class Hamtning {
  readonly #kort = new Map<number, Kort>();
  readonly #buntar = new Map<number, Promise<void>>();

  // Asked of the server each time, as Pagefind asks for its own: the two belong together.
  readonly register = enGang(async () => lasRegister(await hamta(REGISTER_FIL, { cache: 'no-cache' })));
  readonly fakta = enGang(async () => lasFakta(await this.#del(FAKTA), await this.register()));
  readonly ordlager = enGang(async () => ordfil.parse(await this.#del(ORD)));
  readonly termer = enGang(async () => termfil.parse(await this.#del(TERMER)));
  readonly vagar = enGang(async () => vagarfil.parse(await this.#del(VAGAR)));

  async #del(namn: string): Promise<unknown> {
    return hamta(versionsfil((await this.register()).version, namn));
  }

  async #hamtaBunt(bunt: number): Promise<void> {
    const kort = kortbunt.parse(await this.#del(kortfil(bunt)));
    for (const [plats, ett] of kort.entries()) this.#kort.set(bunt * KORT_PER_FIL + plats, ett);
  }

  #bunt(nr: number): Promise<void> {
    const bunt = this.#buntar.get(nr) ?? this.#hamtaBunt(nr);
    this.#buntar.set(nr, bunt);
    return bunt;
  }

  /** The cards of all insatser asked for so far, those with the given numbers among them. */
  async kort(nummer: readonly number[]): Promise<ReadonlyMap<number, Kort>> {
    const buntar = new Set(nummer.map((nr) => Math.floor(nr / KORT_PER_FIL)));
    await Promise.all([...buntar].map((nr) => this.#bunt(nr)));
    return this.#kort;
  }
}
