/** How long typing rests before the address follows, in milliseconds: Safari refuses more than 100 changes in 30 s. */
const VILA = 150;
/** After a rest of this length, what is typed is a new search and not more of the same. */
const PAUS = 1000;

/** The address after `#`, and the history of the searches that somebody can walk back through. */
export class Adress {
  /** Last read or written; going back fires two events for one address. */
  #fragment: string | undefined;
  /** What typing will make of it when it rests. */
  #vantar: string | undefined;
  #klocka: ReturnType<typeof setTimeout> | undefined;
  #skrevs = 0;
  /** The history's last entry is of the search being typed. */
  #egenPost = false;
  #narLugnt: (() => void)[] = [];

  #satt(fragment: string, ny: boolean): void {
    this.#fragment = fragment;
    if (ny) history.pushState(null, '', location.pathname + fragment);
    else history.replaceState(null, '', location.pathname + fragment);
  }

  /** Writes what waits. */
  skriv(): void {
    clearTimeout(this.#klocka);
    const vantar = this.#vantar;
    this.#vantar = undefined;
    if (vantar !== undefined && vantar !== this.#fragment) {
      this.#satt(vantar, !this.#egenPost);
      this.#egenPost = true;
    }
    for (const klar of this.#narLugnt.splice(0)) klar();
  }

  /** What is typed from now on is a new search. */
  nyText(): void {
    this.skriv();
    this.#egenPost = false;
  }

  /** A choice: an entry of its own in the history, at once. */
  valj(fragment: string): void {
    this.nyText();
    if (fragment !== this.#fragment) this.#satt(fragment, true);
  }

  /** Typing: an entry when it begins, then the same one, each time it rests. */
  text(fragment: string): void {
    const nu = performance.now();
    if (nu - this.#skrevs > PAUS) this.nyText();
    this.#skrevs = nu;
    this.#vantar = fragment;
    clearTimeout(this.#klocka);
    this.#klocka = setTimeout(() => {
      this.skriv();
    }, VILA);
  }

  /** Resolves when nothing waits to be written. */
  async lugn(): Promise<void> {
    if (this.#vantar !== undefined) await new Promise<void>((klar) => this.#narLugnt.push(klar));
  }

  /** The fragment in the browser's address line, or nothing when it is no news. What waited gives way to it. */
  las(): string | undefined {
    // "#innehall" is a place on the page, not a search: the search we had goes on.
    if (this.#fragment !== undefined && document.getElementById(location.hash.slice(1))) {
      this.#satt(this.#fragment, false);
      return undefined;
    }
    if (location.hash === this.#fragment) return undefined;
    this.#fragment = location.hash;
    this.#vantar = undefined;
    this.nyText();
    return this.#fragment;
  }
}
