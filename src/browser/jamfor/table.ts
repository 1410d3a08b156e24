import { jamforord, taBortText, type Radnyckel } from '../../i18n/jamfor.ts';
import type { Namn } from '../../i18n/reasons.ts';
import type { Person } from '../../model/match.ts';
import { insatsUrl } from '../../model/urls.ts';
import { del, lankdel, mall } from '../templates.ts';
import type { Kolumn } from './column.ts';
import { passarCell } from './fits.ts';

/** Said outright: where a phone shows the table as blocks, some browsers would forget that it is one. */
const ROLLER = {
  table: 'table',
  'thead, tbody': 'rowgroup',
  tr: 'row',
  'thead th': 'columnheader',
  'tbody th': 'rowheader',
  td: 'cell',
};

function huvud(rot: HTMLElement, { id, titel, avslutad }: Kolumn): HTMLElement {
  const ny = mall(rot, 'kolumn');
  const lank = lankdel(ny, 'titel');
  lank.href = insatsUrl(id);
  lank.textContent = titel;
  del(ny, 'avslutad').hidden = !avslutad;
  const knapp = del(ny, 'bort');
  knapp.dataset['bort'] = id;
  knapp.setAttribute('aria-label', taBortText(titel));
  return ny;
}

function cell(rot: HTMLElement, nyckel: string, kolumn: Kolumn, person: Person, namn: Namn): HTMLElement {
  const passar: Radnyckel = 'passar';
  const ny = nyckel === passar ? passarCell(rot, person, kolumn.fakta, namn) : kolumn.celler.get(nyckel);
  const kopia = ny ? ny.cloneNode(true) : document.createElement('td');
  if (!(kopia instanceof HTMLElement)) throw new Error('En cell är inte HTML.');
  kopia.dataset['kolumn'] = kolumn.titel;
  return kopia;
}

/** Fills the server's table with the columns. Without a person the row about one is left out. */
export function ritaTabell(rot: HTMLElement, kolumner: readonly Kolumn[], person: Person, namn: Namn): void {
  const tabell = del(rot, 'tabell');
  const harPerson = person.alder !== undefined || person.kommun !== undefined;
  tabell.dataset['antal'] = String(kolumner.length);
  const topp = del(tabell, 'huvud');
  topp.replaceChildren(del(tabell, 'horn'), ...kolumner.map((kolumn) => huvud(rot, kolumn)));
  for (const rad of tabell.querySelectorAll<HTMLElement>('tr[data-rad]')) {
    const nyckel = rad.dataset['rad'] ?? '';
    const namnruta = rad.querySelector('th');
    const celler = kolumner.map((kolumn) => cell(rot, nyckel, kolumn, person, namn));
    rad.replaceChildren(...(namnruta ? [namnruta] : []), ...celler);
    rad.toggleAttribute('data-utelamnad', nyckel === 'passar' && !harPerson);
  }
  tabell.setAttribute('role', 'table');
  for (const [vad, roll] of Object.entries(ROLLER))
    for (const element of tabell.querySelectorAll(vad)) element.setAttribute('role', roll);
}

const iText = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Hides the rows left out and, when only differences are asked for, those that say the same of all. Counts the latter. */
export function visaRader(rot: HTMLElement, bara: boolean): number {
  let dolda = 0;
  for (const rad of del(rot, 'tabell').querySelectorAll<HTMLElement>('tr[data-rad]')) {
    const utelamnad = rad.hasAttribute('data-utelamnad');
    const lika = new Set([...rad.querySelectorAll('td')].map(iText)).size === 1;
    if (bara && lika && !utelamnad) dolda += 1;
    rad.hidden = utelamnad || (bara && lika);
  }
  return dolda;
}

export const tabellnamn = (kolumner: readonly Kolumn[]): string =>
  `${jamforord.tabell}: ${kolumner.map(({ titel }) => titel).join(', ')}`;
