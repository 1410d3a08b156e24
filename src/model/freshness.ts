// One function a line: the whole library takes longer to load than the check takes to run.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { Insats } from '../schema/insats.ts';
import type { Farskhet, Lage } from '../schema/varden.ts';

/** How many days a word about free places counts before it reads "okänt". */
export const INTAG_GALLER_DAGAR = 90;

const somDag = (datum: Date): string => formatISO(datum, { representation: 'date' });

/** Last day of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as `YYYY-MM-DD`; such texts compare in order. */
export function sistaDagen(tidpunkt: string): string {
  if (tidpunkt.length === 4) return somDag(endOfYear(parseISO(tidpunkt)));
  if (tidpunkt.length === 7) return somDag(endOfMonth(parseISO(tidpunkt)));
  return tidpunkt;
}

const forstaDagen = (tidpunkt: string): string => somDag(parseISO(tidpunkt));

/** The day so many months later, or earlier; the last of the month when that month has no such day. */
export const manaderSenare = (dag: string, manader: number): string => somDag(addMonths(parseISO(dag), manader));

const inom = (manader: number, kontrolldatum: string, idag: string): boolean =>
  idag <= manaderSenare(kontrolldatum, manader);

/** How old the last confirmation is: at most 12 months aktuell, at most 24 äldre, past that obekräftad. */
export function farskhet(kontrolldatum: string, idag: string): Farskhet {
  if (inom(12, kontrolldatum, idag)) return 'aktuell';
  return inom(24, kontrolldatum, idag) ? 'aldre' : 'obekraftad';
}

/** The groups that ages are counted in, by the most months that have gone; the last has no limit. */
export const aldersgrupper = [3, 12, 24, 'langre'] as const;
export type Aldersgrupp = (typeof aldersgrupper)[number];

/** The first group that the last confirmation still is in. */
export const aldersgrupp = (kontrolldatum: string, idag: string): Aldersgrupp =>
  aldersgrupper.find((grans) => grans === 'langre' || inom(grans, kontrolldatum, idag)) ?? 'langre';

/** Where an insats stands today. Past its end without a known continuation it is over. */
export function lage({ period, kontroll }: Pick<Insats, 'period' | 'kontroll'>, idag: string): Lage {
  if (period.start && forstaDagen(period.start) > idag) return 'planerad';
  if (period.slut && sistaDagen(period.slut) < idag && period.kvar !== 'ja') return 'avslutad';
  return farskhet(kontroll.datum, idag) === 'obekraftad' ? 'okant' : 'pagar';
}

/** The intake as long as it can be trusted, else nothing. */
export function galltIntag(intag: Insats['intag'], idag: string): Insats['intag'] {
  if (!intag) return undefined;
  return idag <= somDag(addDays(parseISO(intag.datum), INTAG_GALLER_DAGAR)) ? intag : undefined;
}
