import { fetchingText } from '../../i18n/minlista.ts';
import type { PageElement } from '../frame.ts';
import { part } from '../templates.ts';

/** Only a fetch that takes longer than this, in milliseconds, says that it goes on. */
const SLOW = 500;

/** Shows how far a slow fetch has come, and tells the first of it to those who listen. */
export class Progress {
  readonly #place: HTMLElement;
  readonly #all: number;
  readonly #timer: ReturnType<typeof setTimeout>;
  #fetched = 0;
  isSlow = false;

  constructor(page: PageElement, all: number) {
    this.#place = part(page, 'hamtar');
    this.#all = all;
    this.#timer = setTimeout(() => {
      this.isSlow = true;
      this.#show();
      page.announce(fetchingText(this.#fetched, all));
    }, SLOW);
  }

  #show(): void {
    this.#place.hidden = !this.isSlow;
    this.#place.textContent = fetchingText(this.#fetched, this.#all);
  }

  oneMore(): void {
    this.#fetched += 1;
    if (this.isSlow) this.#show();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#place.hidden = true;
  }
}
