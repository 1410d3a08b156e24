import { part } from './templates.ts';

/** Something that a page works on until it is answered, or until a later question is put. */
export interface Question {
  /** A later question has been put: nothing more is drawn of this one. */
  isOld: () => boolean;
  /** Tells of a fault, unless the question is old. */
  fail: (fault: unknown) => void;
}

/** What the pages that are drawn in the browser have in common. Each upgrades what the server rendered. */
export abstract class PageElement extends HTMLElement {
  #latest = 0;

  connectedCallback(): void {
    this.start();
    // What stands there for those without a script stays when ours fails.
    part(document, 'utan-skript').hidden = true;
  }

  protected abstract start(): void;

  /** On a phone, or in a window like one: what is long begins folded there. */
  get isNarrow(): boolean {
    return matchMedia('(width < 62rem)').matches;
  }

  /** Tells those who listen: the one place of the page that does. */
  announce(text: string): void {
    part(this, 'annons').textContent = text;
  }

  /**
   * Names the state that a region is in.
   * @param seen parts of the page, each with the states that it is seen in
   * @param key the region's data attribute for it
   */
  setStatus<S extends string>(
    status: S,
    seen: Record<string, readonly S[]>,
    region: HTMLElement = this,
    key = 'status',
  ): void {
    region.dataset[key] = status;
    region.setAttribute('aria-busy', String(status === 'laddar'));
    for (const [name, states] of Object.entries(seen)) part(this, name).hidden = !states.includes(status);
  }

  /**
   * Works on a question, the latest from now on: answers to older ones are dropped.
   * @param warning what the console is told of a fault, which is then shown
   */
  async pursue(warning: string, work: (question: Question) => Promise<void>, showFault?: () => void): Promise<void> {
    this.#latest += 1;
    const number = this.#latest;
    const isOld = (): boolean => number !== this.#latest;
    const fail = (fault: unknown): void => {
      if (isOld()) return;
      console.warn(warning, fault);
      showFault?.();
    };
    try {
      await work({ isOld, fail });
    } catch (fault) {
      fail(fault);
    }
  }
}
