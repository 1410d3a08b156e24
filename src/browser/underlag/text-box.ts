import { liknarPersonnummer, underlagord } from '../../i18n/underlag.ts';
import type { Underlagsfakta } from '../../i18n/underlagsfakta.ts';
import { somText, textrubrik, underlagsdelar, type Textdel } from '../../i18n/underlagstext.ts';
import { del, mall } from '../templates.ts';
import { kopiera } from '../clipboard.ts';
import { lasVal } from './choices.ts';

const ruta = (rot: HTMLElement): HTMLTextAreaElement => {
  const funnen = del(rot, 'fardig');
  if (!(funnen instanceof HTMLTextAreaElement)) throw new Error('Rutan för texten saknas på sidan.');
  return funnen;
};

/** Today where the person is, as `YYYY-MM-DD`. */
const idag = (): string => new Date().toLocaleDateString('sv-SE');

/** The same text for paper, where a field would cut it off. */
function ritaUtskrift(rot: HTMLElement, delar: readonly Textdel[]): void {
  const sektioner = delar.map(({ rubrik, rader }) => {
    const sektion = mall(rot, 'textdel');
    del(sektion, 'rubrik').textContent = rubrik;
    const stycken = rader.map((rad) => {
      const stycke = document.createElement('p');
      stycke.textContent = rad;
      return stycke;
    });
    del(sektion, 'rader').append(...stycken);
    return sektion;
  });
  del(rot, 'utskrift').replaceChildren(...sektioner);
}

/** Writes the text as the choices are now. */
export function skrivText(rot: HTMLElement, fakta: Underlagsfakta): void {
  const val = lasVal(rot);
  const delar = underlagsdelar(fakta, val, {
    adress: new URL(fakta.vag, location.href).href,
    idag: idag(),
  });
  ruta(rot).value = somText(textrubrik(fakta, val.andamal), delar);
  ritaUtskrift(rot, delar);
  del(rot, 'personnummer').hidden = ![val.vill, val.varfor, val.nasta].some(liknarPersonnummer);
  del(rot, 'kopierat').textContent = '';
}

/** Copies the text; where the browser will not, marks it so that it can be copied by hand. */
export async function kopieraText(rot: HTMLElement): Promise<void> {
  const svar = del(rot, 'kopierat');
  svar.textContent = '';
  if (await kopiera(ruta(rot).value)) {
    svar.textContent = underlagord.kopierad;
    return;
  }
  ruta(rot).focus();
  ruta(rot).select();
  svar.textContent = underlagord.kopieraSjalv;
}
