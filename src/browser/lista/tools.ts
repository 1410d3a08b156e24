import { antalInsatser } from '../../i18n/phrases.ts';
import { listord } from '../../i18n/minlista.ts';
import { insatsUrl } from '../../model/urls.ts';
import { del, lankdel } from '../templates.ts';
import { sparadLista } from '../minlista.ts';
import { mejl } from './mail.ts';
import { titelAv } from './row.ts';

function ritaMejl(rot: HTMLElement, ids: readonly string[], rader: ReadonlyMap<string, HTMLElement>): void {
  const rad = (id: string) => ({
    titel: titelAv(rader.get(id), id),
    adress: new URL(insatsUrl(id), location.href).href,
  });
  const finns = ids.filter((id) => rader.get(id)?.dataset['lage'] !== 'saknas');
  const adress = mejl(finns.map(rad), location.href);
  const lank = lankdel(rot, 'mejla');
  lank.href = adress ?? '';
  lank.hidden = adress === undefined || finns.length === 0;
  del(rot, 'mejltext').textContent = adress === undefined ? listord.ge.forLang : listord.ge.mejltext;
}

/** What is kept on this computer, beside what is shown. */
export function ritaSparad(rot: HTMLElement, ids: readonly string[]): void {
  const sparad = sparadLista();
  const samma = sparad?.join() === ids.join();
  del(rot, 'sparlage').textContent = sparad
    ? samma
      ? listord.spara.sparad
      : listord.spara.andrad
    : listord.spara.osparad;
  del(rot, 'spartecken').hidden = !samma;
  for (const knapp of rot.querySelectorAll<HTMLElement>('[data-gor="visa-sparad"]'))
    knapp.hidden = samma || !sparad || sparad.length === 0;
  del(rot, 'sparad-finns').hidden = !sparad || sparad.length === 0 || ids.length > 0;
}

/** Draws all that depends on which insatser the list has, and in which order. */
export function ritaVerktyg(rot: HTMLElement, ids: readonly string[], rader: ReadonlyMap<string, HTMLElement>): void {
  del(rot, 'antal').textContent = antalInsatser(ids.length);
  del(rot, 'tom').hidden = ids.length > 0;
  for (const namn of ['antal', 'innehall']) del(rot, namn).hidden = ids.length === 0;
  del(rot, 'listadress').textContent = location.href;
  ritaMejl(rot, ids, rader);
  ritaSparad(rot, ids);
}
