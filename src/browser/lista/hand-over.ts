import { drawnListTexts, emailTexts, qrAlternative } from '../../i18n/minlista.ts';
import { insatsUrl } from '../../model/urls.ts';
import { part, setLink } from '../templates.ts';
import { isKnown, titelOf } from './row.ts';

/** Some e-mail programs cut an address that is longer than this. */
const MAX_MAILTO = 1800;

export interface MailRow {
  titel: string;
  /** The full address of the insats. */
  address: string;
}

const toMailto = (lines: readonly string[]): string =>
  `mailto:?subject=${encodeURIComponent(emailTexts.subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;

/**
 * A `mailto:` that hands the list on. A long list goes without the addresses of its insatser, and then without their
 * names, for the list's own address leads to them all. Nothing when that too is longer than a mail takes.
 */
export function writeMail(rows: readonly MailRow[], minListaAddress: string): string | undefined {
  const opening = [emailTexts.opening(rows.length), ''];
  const link = ['', emailTexts.link, minListaAddress];
  const whole = rows.flatMap(({ titel, address }, i) => [...(i > 0 ? [''] : []), titel, address]);
  const names = rows.map(({ titel }) => titel);
  return [
    [...opening, ...whole, ...link],
    [...opening, ...names, ...link],
    [emailTexts.link, minListaAddress],
  ]
    .map(toMailto)
    .find((mailto) => mailto.length <= MAX_MAILTO);
}

/** Draws what hands the list on as it is now: its address, and the mail. */
export function drawHandOver(root: HTMLElement, ids: readonly string[], rows: ReadonlyMap<string, HTMLElement>): void {
  part(root, 'listadress').textContent = location.href;
  const known = ids.filter((id) => isKnown(rows.get(id)));
  const mail = writeMail(
    known.map((id) => ({ titel: titelOf(rows.get(id), id), address: new URL(insatsUrl(id), location.href).href })),
    location.href,
  );
  setLink(root, 'mejla', mail ?? '').hidden = mail === undefined || known.length === 0;
  part(root, 'mejltext').textContent = mail === undefined ? drawnListTexts.give.tooLong : drawnListTexts.give.emailText;
}

/** The code as a picture, or what to say when there can be none. The library comes when it is asked for. */
async function makeQr(address: string): Promise<SVGElement | string> {
  let library;
  try {
    const [{ generate }, { toSvg }] = await Promise.all([import('lean-qr'), import('lean-qr/extras/svg')]);
    library = { generate, toSvg };
  } catch {
    return drawnListTexts.qr.faults;
  }
  try {
    const image = library.toSvg(library.generate(address), document, { on: '#000', off: '#fff' });
    image.setAttribute('role', 'img');
    image.setAttribute('aria-label', qrAlternative(address));
    return image;
  } catch {
    return drawnListTexts.qr.tooLong;
  }
}

/** Opens the sheet with the list's code. */
export async function showQr(root: HTMLElement, address: string): Promise<void> {
  const sheet = root.querySelector('dialog');
  if (!sheet) return;
  const code = await makeQr(address);
  const isImage = typeof code !== 'string';
  part(sheet, 'qr-bild').replaceChildren(...(isImage ? [code] : []));
  part(sheet, 'qr-bild').hidden = !isImage;
  part(sheet, 'qr-text').textContent = isImage ? drawnListTexts.qr.text : code;
  if (!sheet.open) sheet.showModal();
}

export function closeQr(root: HTMLElement): void {
  root.querySelector('dialog')?.close();
}
