import { closestTo, part, template } from '../templates.ts';

export interface Option<Choice, Group extends string> {
  /** Options of one group stand together. */
  group: Group;
  text: string;
  /** What it is, in words. */
  kind: string;
  choice: Choice;
}

export interface On<Choice> {
  /** Somebody chose an option. */
  choose: (choice: Choice) => void;
  /** Somebody uses an arrow; done when the list shows what the field says now. */
  arrow: () => Promise<void>;
  /** Somebody put the list away, or left it. */
  close: () => void;
}

/**
 * The list under a combobox, as in WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete": the
 * focus stays in the field, which tells which option is the active one.
 */
export class Combobox<Choice, Group extends string> {
  readonly #field: HTMLInputElement;
  readonly #root: ParentNode;
  readonly #list: HTMLElement;
  readonly #groupNames: Record<Group, string>;
  readonly #on: On<Choice>;
  #choices: Choice[] = [];
  #active = -1;
  /** An arrow that waits for the list to show what the field says. */
  #arrow: Promise<void> | undefined;

  /** @param root holds the list and its templates */
  constructor(field: HTMLInputElement, root: ParentNode, groupNames: Record<Group, string>, on: On<Choice>) {
    this.#field = field;
    this.#root = root;
    this.#list = part(root, 'forslag');
    this.#groupNames = groupNames;
    this.#on = on;
    field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    field.addEventListener('blur', () => {
      this.close();
    });
    // The field keeps the focus while somebody points, or the list would close before the click.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', (event) => {
      const row = closestTo(event, '[role="option"]');
      const index = this.#rows.findIndex((one) => one === row);
      if (index !== -1) this.#choose(index);
    });
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Whether somebody is about to choose, so that nothing may move. */
  get isInUse(): boolean {
    return this.#active !== -1 || this.#list.matches(':hover');
  }

  get #rows(): Element[] {
    return [...this.#list.querySelectorAll('[role="option"]')];
  }

  /** Shows the options, or nothing when there are none. */
  show(options: readonly Option<Choice, Group>[]): void {
    this.#activate(-1);
    this.#choices = options.map(({ choice }) => choice);
    const groups = new Map<Group, HTMLElement>();
    for (const [index, { group, text, kind }] of options.entries()) {
      const place = groups.get(group) ?? template(this.#root, 'forslagsgrupp');
      place.setAttribute('aria-label', this.#groupNames[group]);
      groups.set(group, place);
      const row = template(this.#root, 'forslag');
      row.id = `${this.#list.id}-${String(index)}`;
      row.dataset['grupp'] = group;
      part(row, 'text').textContent = text;
      part(row, 'slag').textContent = kind;
      place.append(row);
    }
    this.#list.replaceChildren(...groups.values());
    this.#list.scrollTop = 0;
    this.#setOpen(options.length > 0);
  }

  close(): void {
    this.#activate(-1);
    this.#setOpen(false);
    this.#on.close();
  }

  #setOpen(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
  }

  #choose(index: number): void {
    const choice = this.#choices[index];
    this.close();
    if (choice !== undefined) this.#on.choose(choice);
  }

  #activate(index: number): void {
    const rows = this.#rows;
    rows[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const row = rows[index];
    if (row) {
      row.setAttribute('aria-selected', 'true');
      row.scrollIntoView({ block: 'nearest' });
      this.#field.setAttribute('aria-activedescendant', row.id);
    } else this.#field.removeAttribute('aria-activedescendant');
  }

  async #move(step: 1 | -1): Promise<void> {
    await this.#on.arrow();
    const count = this.#choices.length;
    if (this.#isOpen)
      this.#activate(this.#active === -1 && step === -1 ? count - 1 : (this.#active + step + count) % count);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        const arrow = this.#move(event.key === 'ArrowDown' ? 1 : -1).then(() => {
          if (this.#arrow === arrow) this.#arrow = undefined;
        });
        this.#arrow = arrow;
        break;
      }
      case 'Enter':
        if (this.#arrow) {
          // Fast fingers: the choice is the arrow's, once it has come to an option.
          event.preventDefault();
          void this.#arrow.then(() => {
            if (this.#active === -1) this.#field.form?.requestSubmit();
            else this.#choose(this.#active);
          });
        } else if (this.#active === -1) this.close();
        else {
          event.preventDefault();
          this.#choose(this.#active);
        }
        break;
      case 'Escape':
        // A second press is the browser's own: it empties the field.
        if (this.#isOpen) {
          event.preventDefault();
          this.close();
        }
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        // These walk in the text, so the text is what Enter is about again.
        this.#activate(-1);
    }
  }
}
