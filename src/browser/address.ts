/** How long typing rests before the address follows, in milliseconds: Safari refuses more than 100 changes in 30 s. */
const REST = 150;
/** After a rest of this length, what is typed is a new text and not more of the same. */
const PAUSE = 1000;
/** Marks an entry in the history whose address we wrote. */
const OURS = true;

/** The address after `#`, for pages that are drawn from it, and the history that somebody can walk back through. */
export class Address {
  /** Last read or written; walking in the history fires two events for one address. */
  #fragment: string | undefined;
  /** What typing will make of it when it rests. */
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typedAt = 0;
  /** The history's last entry is of the text being typed. */
  #hasTypedEntry = false;
  #settle: () => void = () => undefined;
  /** Resolves when nothing waits to be written. */
  settled = Promise.resolve();

  /** Whether somebody has come back to an address that we wrote. */
  get isOurs(): boolean {
    return history.state === OURS;
  }

  /** @param read told of the address at once, and each time somebody opens another; what waited gives way to it */
  follow(read: (fragment: string, isFirst: boolean) => void): void {
    const follow = (): void => {
      const isFirst = this.#fragment === undefined;
      // "#innehall" is a place on the page, not what the page is about: that stays.
      if (document.getElementById(location.hash.slice(1))) this.replace(this.#fragment ?? '');
      if (location.hash === this.#fragment && !isFirst) return;
      this.#fragment = location.hash;
      this.#waiting = undefined;
      this.endTyping();
      read(this.#fragment, isFirst);
    };
    // Both fire when somebody walks back and forward; one of them alone for a link or an address edited by hand.
    for (const name of ['hashchange', 'popstate']) addEventListener(name, follow);
    follow();
  }

  #write(fragment: string, how: 'pushState' | 'replaceState'): void {
    this.#fragment = fragment;
    history[how](OURS, '', location.pathname + fragment);
  }

  /** What the page already shows: no step in the history. */
  replace(fragment: string): void {
    this.#write(fragment, 'replaceState');
  }

  /** A choice: an entry of its own in the history, at once. */
  choose(fragment: string): void {
    this.endTyping();
    if (fragment !== this.#fragment) this.#write(fragment, 'pushState');
  }

  /** Typing: an entry when it begins, then the same one, each time it rests. */
  type(fragment: string): void {
    const now = performance.now();
    if (now - this.#typedAt > PAUSE) this.endTyping();
    this.#typedAt = now;
    if (this.#waiting === undefined) this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#waiting = fragment;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush();
    }, REST);
  }

  /** What is typed from now on is a new text. */
  endTyping(): void {
    this.flush();
    this.#hasTypedEntry = false;
  }

  /** Writes what waits. */
  flush(): void {
    clearTimeout(this.#timer);
    const fragment = this.#waiting;
    this.#waiting = undefined;
    if (fragment !== undefined && fragment !== this.#fragment) {
      this.#write(fragment, this.#hasTypedEntry ? 'replaceState' : 'pushState');
      this.#hasTypedEntry = true;
    }
    this.#settle();
  }
}
