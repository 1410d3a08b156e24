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
export const INTAG_DAYS = 90;

const toDay = (date: Date): string => formatISO(date, { representation: 'date' });

/** Last day of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as `YYYY-MM-DD`; such texts compare in order. */
export function lastDay(moment: string): string {
  if (moment.length === 4) return toDay(endOfYear(parseISO(moment)));
  if (moment.length === 7) return toDay(endOfMonth(parseISO(moment)));
  return moment;
}

const firstDay = (moment: string): string => toDay(parseISO(moment));

/** The day so many months later, or earlier; the last of the month when that month has no such day. */
export const monthsLater = (day: string, months: number): string => toDay(addMonths(parseISO(day), months));

const isWithin = (months: number, confirmed: string, today: string): boolean => today <= monthsLater(confirmed, months);

/** How old the last confirmation is: at most 12 months aktuell, at most 24 äldre, past that obekräftad. */
export function farskhetOf(confirmed: string, today: string): Farskhet {
  if (isWithin(12, confirmed, today)) return 'aktuell';
  return isWithin(24, confirmed, today) ? 'aldre' : 'obekraftad';
}

/** The groups that ages are counted in, by the most months that have gone; the last has no limit. */
export const ageGroups = [3, 12, 24, 'langre'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** The first group that the last confirmation still is in. */
export const ageGroupOf = (confirmed: string, today: string): AgeGroup =>
  ageGroups.find((limit) => limit === 'langre' || isWithin(limit, confirmed, today)) ?? 'langre';

/** Where an insats stands today. Past its end without a known continuation it is over. */
export function lageOf({ period, kontroll }: Pick<Insats, 'period' | 'kontroll'>, today: string): Lage {
  if (period.start && firstDay(period.start) > today) return 'planerad';
  if (period.slut && lastDay(period.slut) < today && period.kvar !== 'ja') return 'avslutad';
  return farskhetOf(kontroll.datum, today) === 'obekraftad' ? 'okant' : 'pagar';
}

/** The intake as long as it can be trusted, else nothing. */
export function validIntag(intag: Insats['intag'], today: string): Insats['intag'] {
  if (!intag) return undefined;
  return today <= toDay(addDays(parseISO(intag.datum), INTAG_DAYS)) ? intag : undefined;
}
