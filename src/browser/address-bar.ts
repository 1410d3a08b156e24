/** The address after `#`, for pages that are drawn from it. */
export class Adressrad {
  #fragment: string | undefined;

  /** @param las told of the address at once, and each time somebody opens another */
  constructor(las: (fragment: string) => void) {
    const folj = (): void => {
      // "#innehall" is a place on the page, not what the page is about: that stays.
      if (location.hash.length > 1 && document.getElementById(location.hash.slice(1))) {
        const forst = this.#fragment === undefined;
        this.skriv(this.#fragment ?? '');
        if (!forst) return;
      }
      this.#fragment = location.hash;
      las(this.#fragment);
    };
    addEventListener('hashchange', folj);
    folj();
  }

  /** Writes what the page already shows, in place of what the address was. */
  skriv(fragment: string): void {
    this.#fragment = fragment;
    history.replaceState(history.state, '', location.pathname + location.search + fragment);
  }
}

/** The parts of an address after `#`; one that is badly encoded is read as far as it goes. */
export const delarAv = (fragment: string): URLSearchParams => new URLSearchParams(fragment.replace(/^#/, ''));
