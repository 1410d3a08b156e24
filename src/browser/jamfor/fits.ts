import { ejPerson } from '../../i18n/jamfor.ts';
import { skalIOrd, type Namn } from '../../i18n/reasons.ts';
import { sokord } from '../../i18n/sok.ts';
import { galler, matcha, type Matchfakta, type Person } from '../../model/match.ts';
import { del, mall, tecken } from '../templates.ts';

const form = { passar: 'stammer', okant: 'okant', 'passar-inte': 'emot' } as const;

function rad(rot: HTMLElement, teckenform: string, text: string, fet = ''): HTMLElement {
  const ny = mall(rot, 'skal');
  del(ny, 'tecken').append(tecken(rot, teckenform));
  del(ny, 'fet').textContent = fet;
  del(ny, 'text').textContent = text;
  return ny;
}

/** The cell that says how a person and an insats fit, by the match of the search and in its words. */
export function passarCell(rot: HTMLElement, person: Person, fakta: Matchfakta, namn: Namn): HTMLTableCellElement {
  const cell = document.createElement('td');
  if (!galler(person, fakta)) cell.append(rad(rot, 'inte', ejPerson[fakta.typ]));
  const { skal, hinder } = matcha(person, fakta);
  const ovriga = skal.filter(({ svar }) => svar !== 'passar-inte');
  for (const ett of [...hinder, ...ovriga]) {
    const { svar, text } = skalIOrd(ett, namn);
    cell.append(rad(rot, form[svar], text, svar === 'passar-inte' ? sokord.hinder : ''));
  }
  return cell;
}
