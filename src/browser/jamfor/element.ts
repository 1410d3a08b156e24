import {
  removedText,
  leftOutText,
  hiddenText,
  oneChosen,
  severalText,
  drawnCompareTexts,
  unknownText,
  heading,
  printFooter,
} from '../../i18n/jamfor.ts';
import { Address } from '../address.ts';
import { MAX_COMPARED, writeComparison, type Comparison } from '../comparison.ts';
import { PageElement, type Question } from '../frame.ts';
import { minLista, minListaUrl, readIds, setMinLista } from '../minlista.ts';
import { closestTo, part, setLink, setNote } from '../templates.ts';
import { readComparison } from './address.ts';
import { fetchColumns, type Column } from './columns.ts';
import { PersonForm } from './person-form.ts';
import { drawTable, showRows, tableName } from './table.ts';

/** Each state has a part of its own. */
const SEEN = { laddar: ['laddar'], klar: ['klar'], tom: ['tom'], fel: ['fel'] } as const;

/** The page that sets insatser side by side. The address after `#` is the one state; the table is drawn from it. */
class InsatsJamforelse extends PageElement {
  readonly #address = new Address();
  #comparison: Comparison = {};
  #columns: readonly Column[] = [];
  #notes: readonly string[] = [];

  readonly #form = new PersonForm(part(this, 'personen'), (person) => {
    this.#write({ ...this.#comparison, ...person });
    this.#draw();
  });

  protected override start(): void {
    this.addEventListener('click', (event) => {
      const { bort: remove, del } = closestTo(event, 'button')?.dataset ?? {};
      if (remove !== undefined) this.#remove(remove);
      else if (del === 'skrivut') print();
      else if (del === 'igen') this.#show(location.hash);
    });
    part(this, 'bara').addEventListener('change', () => {
      this.#showRows();
    });
    this.#address.follow((fragment) => {
      this.#show(fragment);
    });
  }

  #write(comparison: Comparison): void {
    this.#comparison = comparison;
    this.#address.replace(writeComparison(comparison));
  }

  #show(fragment: string): void {
    void this.pursue(
      'Jämförelsen kunde inte hämtas.',
      (question) => this.#fetch(fragment, question),
      () => {
        this.setStatus('fel', SEEN);
        this.announce(drawnCompareTexts.faults);
      },
    );
  }

  async #fetch(fragment: string, { isOld }: Question): Promise<void> {
    const { comparison, unknowns, leftOut } = readComparison(fragment, this.#form.kommuner);
    this.#comparison = comparison;
    if (comparison.i !== undefined) setMinLista(readIds(comparison.i).ids);
    const ids = comparison.j ?? minLista();
    this.setStatus('laddar', SEEN);
    const fetched = await fetchColumns(ids);
    if (isOld()) return;
    this.#columns = fetched.columns;
    const missing = [...unknowns, ...fetched.unknowns];
    const count = ids.length - fetched.unknowns.length;
    this.#notes = [
      ...(missing.length > 0 ? [unknownText(missing)] : []),
      ...(count > MAX_COMPARED ? [severalText(count)] : []),
      ...(leftOut.length > 0 ? [leftOutText(leftOut)] : []),
    ];
    this.#draw();
    this.announce([part(this, 'rubrik').textContent, ...this.#notes].join('. '));
  }

  #draw(): void {
    const { alder, kommun } = this.#comparison;
    setNote(this, 'noter', this.#notes.join(' '));
    this.#form.write({ alder, kommun });
    const asIs = (id: string): string => id;
    const names = { kommun: (id: string) => this.#form.kommuner.get(id) ?? id, malgrupp: asIs, metod: asIs };
    drawTable(this, this.#columns, { alder, kommun }, names);
    part(this, 'tabellnamn').textContent = tableName(this.#columns);
    this.#showRows();
    part(this, 'utskriftsfot').textContent = printFooter(new Date().toLocaleDateString('sv-SE'), location.href);
    const [only, ...more] = this.#columns;
    const isReady = more.length > 0;
    part(this, 'rubrik').textContent = isReady ? heading(this.#columns.length) : drawnCompareTexts.empty;
    part(this, 'tomtext').textContent = only ? oneChosen(only.titel) : drawnCompareTexts.emptyText;
    setLink(this, 'tilllista', minListaUrl());
    this.setStatus(isReady ? 'klar' : 'tom', SEEN);
  }

  #showRows(): void {
    const box = part(this, 'bara');
    const onlyDifferent = box instanceof HTMLInputElement && box.checked;
    const hidden = showRows(this, onlyDifferent);
    part(this, 'dolda').textContent = onlyDifferent ? hiddenText(hidden) : '';
  }

  #remove(id: string): void {
    const removed = this.#columns.find((column) => column.id === id);
    this.#columns = this.#columns.filter((column) => column !== removed);
    this.#notes = [];
    this.#write({ ...this.#comparison, j: this.#columns.map((column) => column.id) });
    this.#draw();
    // The button that had focus is gone.
    part(this, 'rubrik').focus();
    if (removed) this.announce(removedText(removed.titel));
  }
}

customElements.define('insats-jamforelse', InsatsJamforelse);
