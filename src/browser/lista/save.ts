import { listord } from '../../i18n/minlista.ts';
import { kopiera } from '../clipboard.ts';
import { spara, sparadLista } from '../minlista.ts';

/** Each does what it is called and gives what to answer. Nothing is kept without the first of them. */

export const sparaHar = (ids: readonly string[]): string => (spara(ids) ? listord.spara.klart : listord.spara.fel);

export const glom = (): string => (spara(undefined) ? listord.spara.glomd : listord.spara.glomfel);

/** Forgets what was kept, if anything was, as the list is emptied. */
export function glomMedListan(): string {
  if (sparadLista() === undefined) return listord.rensa.klart;
  return spara(undefined) ? listord.rensa.klartSparad : `${listord.rensa.klart} ${listord.spara.glomfel}`;
}

/** Copies the list's address. */
export const kopieraLanken = async (): Promise<string> =>
  (await kopiera(location.href)) ? listord.ge.kopierad : listord.ge.kopieraSjalv;
