import { listord, qrAlternativ } from '../../i18n/minlista.ts';
import { del } from '../templates.ts';

/** The code as a picture, or what to say when there can be none. The library comes when it is asked for. */
async function kod(adress: string): Promise<SVGElement | string> {
  let bibliotek;
  try {
    const [{ generate }, { toSvg }] = await Promise.all([import('lean-qr'), import('lean-qr/extras/svg')]);
    bibliotek = { generate, toSvg };
  } catch {
    return listord.qr.fel;
  }
  try {
    const bild = bibliotek.toSvg(bibliotek.generate(adress), document, { on: '#000', off: '#fff' });
    bild.setAttribute('role', 'img');
    bild.setAttribute('aria-label', qrAlternativ(adress));
    return bild;
  } catch {
    return listord.qr.forLang;
  }
}

/** Opens the sheet with the list's code. */
export async function visaQr(rot: HTMLElement, adress: string): Promise<void> {
  const ruta = rot.querySelector('dialog');
  if (!ruta) return;
  const svar = await kod(adress);
  const lyckad = typeof svar !== 'string';
  del(ruta, 'qr-bild').replaceChildren(...(lyckad ? [svar] : []));
  del(ruta, 'qr-bild').hidden = !lyckad;
  del(ruta, 'qr-text').textContent = lyckad ? listord.qr.text : svar;
  if (!ruta.open) ruta.showModal();
}

export function stangQr(rot: HTMLElement): void {
  rot.querySelector('dialog')?.close();
}
