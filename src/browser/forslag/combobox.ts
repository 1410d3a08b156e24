import { del, mall } from '../templates.ts';

export interface Alternativ<T, G extends string> {
  /** Options of one group stand together. */
  grupp: G;
  text: string;
  /** What it is, in words. */
  slag: string;
  val: T;
}

export interface Vid<T> {
  /** Somebody chose an option. */
  val: (val: T) => void;
  /** Somebody uses an arrow; done when the list shows what the field says now. */
  framme: () => Promise<void>;
  /** Somebody put the list away, or left it. */
  stang: () => void;
}

/**
 * The list under a combobox, as in WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete": the
 * focus stays in the field, which tells which option is the active one.
 */
export class Listruta<T, G extends string> {
  readonly #falt: HTMLInputElement;
  readonly #rot: ParentNode;
  readonly #lista: HTMLElement;
  readonly #gruppnamn: Record<G, string>;
  readonly #vid: Vid<T>;
  #val: T[] = [];
  #aktiv = -1;
  /** An arrow that waits for the list to show what the field says. */
  #pilen: Promise<void> | undefined;

  /** @param rot holds the list and its templates */
  constructor(falt: HTMLInputElement, rot: ParentNode, gruppnamn: Record<G, string>, vid: Vid<T>) {
    this.#falt = falt;
    this.#rot = rot;
    this.#lista = del(rot, 'forslag');
    this.#gruppnamn = gruppnamn;
    this.#vid = vid;
    falt.addEventListener('keydown', (handelse) => {
      this.#tangent(handelse);
    });
    falt.addEventListener('blur', () => {
      this.stang();
    });
    // The field keeps the focus while somebody points, or the list would close before the click.
    this.#lista.addEventListener('mousedown', (handelse) => {
      handelse.preventDefault();
    });
    this.#lista.addEventListener('click', ({ target }) => {
      const rad = target instanceof Element ? target.closest('[role="option"]') : null;
      const nr = this.#rader.findIndex((ett) => ett === rad);
      if (nr !== -1) this.#valj(nr);
    });
  }

  get #oppen(): boolean {
    return !this.#lista.hidden;
  }

  /** Whether somebody is about to choose, so that nothing may move. */
  get iBruk(): boolean {
    return this.#aktiv !== -1 || this.#lista.matches(':hover');
  }

  get #rader(): Element[] {
    return [...this.#lista.querySelectorAll('[role="option"]')];
  }

  /** Shows the options, or nothing when there are none. */
  visa(alternativ: readonly Alternativ<T, G>[]): void {
    this.#aktivera(-1);
    this.#val = alternativ.map(({ val }) => val);
    const grupper = new Map<G, HTMLElement>();
    for (const [nr, { grupp, text, slag }] of alternativ.entries()) {
      const plats = grupper.get(grupp) ?? mall(this.#rot, 'forslagsgrupp');
      plats.setAttribute('aria-label', this.#gruppnamn[grupp]);
      grupper.set(grupp, plats);
      const rad = mall(this.#rot, 'forslag');
      rad.id = `${this.#lista.id}-${String(nr)}`;
      rad.dataset['grupp'] = grupp;
      del(rad, 'text').textContent = text;
      del(rad, 'slag').textContent = slag;
      plats.append(rad);
    }
    this.#lista.replaceChildren(...grupper.values());
    this.#lista.scrollTop = 0;
    this.#satt(alternativ.length > 0);
  }

  stang(): void {
    this.#aktivera(-1);
    this.#satt(false);
    this.#vid.stang();
  }

  #satt(oppen: boolean): void {
    this.#lista.hidden = !oppen;
    this.#falt.setAttribute('aria-expanded', String(oppen));
  }

  #valj(nr: number): void {
    const val = this.#val[nr];
    this.stang();
    if (val !== undefined) this.#vid.val(val);
  }

  #aktivera(nr: number): void {
    const rader = this.#rader;
    rader[this.#aktiv]?.setAttribute('aria-selected', 'false');
    this.#aktiv = nr;
    const rad = rader[nr];
    if (rad) {
      rad.setAttribute('aria-selected', 'true');
      rad.scrollIntoView({ block: 'nearest' });
      this.#falt.setAttribute('aria-activedescendant', rad.id);
    } else this.#falt.removeAttribute('aria-activedescendant');
  }

  async #pil(steg: 1 | -1): Promise<void> {
    await this.#vid.framme();
    const antal = this.#val.length;
    if (this.#oppen)
      this.#aktivera(this.#aktiv === -1 && steg === -1 ? antal - 1 : (this.#aktiv + steg + antal) % antal);
  }

  #tangent(handelse: KeyboardEvent): void {
    if (handelse.isComposing) return;
    switch (handelse.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        handelse.preventDefault();
        const pilen = this.#pil(handelse.key === 'ArrowDown' ? 1 : -1).then(() => {
          if (this.#pilen === pilen) this.#pilen = undefined;
        });
        this.#pilen = pilen;
        break;
      }
      case 'Enter':
        if (this.#pilen) {
          // Fast fingers: the choice is the arrow's, once it has come to an option.
          handelse.preventDefault();
          void this.#pilen.then(() => {
            if (this.#aktiv === -1) this.#falt.form?.requestSubmit();
            else this.#valj(this.#aktiv);
          });
        } else if (this.#aktiv === -1) this.stang();
        else {
          handelse.preventDefault();
          this.#valj(this.#aktiv);
        }
        break;
      case 'Escape':
        // A second press is the browser's own: it empties the field.
        if (this.#oppen) {
          handelse.preventDefault();
          this.stang();
        }
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        // These walk in the text, so the text is what Enter is about again.
        this.#aktivera(-1);
    }
  }
}
