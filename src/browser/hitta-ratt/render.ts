import { antalInsatser } from '../../i18n/phrases.ts';
import { FRAGOR, guideord, ingenEgenText, okandText, sidtitel } from '../../i18n/guide.ts';
import { del, lankdel, mall } from '../templates.ts';
import type { Sokning } from '../../search/ask/query.ts';
import type { Antal } from './counts.ts';
import type { Guideformular } from './form.ts';
import { arBesvarad, skrivGuide, type Guidesvar } from './answers.ts';
import { sokadress } from './to-query.ts';

const rost = ({ vem }: Guidesvar): 'du' | 'person' | 'ingen' =>
  vem === 'sjalv' ? 'du' : vem === 'annan' || vem === 'arbete' ? 'person' : 'ingen';

/** Says every sentence to the person, or about the person. */
function ritaRost(rot: HTMLElement, svar: Guidesvar): void {
  for (const plats of rot.querySelectorAll<HTMLElement>('[data-rost]'))
    plats.textContent = plats.dataset[rost(svar)] ?? plats.textContent;
  del(rot, 'egen-hjalp').hidden = svar.vem === 'arbete';
}

/** The heading of the question one is at. */
export const rubriken = (rot: HTMLElement, steg: number): HTMLElement => del(rot, `rubrik-${String(steg)}`);

/** Shows one question. @param sida the page's own title */
export function ritaSteg(rot: HTMLElement, svar: Guidesvar, sida: string): void {
  const { steg } = svar;
  ritaRost(rot, svar);
  for (const [plats, fraga] of FRAGOR.entries()) {
    del(rot, `steg-${String(plats + 1)}`).hidden = plats + 1 !== steg;
    del(rot, `station-${fraga}`).dataset['lage'] = plats + 1 === steg ? 'nu' : plats + 1 < steg ? 'klar' : 'kvar';
  }
  const tillbaka = lankdel(rot, 'tillbaka');
  tillbaka.hidden = steg === 1;
  tillbaka.href = skrivGuide({ ...svar, steg: Math.max(1, steg - 1) });
  del(rot, 'nasta-ord').textContent = steg === FRAGOR.length ? guideord.visa : guideord.nasta;
  document.title = sidtitel(steg, del(rubriken(rot, steg), 'fraga').textContent, sida);
}

/** The answers so far, each with a way back to its question. */
export function ritaSvar(rot: HTMLElement, svar: Guidesvar, formular: Guideformular): void {
  const rader = FRAGOR.flatMap((fraga, plats) => {
    const varde = arBesvarad(svar, fraga) ? formular.iOrd(svar, fraga) : undefined;
    if (varde === undefined) return [];
    const rad = mall(rot, 'svarsrad');
    del(rad, 'fraga').textContent = guideord.fragor[fraga].kort;
    del(rad, 'varde').textContent = varde;
    del(rad, 'vilken').textContent = ` ${guideord.fragor[fraga].kort.toLowerCase()}`;
    const andra = lankdel(rad, 'andra');
    andra.href = skrivGuide({ ...svar, steg: plats + 1 });
    andra.hidden = plats + 1 === svar.steg;
    return [rad];
  });
  del(rot, 'svarslista').replaceChildren(...rader);
  del(rot, 'inga-svar').hidden = rader.length > 0;
}

export function ritaOkant(rot: HTMLElement, bortvalt: readonly string[]): void {
  const not = del(rot, 'okant');
  not.hidden = bortvalt.length === 0;
  not.textContent = bortvalt.length === 0 ? '' : okandText(bortvalt);
}

/** How many fit, and the way to them. Nothing counted when the catalogue could not be fetched. */
export function ritaAntal(rot: HTMLElement, sokning: Sokning, antal: Antal | undefined): void {
  del(rot, 'antal').textContent = antal ? antalInsatser(antal.traffar) : guideord.kundeInteRaknas;
  del(rot, 'antal-ord').hidden = !antal;
  const direkt = lankdel(rot, 'direkt');
  direkt.href = sokadress(sokning);
  direkt.textContent = !antal ? guideord.visaAnda : antal.traffar === 0 ? guideord.ingaAlls : guideord.visaDirekt;
  const utanEgen = antal?.utanEgen ?? 0;
  const not = del(rot, 'ingen-egen');
  not.hidden = utanEgen === 0;
  del(not, 'ingen-egen-text').textContent = utanEgen === 0 ? '' : ingenEgenText(utanEgen);
  lankdel(not, 'utan-egen').href = sokadress({ ...sokning, egen: false });
}
