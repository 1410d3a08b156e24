import { notPerson, drawnCompareTexts, removeText, type RowKey } from '../../i18n/jamfor.ts';
import { HINDER, type Names } from '../../i18n/reasons.ts';
import { concerns, matchPerson, type Person } from '../../model/match.ts';
import { insatsUrl } from '../../model/urls.ts';
import { reasonRow, reasonRows } from '../reasons.ts';
import { part, setLink, template } from '../templates.ts';
import type { Column } from './columns.ts';

/** Said outright: where a phone shows the table as blocks, some browsers would forget that it is one. */
const ROLES = {
  table: 'table',
  'thead, tbody': 'rowgroup',
  tr: 'row',
  'thead th': 'columnheader',
  'tbody th': 'rowheader',
  td: 'cell',
};

/** The row that the browser draws: it needs a person. */
const FITS: RowKey = 'passar';

function drawHead(root: HTMLElement, { id, titel, isAvslutad }: Column): HTMLElement {
  const head = template(root, 'kolumn');
  setLink(head, 'titel', insatsUrl(id), titel);
  part(head, 'avslutad').hidden = !isAvslutad;
  const button = part(head, 'bort');
  button.dataset['bort'] = id;
  button.setAttribute('aria-label', removeText(titel));
  return head;
}

/** The cell that says how a person and an insats fit, by the match of the search and in its words. */
function drawFits(root: HTMLElement, { facts }: Column, person: Person, names: Names): HTMLElement {
  const cell = document.createElement('td');
  if (!concerns(person, facts)) cell.append(reasonRow(root, 'inte', notPerson[facts.typ]));
  const rows = reasonRows(root, matchPerson(person, facts), names, (row) => {
    part(row, 'fet').textContent = HINDER;
  });
  cell.append(...rows);
  return cell;
}

/** Fills the server's table with the columns. Without a person the row about one is left out. */
export function drawTable(root: HTMLElement, columns: readonly Column[], person: Person, names: Names): void {
  const table = part(root, 'tabell');
  const hasPerson = person.alder !== undefined || person.kommun !== undefined;
  table.dataset['antal'] = String(columns.length);
  const head = part(table, 'huvud');
  head.replaceChildren(part(table, 'horn'), ...columns.map((column) => drawHead(root, column)));
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-rad]')) {
    const key = row.dataset['rad'] ?? '';
    const name = row.querySelector('th');
    const cells = columns.map((column) => {
      const cell =
        key === FITS
          ? drawFits(root, column, person, names)
          : document.importNode(column.cells.get(key) ?? document.createElement('td'), true);
      cell.dataset['kolumn'] = column.titel;
      return cell;
    });
    row.replaceChildren(...(name ? [name] : []), ...cells);
    row.toggleAttribute('data-utelamnad', key === FITS && !hasPerson);
  }
  table.setAttribute('role', 'table');
  for (const [selector, role] of Object.entries(ROLES))
    for (const element of table.querySelectorAll(selector)) element.setAttribute('role', role);
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Hides the rows left out and, when only differences are asked for, those that say the same of all. Counts the latter. */
export function showRows(root: HTMLElement, onlyDifferent: boolean): number {
  let hidden = 0;
  for (const row of part(root, 'tabell').querySelectorAll<HTMLElement>('tr[data-rad]')) {
    const isLeftOut = row.hasAttribute('data-utelamnad');
    const isSame = new Set([...row.querySelectorAll('td')].map(textOf)).size === 1;
    if (onlyDifferent && isSame && !isLeftOut) hidden += 1;
    row.hidden = isLeftOut || (onlyDifferent && isSame);
  }
  return hidden;
}

export const tableName = (columns: readonly Column[]): string =>
  `${drawnCompareTexts.table}: ${columns.map(({ titel }) => titel).join(', ')}`;
