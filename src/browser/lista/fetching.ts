import { hamtarText } from '../../i18n/minlista.ts';
import { del } from '../templates.ts';
import { hamtaUtdrag } from '../excerpt.ts';

/** An insats as the server drew it, or why there is none. */
export type Hamtat = HTMLElement | 'saknas' | 'fel';

/** Only a fetch that takes longer than this, in milliseconds, says that it goes on. */
const TROG = 500;

/** Fetches each insats once; one that failed may be asked for again. */
export class Hamtning {
  readonly #utdrag = new Map<string, Promise<Hamtat>>();

  hamta(id: string): Promise<Hamtat> {
    const pagar = this.#utdrag.get(id) ?? this.#fraga(id);
    this.#utdrag.set(id, pagar);
    return pagar;
  }

  async #fraga(id: string): Promise<Hamtat> {
    try {
      return (await hamtaUtdrag(id)) ?? 'saknas';
    } catch (fel) {
      console.warn(`Insatsen ${id} kunde inte hämtas.`, fel);
      this.#utdrag.delete(id);
      return 'fel';
    }
  }
}

/** Shows how far a slow fetch has come. */
export class Framsteg {
  readonly #plats: HTMLElement;
  readonly #alla: number;
  readonly #klocka: ReturnType<typeof setTimeout>;
  #hamtade = 0;
  trog = false;

  /** @param sag tells the first of it to those who listen */
  constructor(rot: HTMLElement, alla: number, sag: (text: string) => void) {
    this.#plats = del(rot, 'hamtar');
    this.#alla = alla;
    this.#klocka = setTimeout(() => {
      this.trog = true;
      this.#visa();
      sag(hamtarText(this.#hamtade, alla));
    }, TROG);
  }

  #visa(): void {
    this.#plats.hidden = !this.trog;
    this.#plats.textContent = hamtarText(this.#hamtade, this.#alla);
  }

  enTill(): void {
    this.#hamtade += 1;
    if (this.trog) this.#visa();
  }

  slut(): void {
    clearTimeout(this.#klocka);
    this.#plats.hidden = true;
  }
}
