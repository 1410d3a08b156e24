import { hamtatText, listord } from '../../i18n/minlista.ts';
import { del } from '../templates.ts';
import { sattLista } from '../minlista.ts';
import { skrivAdress } from './address.ts';
import { Framsteg, Hamtning } from './fetching.ts';
import { ritaJamfor } from './compare-choice.ts';
import { ordna } from './order.ts';
import { fyllRad, nyRad, ritaPlats, titelAv } from './row.ts';
import { ritaVerktyg } from './tools.ts';

/**
 * The list as it stands on the page. What is written about an insats lives in its row alone, so rows are moved
 * and never redrawn.
 */
export class Lista {
  ids: readonly string[] = [];
  readonly rader = new Map<string, HTMLElement>();
  readonly #rot: HTMLElement;
  readonly #hamtning = new Hamtning();
  readonly #sag: (text: string) => void;
  /** Rows of an older list than the latest are not drawn. */
  #visning = 0;
  #framsteg: Framsteg | undefined;

  /** @param sag tells something to those who listen */
  constructor(rot: HTMLElement, sag: (text: string) => void) {
    this.#rot = rot;
    this.#sag = sag;
  }

  titel(id: string): string {
    return titelAv(this.rader.get(id), id);
  }

  /** Makes this the list: on the page, in the tab and in the address. Resolves when all of it is drawn. */
  visa(ids: readonly string[]): Promise<void> {
    this.ids = [...ids];
    skrivAdress(ids);
    sattLista(ids);
    this.#rita();
    return this.#hamta();
  }

  /** Gives how many are chosen. */
  ritaJamfor(): number {
    return ritaJamfor(this.#rot, this.ids, this.rader);
  }

  #rita(): void {
    const rader = this.ids.flatMap((id) => this.rader.get(id) ?? []);
    ordna(del(this.#rot, 'rader'), rader);
    for (const rad of rader) ritaPlats(rad, this.ids.indexOf(rad.dataset['rad'] ?? ''), this.ids.length);
    ritaVerktyg(this.#rot, this.ids, this.rader);
    this.ritaJamfor();
  }

  /** Fetches what is missing, all at once, and draws it in the list's order. */
  async #hamta(): Promise<void> {
    this.#visning += 1;
    const visning = this.#visning;
    const saknade = this.ids.filter((id) => !this.rader.has(id));
    const plats = del(this.#rot, 'rader');
    plats.setAttribute('aria-busy', String(saknade.length > 0));
    this.#framsteg?.slut();
    const framsteg = new Framsteg(this.#rot, saknade.length, this.#sag);
    this.#framsteg = framsteg;
    const pagar = saknade.map(async (id) => {
      const hamtat = await this.#hamtning.hamta(id);
      framsteg.enTill();
      return { id, hamtat };
    });
    for (const nasta of pagar) {
      const { id, hamtat } = await nasta;
      if (visning !== this.#visning) return;
      this.rader.set(id, nyRad(this.#rot, id, hamtat));
      this.#rita();
    }
    framsteg.slut();
    plats.setAttribute('aria-busy', 'false');
    if (framsteg.trog) this.#sag(hamtatText(this.ids.length));
  }

  /** Another try to fetch one insats; what came takes the place of the failure. */
  async hamtaIgen(id: string, knapp: HTMLElement): Promise<void> {
    const hamtat = await this.#hamtning.hamta(id);
    const rad = this.rader.get(id);
    if (!rad) return;
    if (hamtat === 'fel') {
      this.#sag(listord.fel.ater);
      return;
    }
    const harFokus = knapp === document.activeElement;
    fyllRad(this.#rot, rad, id, hamtat);
    this.#rita();
    if (harFokus) rad.querySelector('a')?.focus();
  }
}
